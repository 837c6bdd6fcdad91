import { z } from 'zod'
import type { Bot, Outgoing } from '../bot/turn.js'
import { regionSchema } from '../knowledge/records/provenance.js'
import { languageSchema } from '../knowledge/records/told-text.js'
import { adaptiveCard } from './cards/adaptive-card.js'
import { replyText } from './cards/reply-text.js'

/** One line in, as pipelines and evaluations send it. */
export const converseInputSchema = z.object({
  conversation: z.string().min(1).max(200),
  audience: z.enum(['jongere', 'professional']),
  region: regionSchema,
  /** What a young person is spoken to in from the start. */
  language: languageSchema.optional(),
  text: z.string(),
  now: z.iso.datetime({ offset: true }).optional(),
})

interface ConverseError {
  readonly error: { readonly code: string; readonly message: string }
}

interface ConverseOutput {
  readonly conversation: string
  readonly replies: readonly {
    readonly text: string
    readonly attachments: readonly unknown[]
    readonly suggestedActions: readonly string[]
  }[]
  readonly trace: Outgoing['trace'] & { readonly ms: number }
}

function refuse(code: string, message: string): ConverseError {
  return { error: { code, message } }
}

function card(content: unknown) {
  return { contentType: 'application/vnd.microsoft.card.adaptive', content }
}

/**
 * Answers one line of NDJSON with one object, through the same turn as every channel.
 *
 * @param now used where the line names no moment of its own
 */
export async function converseLine(
  line: string,
  bot: Bot,
  now: Date,
): Promise<ConverseOutput | ConverseError> {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch {
    return refuse('invalid-json', 'Expected one JSON object on a line')
  }
  const parsed = converseInputSchema.safeParse(json)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return refuse('invalid-input', `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}`)
  }
  const { conversation, audience, region, language, text } = parsed.data
  const began = performance.now()
  try {
    const { replies, trace } = await bot.handle({
      conversation: { id: conversation, retention: 'web' },
      audience,
      region,
      ...(language && { language }),
      event: { kind: 'message', text },
      now: parsed.data.now === undefined ? now : new Date(parsed.data.now),
    })
    return {
      conversation,
      replies: replies.map((reply) => ({
        text: replyText(reply),
        attachments: [card(adaptiveCard(reply))],
        suggestedActions: reply.buttons,
      })),
      trace: { ...trace, ms: Math.round((performance.now() - began) * 1000) / 1000 },
    }
  } catch {
    return refuse('turn-failed', 'The turn failed; the conversation can go on')
  }
}
