import type { DialogContext, DialogResult, Message } from './context.js'
import { fallback } from './fallback.js'
import { answerFacet } from './question.js'
import type { ConversationState } from './state.js'
import { pendingFacts } from './triage.js'
import { goOn } from './triage-talk.js'
import { readMessage } from './understand.js'
import { labelIn } from './voice.js'
import { wordsFor } from './words-for.js'

const opening =
  '^(?:(?:ja|nee|ok|oke|nou|doe(?: maar)?|geef(?: maar)?|dan|ik (?:bedoel|kies|wil)|graag|nummer|nr|optie|keuze|de|die|het|dat|met|over)[ ,]+)*'
const end =
  '(?:[ ,](?:dan|maar|graag|bedoel ik|optie|keuze|vraag|onderwerp|ding|aub|please))*[.!?]*$'
const ordinal = (words: string) => new RegExp(`${opening}(?:${words})${end}`)

/** Which of the things that were offered is meant, by its place. */
const places: readonly RegExp[] = [
  ordinal('1e|1ste|eerste|bovenste'),
  ordinal('2e|2de|tweede|middelste'),
  ordinal('3e|3de|derde|onderste'),
]
const last = ordinal('laatste')
/** A bare number means a place only where things were numbered for choosing. */
const number = new RegExp(`${opening}([1-3])${end}`)

/** @returns the place in a row of so many that a message picks, or -1 */
function placeIn(normal: string, many: number): number {
  if (last.test(normal)) return many - 1
  return places.findIndex((pattern) => pattern.test(normal))
}

/** Words of a label that are in every label say nothing. */
function byWord(labels: readonly string[], words: readonly string[]): number {
  const hits = labels.map((label) => words.filter((word) => label.includes(word)).length)
  const most = Math.max(...hits)
  return most > 0 && hits.filter((hit) => hit === most).length === 1 ? hits.indexOf(most) : -1
}

/** Longer than this, a message says something of its own. */
const longestPick = 6

/** @returns the answer when the message picks one of the things that were offered, else null */
export function chosen(
  message: Message,
  state: ConversationState,
  context: DialogContext,
): DialogResult | null {
  const { normal } = message.reading
  const { reader } = context.knowledge
  if (state.choices.length === 0) return chosenAnswer(message, state, context)
  const { noneOfThese } = wordsFor(state).answer
  if (normal === reader.read(noneOfThese).normal || /^geen van\b/.test(normal)) {
    return fallback({ ...state, choices: [] }, context, 0)
  }
  const labels = state.choices.map(({ label }) => reader.read(label).normal)
  const exact = labels.indexOf(normal)
  const numbered = Number(number.exec(normal)?.[1] ?? 0) - 1
  const place = exact >= 0 ? exact : Math.max(placeIn(normal, labels.length), numbered)
  const subject = message.reading.terms.filter(({ filler }) => !filler).map(({ word }) => word)
  const short = message.reading.words.length <= longestPick
  const picked = state.choices[place >= 0 ? place : short ? byWord(labels, subject) : -1]
  if (picked === undefined) return null
  return answerFacet({ ...picked, score: 0.95 }, message, state, context)
}

/** `de tweede` under a question of the triage means its second button. */
function chosenAnswer(
  message: Message,
  state: ConversationState,
  context: DialogContext,
): DialogResult | null {
  const [key] = pendingFacts(state)
  const fact = context.knowledge.facts.find((candidate) => candidate.key === key)
  if (fact === undefined) return null
  const button = fact.buttons[placeIn(message.reading.normal, fact.buttons.length)]
  if (button === undefined) return null
  return goOn(
    readMessage(labelIn(button, { ...state, language: 'nl' }), state, context),
    state,
    context,
  )
}
