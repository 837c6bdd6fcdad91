import { createBot } from '../bot/create-bot.js'
import { loadKnowledge } from './knowledge-files.js'
import { run } from './run.js'

await run((store, log, counters) => createBot({ store, log, counters, knowledge: loadKnowledge() }))
