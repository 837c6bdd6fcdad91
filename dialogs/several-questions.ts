import { sentences } from './compose.js'
import type { DialogContext, DialogResult, Message } from './context.js'
import { freeMessage } from './free-message.js'
import { asksSomething } from './question-shape.js'
import type { ConversationState } from './state.js'
import { readMessage } from './understand.js'
import { wordsFor } from './words-for.js'

/** More questions than this at once are a story. */
const most = 4

function questionsIn(normal: string): string[] {
  const parts = normal.split(/(?<=\?)\s+/).filter((part) => /[a-z0-9]/.test(part))
  const last = parts.at(-1) ?? ''
  return parts.length >= 2 && parts.length <= most && last.endsWith('?') ? parts : []
}

function answerTo(text: string, state: ConversationState, context: DialogContext): DialogResult {
  return freeMessage(readMessage(text, state, context), state, context)
}

function isNew({ trace }: DialogResult, answers: readonly DialogResult[]): boolean {
  if (trace.outcome !== 'answer') return false
  return answers.every(
    ({ trace: { record, facet } }) => record !== trace.record || facet !== trace.facet,
  )
}

/**
 * Answers each of several questions in one message, in order; a later one may lean on the one
 * before it.
 *
 * @returns null when the message is no such list of questions, or fewer than two have an answer
 */
export function severalQuestions(
  message: Message,
  state: ConversationState,
  context: DialogContext,
): DialogResult | null {
  const parts = questionsIn(message.reading.normal)
  if (parts.length === 0 || !parts.every(asksSomething)) return null
  const answers: DialogResult[] = []
  let now = state
  for (const part of parts) {
    const alone = answerTo(part, { ...now, focus: [] }, context)
    const result = isNew(alone, answers) ? alone : answerTo(part, now, context)
    // Part of a case that asks on is no question of its own.
    if (result.trace.outcome === 'ask' || result.trace.outcome === 'refer') return null
    if (!isNew(result, answers)) continue
    answers.push(result)
    now = result.state
  }
  const [first, ...others] = answers
  if (first === undefined || others.length === 0) return null
  const replies = answers.flatMap((answer) => answer.replies)
  const open = parts.length - answers.length
  const [opening, ...rest] = replies
  if (open === 0 || opening === undefined) return { state: now, replies, trace: first.trace }
  const text = sentences(wordsFor(state).answer.someUnanswered[state.audience], opening.text)
  return { state: now, replies: [{ ...opening, text }, ...rest], trace: first.trace }
}
