import { unknownValue } from '../knowledge/referral/fact.js'
import { enumerate, paragraphs } from './compose.js'
import type { DialogContext, DialogResult, Message } from './context.js'
import { placeFact } from './place.js'
import type { ConversationState } from './state.js'
import { labelIn, type Voice } from './voice.js'
import { wordsFor } from './words-for.js'

/** Whoever corrects or supposes something knows that it differs from what was said before. */
const knowingly =
  /^(?:nee|neen|no|sorry|oeps|oh|o|wacht|foutje|eigenlijk|toch|maar|en|als|stel|wat als|met|zonder|correctie)\b|\b(?:bedoel\w*|bedoelde|vergiste?|klopt niet|niet meer|geen .* meer|inmiddels|sinds|wordt|word|als (?:ik|hij|zij|ze))\b/

/** Facts somebody tells in passing and may well tell in two ways. */
const told = new Set(['ingeschreven', 'leeftijd', 'diploma', 'uitkering', 'doelgroepregister'])

function labelOf(
  key: string,
  values: readonly string[],
  voice: Voice,
  context: DialogContext,
): string | null {
  const fact = context.knowledge.facts.find((candidate) => candidate.key === key)
  const button =
    fact?.buttons.find(({ values: own }) => own.join() === values.join()) ??
    fact?.buttons.find(({ values: own }) => values.every((value) => own.includes(value)))
  return button === undefined ? null : labelIn(button, voice)
}

/**
 * Says so when a message contradicts what was told before: the later statement wins, and
 * whoever meant the earlier one can say so.
 */
export function withContradictionSaid(
  message: Message,
  before: ConversationState,
  result: DialogResult,
  context: DialogContext,
): DialogResult {
  if (knowingly.test(message.reading.normal) || message.reading.words.length <= 2) return result
  const { profile } = result.state
  const wording = wordsFor(before).triage
  // A case that is wiped for the next one contradicts nothing.
  const wiped = Object.keys(before.profile).some((key) => profile[key] === undefined)
  if (wiped) return result
  const turned = Object.entries(before.profile).flatMap(([key, values]) => {
    const now = profile[key] ?? []
    const known = key !== placeFact && told.has(key) && !values.includes(unknownValue)
    if (!known || now.some((value) => values.includes(value) || value === unknownValue)) return []
    const was = labelOf(key, values, before, context)
    const is = labelOf(key, now, before, context)
    return was === null || is === null ? [] : [wording.turned(was, is)]
  })
  const [first, ...rest] = result.replies
  if (turned.length === 0 || first === undefined) return result
  const note = wording.contradiction[before.audience](enumerate(turned, wording.and))
  const [second, ...others] = rest
  // Who is aan zet stands first, whatever else there is to say.
  if (result.trace.outcome === 'refer' && second !== undefined) {
    const below = { ...second, text: paragraphs(note, second.text) }
    return { ...result, replies: [first, below, ...others] }
  }
  const text = paragraphs(note, first.text)
  return { ...result, replies: [{ ...first, text }, ...rest] }
}
