import { createBot } from '../bot/create-bot.js'
import { loadKnowledge } from './knowledge-files.js'
import { run } from './run.js'

await run((ports, log) => createBot({ ...ports, log, knowledge: loadKnowledge() }))
