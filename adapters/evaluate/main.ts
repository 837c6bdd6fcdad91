import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { createBot } from '../../bot/create-bot.js'
import { loadKnowledge } from '../knowledge-files.js'
import { createMemoryStore } from '../memory/memory-store.js'
import { parseCases } from './case-schema.js'
import { type Played, playCase } from './play-case.js'
import { printReport, summarise } from './report.js'

const usage =
  'Usage: npm run evaluate -- FILE… [--json] [--min 0.9] [--region NAME]… [--kind NAME]…\n' +
  'Plays conversations from JSON Lines files and tells how many got a right answer.\n'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    min: { type: 'string' },
    region: { type: 'string', multiple: true },
    kind: { type: 'string', multiple: true },
  },
})

if (positionals.length === 0) {
  process.stderr.write(usage)
  process.exit(2)
}

const bot = createBot({
  store: createMemoryStore(),
  log: { write: () => {} },
  knowledge: loadKnowledge(),
})

const played: Played[] = []
for (const file of positionals) {
  for (const item of parseCases(readFileSync(file, 'utf8'), file)) {
    if (values.region !== undefined && !values.region.includes(item.region)) continue
    if (values.kind !== undefined && !values.kind.includes(item.kind)) continue
    played.push(await playCase(item, bot))
  }
}

const report = summarise(played)
process.stdout.write(`${values.json ? JSON.stringify(report) : printReport(played)}\n`)
const least = values.min === undefined ? 0 : Number(values.min)
if (report.total === 0 || report.right / report.total < least) process.exitCode = 1
