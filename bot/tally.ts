import type { DialogResult } from '../dialogs/context.js'
import type { ConversationState } from '../dialogs/state.js'
import type { KnowledgeBase } from '../knowledge/knowledge-base.js'
import { maskWords } from '../knowledge/privacy/mask-words.js'
import { isoWeek } from './iso-week.js'
import type { WeekCounter } from './ports.js'
import type { Incoming } from './turn.js'

/** What is counted per week; what is left out is not counted. */
export interface Counters {
  /** That somebody was in danger: the kind and the channel. */
  readonly crises?: WeekCounter
  /** What was not understood, in words of a fixed list. */
  readonly misunderstood?: WeekCounter
}

/** One turn as it is looked at for counting. */
export interface Turn {
  readonly incoming: Incoming
  readonly before: ConversationState
  readonly result: DialogResult
  readonly day: string
}

/** Counts what this turn adds to the week: that a crisis happened, or what was not understood. */
export function tally(turn: Turn, knowledge: KnowledgeBase, counters: Counters): void {
  const { incoming, result, day } = turn
  if (result.trace.outcome === 'crisis') {
    const kind = result.trace.record ?? 'unknown'
    counters.crises?.count(isoWeek(day), `${kind} ${incoming.conversation.retention}`)
    return
  }
  if (counters.misunderstood === undefined) return
  const words = notUnderstood(turn, knowledge)
  if (words !== null) counters.misunderstood.count(isoWeek(day), words)
}

/** @returns what may be kept of a message that was not understood, or null where nothing may */
function notUnderstood({ incoming, before, result }: Turn, knowledge: KnowledgeBase) {
  const { event } = incoming
  const isUnsure = result.trace.outcome === 'clarify' || result.state.misses > before.misses
  // What follows a choice is about that choice, and says nothing by itself.
  if (event.kind !== 'message' || !isUnsure || before.choices.length > 0) return null
  // Of somebody who told of danger, or may have, not a word is kept.
  if (before.danger !== null) return null
  const worries = (['jongere', 'professional'] as const).some((audience) => {
    const { danger, support } = knowledge.danger.read(event.text, audience)
    return danger !== null || support !== null
  })
  return worries ? null : maskWords(event.text, knowledge.commonWords)
}
