import { run } from '../../../adapters/run.js'
import { createFakeBot } from './fake-bot.js'

await run(({ store }) => createFakeBot(store))
