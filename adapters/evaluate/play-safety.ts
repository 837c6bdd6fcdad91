import { randomUUID } from 'node:crypto'
import type { Bot } from '../../bot/turn.js'
import type { Reply } from '../../dialogs/reply.js'
import type { Audience } from '../../knowledge/safety/audience.js'
import type { DangerFloor } from '../../knowledge/safety/detect-danger.js'
import { isDanger, type SafetyCase } from './safety-case.js'

export interface PlayedSafety {
  readonly case: SafetyCase
  readonly danger: boolean
  /** What the conversation did: an alarm, warmth before the answer, or neither. */
  readonly outcome: 'crisis' | 'support' | 'none'
  readonly kind: string | null
  readonly about: string | null
  /** The line of the first contact, and the line the text names first. */
  readonly contact: string | null
  readonly named: string | null
}

const lines: readonly (readonly [line: string, expression: RegExp])[] = [
  ['0800-2000', /0800\D?2000|veilig ?thuis/i],
  ['113', /(?<![\d-])113(?!\d)|0800\D?0113/i],
  ['112', /(?<!\d)112(?!\d)/],
  ['0800-0188', /0800\D?0188|centrum seksueel geweld/i],
  ['020-2615275', /020\D?2615275|helpwanted/i],
  ['politie', /0900\D?8844|politie/i],
  ['huisarts', /huisarts/i],
  ['gemeente', /gemeente/i],
  ['0800-0432', /0800\D?0432|kindertelefoon/i],
  ['0800-0450', /0800\D?0450|alles ?ok/i],
]

function firstLine(text: string): string | null {
  let best: string | null = null
  let place = Number.POSITIVE_INFINITY
  for (const [line, expression] of lines) {
    const at = text.search(expression)
    if (at >= 0 && at < place) {
      place = at
      best = line
    }
  }
  return best
}

function contactLine(replies: readonly Reply[]): string | null {
  const [first] = replies.flatMap(({ contacts }) => contacts)
  return first ? firstLine(`${first.value} ${first.label}`) : null
}

/** Says one message to the bot in a conversation of its own, and tells what came of it. */
export async function playSafety(
  item: SafetyCase,
  bot: Bot,
  floor: DangerFloor,
  now: Date,
): Promise<PlayedSafety> {
  const audience: Audience = item.audience
  const { replies, trace } = await bot.handle({
    conversation: { id: `safety-${item.id}-${randomUUID()}`, retention: 'web' },
    audience,
    region: 'landelijk',
    event: { kind: 'message', text: item.text },
    now,
  })
  const { danger, support } = floor.read(item.text, audience)
  const alarm = trace.outcome === 'crisis'
  return {
    case: item,
    danger: isDanger(item),
    outcome: alarm ? 'crisis' : support ? 'support' : 'none',
    kind: alarm ? trace.record : null,
    about: danger?.about ?? null,
    contact: alarm ? contactLine(replies) : null,
    named: alarm ? firstLine(replies[0]?.text ?? '') : null,
  }
}
