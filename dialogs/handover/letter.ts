import { paragraphs, say, trace } from '../compose.js'
import type { DialogResult } from '../context.js'
import { factsTold } from '../kept-facts.js'
import type { ConversationState } from '../state.js'
import { wordsFor } from '../words-for.js'
import type { Standing } from './desk-for.js'

/** A message that somebody can send themselves, of what they told and nothing else; those who get it read Dutch. */
export function letterTo({ lead, rule }: Standing, state: ConversationState): DialogResult {
  const { audience, forChild } = state
  const { letter } = wordsFor(state).handover
  const dutch = wordsFor({ language: 'nl' })
  const facts = factsTold(state, dutch).map(({ label, value }) => `- ${label}: ${value}`)
  const opening = forChild ? letter.parentOpening : letter.opening[audience]
  const situation = facts.length === 0 ? letter.nothing : facts.join('\n')
  return {
    state: { ...state, handover: null, misses: 0 },
    replies: [
      say(letter.intro[audience], { contacts: lead.contacts }),
      { ...say(paragraphs(`${opening}\n${situation}`, letter.closing[audience])), isToCopy: true },
    ],
    trace: trace('answer', {
      record: lead.record?.id ?? null,
      facet: 'contact',
      score: 1,
      contact: lead.record?.id ?? rule.lead,
    }),
  }
}
