import { createInterface } from 'node:readline'
import { createBot } from '../bot/create-bot.js'
import { converseLine } from './converse-line.js'
import { loadKnowledge } from './knowledge-files.js'
import { createMemoryStore } from './memory/memory-store.js'

const bot = createBot({
  store: createMemoryStore(),
  log: { write: () => {} },
  knowledge: loadKnowledge(),
})

// A reader that goes away (`| head`) ends the conversation; it is no fault.
process.stdout.on('error', () => process.exit(0))

for await (const line of createInterface({
  input: process.stdin,
  crlfDelay: Number.POSITIVE_INFINITY,
})) {
  if (line.trim() === '') continue
  const out = await converseLine(line, bot, new Date())
  if (!process.stdout.write(`${JSON.stringify(out)}\n`)) {
    await new Promise((resume) => process.stdout.once('drain', resume))
  }
}
