import { normalise } from '../knowledge/reading/normalise.js'
import type { Language } from '../knowledge/records/told-text.js'
import { paragraphs, say, trace } from './compose.js'
import type { DialogContext, DialogResult } from './context.js'
import type { ConversationState } from './state.js'
import { advance, pendingFacts } from './triage.js'
import { labelIn } from './voice.js'
import { buttonsIn, wordsFor } from './words-for.js'

/** The talk that is about which languages are spoken here. */
const aboutLanguage = 'gesprek.meta.taal'

/** A message as it is understood: in plain Dutch, by somebody who is spoken to in a language. */
export interface Heard {
  readonly text: string
  readonly state: ConversationState
  /** All there is to say, where the message is about the language and nothing else. */
  readonly answer: (() => DialogResult) | null
  /** Said once, before the answer, where the language turned out to be another one. */
  readonly note: string | null
}

/** Reads in which language somebody wants to be spoken to, and what they say in plain Dutch. */
export function hear(text: string, state: ConversationState, context: DialogContext): Heard {
  const { languages } = context.knowledge
  const same = { text, state, answer: null, note: null }
  if (state.audience === 'professional') return same
  const asked = languages.asked(text)
  if (asked !== null) return { ...same, answer: () => switchTo(asked, state, context) }
  const label = pressed(text, state, context)
  if (label !== null) return { ...same, text: label }
  const written = languages.of(text)
  if (written === 'other') return { ...same, answer: () => notUnderstood(state) }
  const english = written === 'en' || state.language === 'en'
  const said = english ? languages.fromEnglish(text) : languages.fromNewcomer(text)
  if (written !== 'en' || state.language === 'en') return { ...same, text: said }
  const switched = { ...state, language: 'en' as const }
  return { ...same, text: said, state: switched, note: wordsFor(switched).answer.noticed }
}

/** @returns what a button says in Dutch; null where the message is no button in another language */
function pressed(text: string, state: ConversationState, context: DialogContext): string | null {
  if (state.language === 'nl') return null
  const typed = normalise(text)
  const isTyped = (label: string) => normalise(label) === typed
  // What was offered in so many words is chosen by those words.
  if (state.choices.some(({ label }) => isTyped(label))) return text
  const pending = pendingFacts(state)
  for (const { key, buttons } of context.knowledge.facts) {
    if (!pending.includes(key)) continue
    const button = buttons.find((candidate) => isTyped(labelIn(candidate, state)))
    if (button !== undefined) return button.label
  }
  for (const [label, dutch] of buttonsIn(state.language)) if (isTyped(label)) return dutch
  return null
}

/** Goes on in another language: with the question that is open, or with what can be asked. */
function switchTo(
  language: Language,
  before: ConversationState,
  context: DialogContext,
): DialogResult {
  const state = { ...before, language, misses: 0 }
  const { answer } = wordsFor(state)
  if (pendingFacts(state).length > 0) return advance(state, context, answer.switched)
  return {
    state,
    replies: [
      say(paragraphs(answer.switched, answer.welcome[state.audience]), {
        buttons: answer.welcomeButtons[state.audience],
      }),
    ],
    trace: trace('smalltalk', { record: aboutLanguage, score: 1 }),
  }
}

/** What this is and how to reach a person, for who can read neither the question nor the answer. */
function notUnderstood(state: ConversationState): DialogResult {
  // What the conversation is in comes last, so that it goes on in that.
  const languages: readonly Language[] =
    state.language === 'en' ? ['nl', 'en'] : ['en', state.language]
  const both = languages.map((language) => ({
    ...say(wordsFor({ language }).answer.otherLanguage),
    language,
  }))
  return { state, replies: both, trace: trace('smalltalk', { record: aboutLanguage, score: 1 }) }
}
