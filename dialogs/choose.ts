import type { DialogContext, DialogResult, Message } from './context.js'
import { fallback } from './fallback.js'
import { answerFacet } from './question.js'
import type { ConversationState } from './state.js'
import { answerWording as wording } from './wording/answer.nl.js'

const ordinals: readonly RegExp[] = [
  /^(?:ja )?(?:de |die )?(?:1|1e|eerste|bovenste)\b/,
  /^(?:ja )?(?:de |die )?(?:2|2e|tweede|middelste)\b/,
  /^(?:ja )?(?:de |die )?(?:3|3e|derde|laatste|onderste)\b/,
]

/** @returns the answer when the message picks one of the things that were offered, else null */
export function chosen(
  message: Message,
  state: ConversationState,
  context: DialogContext,
): DialogResult | null {
  if (state.choices.length === 0) return null
  const { normal } = message.reading
  const { reader } = context.knowledge
  if (normal === reader.read(wording.noneOfThese).normal || /^geen van\b/.test(normal)) {
    return fallback({ ...state, choices: [] }, context, 0)
  }
  const byLabel = state.choices.find((choice) => reader.read(choice.label).normal === normal)
  const position = normal.length <= 20 ? ordinals.findIndex((pattern) => pattern.test(normal)) : -1
  const picked = byLabel ?? state.choices[position]
  if (picked === undefined) return null
  return answerFacet({ ...picked, score: 0.95 }, message, state, context)
}
