import { decide, learn, leaveUnknown } from '../knowledge/referral/decide.js'
import { extractFacts } from '../knowledge/referral/extract/extract-facts.js'
import type { Fact, Profile } from '../knowledge/referral/fact.js'
import { homeIn, schoolRegionIn, withBorder } from './border.js'
import { paragraphs, say, sentences, trace } from './compose.js'
import type { DialogContext, DialogResult, Message } from './context.js'
import { placeFact } from './place.js'
import { type Referral, refer } from './refer.js'
import type { ConversationState } from './state.js'
import { labelIn, told } from './voice.js'
import { differsPerPlace, regionOf } from './whose-rules.js'
import { wordsFor } from './words-for.js'

/** @returns the keys of the facts that were asked for last */
export function pendingFacts(state: ConversationState): string[] {
  return state.triage?.pending?.split(',') ?? []
}

/** A bare number of that size is an age, unless a number of something else was asked for. */
function bareNumberIsAge(message: Message, state: ConversationState): boolean {
  const years = /^(?:ik ben |ben )?(1[2-9]|2\d)(?: jaar)?[.!]?$/.test(message.reading.normal)
  const asked = pendingFacts(state).includes('gestopt_maanden')
  return years && !asked && state.profile.leeftijd === undefined
}

/** @returns what the message says about the young person */
export function factsIn(
  message: Message,
  state: ConversationState,
  context: DialogContext,
): Profile {
  const pending = pendingFacts(state)
  const facts = extractFacts({
    normal: message.reading.normal,
    places: message.places,
    pending: bareNumberIsAge(message, state) ? [...pending, 'leeftijd'] : pending,
    now: context.now,
  })
  const place = homeIn(message)
  const border = { ...facts, ...schoolRegionIn(message, state, context) }
  const located =
    place === undefined ? border : { ...border, [placeFact]: [place.gemeente.id, place.name] }
  const pressed = buttonFacts(message, pending, context)
  if (Object.keys(pressed).length === 0) return located
  // The record says what a button stands for; its words tell nothing that was not asked for.
  const asked = Object.entries(located).filter(([key]) => pending.includes(key))
  return { ...Object.fromEntries(asked), ...pressed }
}

/** The words of a button stand for the values that the record gives it. */
function buttonFacts(
  message: Message,
  pending: readonly string[],
  context: DialogContext,
): Profile {
  for (const key of pending) {
    const fact = context.knowledge.facts.find((candidate) => candidate.key === key)
    const button = fact?.buttons.find(
      ({ label }) => context.knowledge.reader.read(label).normal === message.reading.normal,
    )
    if (button !== undefined) return { [key]: button.values }
  }
  return {}
}

/** A gemeente is replaced, never narrowed: somebody who names another one has moved or corrected. */
function remember(profile: Profile, said: Profile): Record<string, string[]> {
  const learned = { ...learn(profile, said) }
  const place = said[placeFact]
  if (place !== undefined) learned[placeFact] = place
  return Object.fromEntries(Object.entries(learned).map(([key, values]) => [key, [...values]]))
}

/** @returns the state in which these facts are known */
export function withFacts(state: ConversationState, said: Profile): ConversationState {
  return { ...state, profile: remember(state.profile, said) }
}

/** Whoever needs rest first hears that this is fine (house rule H2). */
function introFor(state: ConversationState): string {
  const { intro, rest } = wordsFor(state).triage
  return (state.profile.hulpvraag?.join() === 'rust' ? rest : intro)[state.audience]
}

