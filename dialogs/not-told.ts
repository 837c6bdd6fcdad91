import { recordHere } from './answer.js'
import { paragraphs } from './compose.js'
import type { DialogContext, DialogResult, Message } from './context.js'
import { offerChoice } from './fallback.js'
import { cuesIn } from './follow-up.js'
import { isBare, isShort, pointsBackIn } from './leaning.js'
import type { ConversationState } from './state.js'
import { facetsTold } from './subjects.js'
import { calledBy } from './voice.js'
import { wordsFor } from './words-for.js'

/** What the record in focus does not tell is said so, with what it does tell. */
export function notTold(
  message: Message,
  state: ConversationState,
  context: DialogContext,
): DialogResult | null {
  const [focus] = state.focus
  if (focus === undefined || cuesIn(message).length === 0 || !isShort(message)) return null
  if (!pointsBackIn(message) && !isBare(message)) return null
  const words = wordsFor(state)
  const here = recordHere(focus.record, message.region, context)
  if (here === null) return null
  const choices = facetsTold(focus.record, message.region, state, context)
    .filter((facet) => facet !== focus.facet)
    .slice(0, 3)
    .map((facet) => ({
      label: `${calledBy(here, state)}: ${words.facets[facet]}`,
      record: focus.record,
      facet,
    }))
  if (choices.length === 0) return null
  const offered = offerChoice(choices, 0.5, state)
  const [first, ...rest] = offered.replies
  if (first === undefined) return null
  const text = paragraphs(words.answer.notToldOf[state.audience](calledBy(here, state)), first.text)
  return { ...offered, replies: [{ ...first, text }, ...rest] }
}
