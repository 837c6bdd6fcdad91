import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { createBot } from '../bot/create-bot.js'
import type { Outgoing } from '../bot/turn.js'
import { regionSchema } from '../knowledge/records/provenance.js'
import { drawReplies, painter, suggestions, typedOrChosen } from './chat-screen.js'
import { loadKnowledge } from './knowledge-files.js'
import { createMemoryStore } from './memory/memory-store.js'

const usage = `Usage: npm run chat -- [--audience jongere|professional] [--region ${regionSchema.options.join('|')}] [--why]
Type a message and press Enter; a number picks a suggestion; an empty line or Ctrl-D ends.
`

const flagSchema = z.object({
  audience: z.enum(['jongere', 'professional']).default('professional'),
  region: regionSchema.default('noordoost-brabant'),
  why: z.boolean().default(false),
  help: z.boolean().default(false),
})

function readFlags(): z.infer<typeof flagSchema> | null {
  try {
    const { values } = parseArgs({
      options: {
        audience: { type: 'string' },
        region: { type: 'string' },
        why: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    return flagSchema.parse(values)
  } catch {
    return null
  }
}

const flags = readFlags()
if (flags === null || flags.help) {
  process.stderr.write(usage)
  process.exit(flags === null ? 2 : 0)
}

const { audience, region, why } = flags
const bot = createBot({
  store: createMemoryStore(),
  log: { write: () => {} },
  knowledge: loadKnowledge(),
})
const paint = painter(process.stdout.isTTY && process.stdout.hasColors())
const conversation = { id: 'terminal', retention: 'web' } as const
const show = (out: Outgoing) => process.stdout.write(`\n${drawReplies(out, why, paint)}\n\n`)

let last = await bot.handle({
  conversation,
  audience,
  region,
  event: { kind: 'arrival' },
  now: new Date(),
})
process.stdout.write(paint('dim', `${audience}, ${region}. An empty line ends.\n`))
show(last)

const lines = createInterface({ input: process.stdin, output: process.stdout, prompt: '> ' })
lines.prompt()
for await (const line of lines) {
  if (line.trim() === '') break
  const text = typedOrChosen(line, suggestions(last))
  last = await bot.handle({
    conversation,
    audience,
    region,
    event: { kind: 'message', text },
    now: new Date(),
  })
  show(last)
  lines.prompt()
}
lines.close()