function ask(
  facts: readonly Fact[],
  state: ConversationState,
  opening: string | null,
): DialogResult {
  const wording = wordsFor(state).triage
  const keys = facts.map((fact) => fact.key)
  const [first] = facts
  const asked = [...new Set([...(state.triage?.asked ?? []), ...keys])]
  const begun = (state.triage?.asked.length ?? 0) > 0
  return {
    state: { ...state, choices: [], triage: { pending: keys.join(','), asked, done: false } },
    replies: [
      say(
        paragraphs(
          sentences(opening, begun ? null : introFor(state)),
          first === undefined ? '' : told(first.question, state),
        ),
        {
          buttons: [
            ...(first?.buttons.map((button) => labelIn(button, state)) ?? []),
            wording.unknownButton,
          ],
        },
      ),
    ],
    trace: trace('ask', { asks: keys, score: 1 }),
  }
}

function askPlace(state: ConversationState, opening: string | null): DialogResult {
  const asked = [...new Set([...(state.triage?.asked ?? []), placeFact])]
  const wording = wordsFor(state).triage
  return {
    state: { ...state, choices: [], triage: { pending: placeFact, asked, done: false } },
    replies: [
      say(paragraphs(opening, wording.askPlace[state.audience]), {
        buttons: [wording.unknownButton],
      }),
    ],
    trace: trace('ask', { asks: [placeFact], score: 1 }),
  }
}

const helperFact = 'al_hulp'

/** Outside school somebody may have taken over already: a young person is asked once (house rule H1). */
function helperToAsk(state: ConversationState, context: DialogContext): Fact | null {
  const { profile, audience } = state
  if (audience === 'professional' || profile[helperFact] !== undefined) return null
  if (profile.ingeschreven?.[0] === 'ja') return null
  return context.knowledge.facts.find((fact) => fact.key === helperFact) ?? null
}

/**
 * Goes on with the triage: asks what still matters, or tells who is aan zet.
 *
 * @param opening said before a question, e.g. that the last answer was not understood
 */
export function advance(
  state: ConversationState,
  context: DialogContext,
  opening: string | null = null,
): DialogResult {
  const { knowledge, day } = context
  const region = regionOf(state, context)
  const gates = knowledge.gates(region, day)
  const decision = decide(gates, withBorder(state, region, context), state.audience)
  if (decision.kind === 'ask') return ask(decision.facts, state, opening)
  const helper = helperToAsk(state, context)
  if (helper !== null) return ask([helper], state, opening)
  const needsPlace = differsPerPlace(decision.rule.lead, region, context)
  const placeKnown = state.profile[placeFact] !== undefined
  if (!needsPlace || placeKnown) return refer(decision, region, state, context)
  const question = askPlace(state, opening)
  if (state.audience === 'jongere') return question
  // Somebody who works with it is told the role at once, and asked for the place below it.
  const told = refer(decision, region, state, context)
  return {
    state: { ...told.state, triage: question.state.triage },
    replies: [...told.replies, ...question.replies],
    trace: { ...told.trace, asks: question.trace.asks },
  }
}

/** @returns the referral that follows from what is known now, or null while something is open */
export function currentReferral(state: ConversationState, context: DialogContext): Referral | null {
  const region = regionOf(state, context)
  const gates = context.knowledge.gates(region, context.day)
  const decision = decide(gates, withBorder(state, region, context), state.audience)
  return decision.kind === 'refer' ? decision : null
}

/** @returns the state in which the facts asked for last stay unknown */
export function skipPending(state: ConversationState, context: DialogContext): ConversationState {
  const keys = pendingFacts(state)
  const facts = context.knowledge.facts.filter((fact) => keys.includes(fact.key))
  const profile: Record<string, string[]> = Object.fromEntries(
    Object.entries(leaveUnknown(state.profile, facts)).map(([key, values]) => [key, [...values]]),
  )
  if (keys.includes(placeFact)) profile[placeFact] = ['onbekend']
  return { ...state, profile }
}

/** @returns why the last question was asked, for who wants to know */
export function reasonForPending(state: ConversationState, context: DialogContext): string {
  const [key] = pendingFacts(state)
  if (key === placeFact) return wordsFor(state).triage.placeReason[state.audience]
  const fact = context.knowledge.facts.find((candidate) => candidate.key === key)
  return fact === undefined ? '' : told(fact.reason, state)
}
