import type { Hulplijn } from '../knowledge/records/record.js'
import { trace } from './compose.js'
import type { DialogContext, DialogResult } from './context.js'
import type { Reply } from './reply.js'
import { type SafetySetting, safetyReply, supportReply } from './safety.js'
import type { AgeBand } from './safety-lines.js'
import type { ConversationState } from './state.js'

/** `16-17` → from 16 until 17; `27+` has no end that matters here. */
function ageKnown(state: ConversationState): AgeBand | undefined {
  const bands = state.profile.leeftijd ?? []
  const ages = bands.flatMap((band) => band.match(/\d+/g)?.map(Number) ?? [])
  if (ages.length === 0) return undefined
  return { from: Math.min(...ages), until: Math.max(...ages) }
}

/** @returns every help line there is */
export function linesOf({ knowledge }: Pick<DialogContext, 'knowledge'>): Hulplijn[] {
  const lines: Hulplijn[] = []
  for (const record of knowledge.records.values()) {
    if (record.kind === 'hulplijn') lines.push(record)
  }
  return lines
}

/** @returns what the choice of help lines depends on: who asks, when, and how old they are */
export function settingOf(state: ConversationState, context: DialogContext): SafetySetting {
  const lines = linesOf(context)
  return {
    audience: state.audience,
    language: state.language,
    now: context.now,
    age: ageKnown(state),
    lines,
  }
}

export interface Floor {
  /** What somebody in danger gets, or null where there is no danger in the message. */
  readonly danger: DialogResult | null
  /** Warmth before the answer, for a young person who has a hard time but is in no danger. */
  readonly support: Reply | null
}

/**
 * The floor under everything: runs on every message, in every state.
 *
 * @param isAtDesk the words go to a desk, so that somebody does read them
 */
export function safetyFloor(
  text: string,
  state: ConversationState,
  context: DialogContext,
  isAtDesk = false,
): Floor {
  const { danger, support } = context.knowledge.danger.read(text, state.audience)
  if (danger === null) {
    const warm = support !== null && state.audience === 'jongere'
    return { danger: null, support: warm ? supportReply(support, settingOf(state, context)) : null }
  }
  const replies = safetyReply(danger, { ...settingOf(state, context), isAtDesk })
  const [line] = replies.flatMap((reply) => reply.contacts)
  return {
    danger: {
      state: { ...state, danger: danger.kind, choices: [], misses: 0 },
      replies,
      trace: trace('crisis', { record: danger.kind, score: 1, contact: line?.value ?? null }),
    },
    support: null,
  }
}
