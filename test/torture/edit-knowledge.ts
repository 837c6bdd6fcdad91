import { KnowledgeStore } from '../../adapters/publications/knowledge-store.js'
import { editAndPublish, smallBase } from '../support/publication-workload.js'
import { createChance } from '../support/random.js'

/** Works on the knowledge in one data folder until it is killed; says what it does. */
const [dataDir = '', seed = '1'] = process.argv.slice(2)
const say = (line: string) => void process.stdout.write(`${line}\n`)
const store = await KnowledgeStore.open(dataDir, smallBase)
say('ready')
await editAndPublish(store, { chance: createChance(Number(seed)), times: 1e6, seed }, say)
