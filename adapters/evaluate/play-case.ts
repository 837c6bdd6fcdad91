import type { Bot } from '../../bot/turn.js'
import { converseLine } from '../converse-line.js'
import { answerInWords } from './answer-in-words.js'
import type { Case } from './case-schema.js'

export interface Played {
  readonly case: Case
  readonly right: boolean
  /** What went wrong: the expressions that failed. */
  readonly faults: readonly string[]
  readonly transcript: readonly string[]
  readonly outcome: string
  readonly score: number
}

/** However many questions the bot has, a person answers so many and then gives up. */
const mostAnswers = 12

interface Turn {
  readonly text: string
  readonly outcome: string
  readonly asks: readonly string[]
  readonly score: number
}

/** All text of a card, so that nothing shown is left out of the judgement. */
function cardText(value: unknown): string {
  if (Array.isArray(value)) return value.map(cardText).join('\n')
  if (typeof value !== 'object' || value === null) return ''
  return Object.entries(value)
    .map(([key, member]) => {
      // Suggested actions are not part of what is judged; on a card they are its actions.
      if (key === 'actions') return ''
      if ((key === 'text' || key === 'value' || key === 'title') && typeof member === 'string') {
        return member
      }
      return cardText(member)
    })
    .join('\n')
}

async function say(bot: Bot, item: Case, text: string): Promise<Turn> {
  const { id, audience, region } = item
  const line = JSON.stringify({ conversation: id, audience, region, text })
  const out = await converseLine(line, bot, new Date())
  if ('error' in out) return { text: out.error.message, outcome: 'error', asks: [], score: 0 }
  const shown = out.replies.map(
    (reply) => `${reply.text}\n${reply.attachments.map(cardText).join('\n')}`,
  )
  const { outcome, asks, score } = out.trace
  return { text: shown.join('\n'), outcome, asks, score }
}

function judge(item: Case, text: string, outcome: string): string[] {
  const faults: string[] = []
  for (const expression of item.must) {
    if (!expression.test(text)) faults.push(`must ${expression.source}`)
  }
  if (item.any.length > 0 && !item.any.some((expression) => expression.test(text))) {
    faults.push(`any ${item.any.map((expression) => expression.source).join(' or ')}`)
  }
  for (const expression of item.mustNot) {
    if (expression.test(text)) faults.push(`must not ${expression.source}`)
  }
  if (item.crisis !== undefined && outcome !== 'crisis')
    faults.push(`outcome ${outcome}, not crisis`)
  if (item.kind === 'nocrisis' && outcome === 'crisis') faults.push('outcome crisis')
  if (item.expect === 'no_answer' && (outcome === 'answer' || outcome === 'refer')) {
    faults.push(`outcome ${outcome}, not an honest no`)
  }
  return faults
}

/** Plays one conversation and judges the reply to its last turn, with what the bot asks back. */
export async function playCase(item: Case, bot: Bot): Promise<Played> {
  const transcript: string[] = []
  const fill = (text: string) =>
    item.repeat === undefined
      ? text
      : text.replace('{{repeat}}', item.repeat.text.repeat(item.repeat.times))
  let turn: Turn = { text: '', outcome: 'error', asks: [], score: 0 }
  for (const text of item.turns) {
    turn = await say(bot, item, fill(text))
    transcript.push(`> ${text}`, `[${turn.outcome}] ${turn.text}`)
  }
  let judged = turn.text
  let faults = judge(item, judged, turn.outcome)
  for (let asked = 0; asked < mostAnswers && faults.length > 0; asked += 1) {
    if (item.profile === undefined || turn.asks.length === 0) break
    const words = answerInWords(turn.asks, item.profile)
    turn = await say(bot, item, words)
    transcript.push(`> ${words}`, `[${turn.outcome}] ${turn.text}`)
    judged = `${judged}\n${turn.text}`
    faults = judge(item, judged, turn.outcome)
  }
  return {
    case: item,
    right: faults.length === 0,
    faults,
    transcript,
    outcome: turn.outcome,
    score: turn.score,
  }
}
