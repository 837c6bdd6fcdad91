import { editDistance } from '../knowledge/reading/spelling.js'
import { splitWords } from '../knowledge/reading/words.js'
import type { DialogContext, Message } from './context.js'
import {
  aboutOneself,
  addressed,
  asksWhether,
  deleteVerbs,
  forgetVerbs,
  forgetWords,
  keepVerbs,
  lookAlikes,
  mendable,
  oneselfWords,
  ownData,
  participles,
  showWords,
  somebodyElse,
  things,
  wantsToKnow,
  wantsToSee,
} from './privacy-words.js'
import type { Audience } from './reply.js'
import { exactTalk } from './talk.js'

export type PrivacyRequest = 'show-kept' | 'forget'

/** Nobody asks for this in more words; what is longer tells something. */
const longest = 14
/** A shorter word with a slip in it is too often another word. */
const shortestMended = 6

/**
 * Reads the wish to see what is kept, or to be forgotten. A message counts only when every word of
 * it belongs to such a wish: `ik ben mijn wachtwoord vergeten` and `school wil mij verwijderen`
 * are something else.
 */
export function privacyRequest(message: Message, context: DialogContext, audience: Audience) {
  const { does } = exactTalk(message, context) ?? {}
  if (does !== undefined) return does
  const words = splitWords(message.reading.normal).map(({ text }) => text)
  if (words.length === 0 || words.length > longest) return null
  if (wantsForgetting(words)) return 'forget' satisfies PrivacyRequest
  return wantsSeeing(words, audience) ? ('show-kept' satisfies PrivacyRequest) : null
}

function mended(word: string): string {
  if (word.length < shortestMended || forgetWords.has(word) || lookAlikes.has(word)) return word
  return mendable.find((known) => known[0] === word[0] && editDistance(word, known, 1) <= 1) ?? word
}

function wantsForgetting(typed: readonly string[]): boolean {
  const words: string[] = []
  for (const word of typed) {
    const known = mended(word)
    // Most messages end here, at their first word of substance.
    if (!forgetWords.has(known)) return false
    words.push(known)
  }
  const sentence = words.join(' ')
  if (asksWhether.test(sentence)) return false
  const verbs = words.filter((word) => deleteVerbs.has(word))
  const isAbout =
    aboutOneself.test(sentence) || words.some((word) => things.has(word) || oneselfWords.has(word))
  if (verbs.length > 0) {
    const isDone = verbs.every((verb) => participles.has(verb))
    const wish = !isDone || /\b(?:wil|moet|moeten|laat|mag|graag|want|gooi|haal)\b/.test(sentence)
    // One word will do: `wis`.
    return wish && (isAbout || !words.some((word) => addressed.has(word)))
  }
  return isAbout && forgetVerbs.some((one) => one.test(sentence))
}

function wantsSeeing(words: readonly string[], audience: Audience): boolean {
  const isKnown = (word: string) =>
    showWords.has(word) || (audience === 'professional' && somebodyElse.has(word))
  if (!words.every(isKnown)) return false
  const sentence = words.join(' ')
  const isOwn =
    ownData.test(sentence) ||
    (audience === 'professional' && words.some((word) => somebodyElse.has(word)))
  if (wantsToSee.test(sentence)) return isOwn
  if (wantsToKnow.test(sentence)) return false
  if (!/^(?:\S+ ){0,3}(?:wat|welke|hoeveel|what|which)\b/.test(sentence)) return false
  const [verb] = words.filter((word) => keepVerbs.has(word))
  // `Wat heb je` needs `van mij`; `wat heb je onthouden` does not.
  const isSaid = words.some((word) => /^(?:onthou|bewaar|opgeslagen|stored|saved)/.test(word))
  return (verb !== undefined && isOwn) || isSaid
}
