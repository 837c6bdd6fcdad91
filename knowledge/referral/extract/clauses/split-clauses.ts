import { type Entry, lookUp } from '../vocabulary/tagger.js'
import type { Word } from './clause.js'
import { tokenise } from './tokens.js'

/** The words between two signs or conjunctions. */
export interface Part {
  /** The conjunction before it, or nothing. */
  lead: string
  readonly texts: string[]
  readonly entries: Entry[]
  /** A question mark follows it. */
  asked: boolean
}

/** Nobody says one thing in more words; it keeps the time in proportion to the length. */
const longest = 40

/**
 * @param text normalised, numbers as digits
 * @returns its parts, and whether `ik` is said in one of them
 */
export function splitClauses(text: string): { parts: Part[]; speaks: boolean } {
  const { tokens, asks } = tokenise(text)
  const parts: Part[] = []
  let speaks = false
  let part: Part = { lead: '', texts: [], entries: [], asked: false }
  for (const { text: word, gap } of tokens) {
    const entry = lookUp(word)
    const joins = entry.tags.includes('joins')
    speaks ||= entry.tags.includes('me')
    if (gap === '?') part.asked = true
    if (part.texts.length > 0 && (gap !== '' || joins || part.texts.length >= longest)) {
      parts.push(part)
      part = { lead: '', texts: [], entries: [], asked: false }
    }
    if (joins) part.lead = word
    else {
      part.texts.push(word)
      part.entries.push(entry)
    }
  }
  part.asked ||= asks
  if (part.texts.length > 0) parts.push(part)
  return { parts, speaks }
}

function isNumber(text: string): boolean {
  const code = text.charCodeAt(0)
  return code >= 48 && code <= 57
}

function holds(texts: readonly string[], at: number, phrase: readonly string[]): boolean {
  for (let offset = 1; offset < phrase.length; offset += 1) {
    if (texts[at + offset] !== phrase[offset]) return false
  }
  return true
}

/** @returns the words of a part with the lists in which they, and the phrases they begin, stand */
export function tagWords({ texts, entries }: Part): Word[] {
  const words: Word[] = []
  /** Up to where the words belong to a phrase. */
  let named = 0
  for (let at = 0; at < texts.length; at += 1) {
    const text = texts[at] ?? ''
    let tags = entries[at]?.tags ?? []
    for (const phrase of entries[at]?.phrases ?? []) {
      if (!holds(texts, at, phrase.words)) continue
      tags = [...tags, phrase.tag]
      named = Math.max(named, at + phrase.words.length)
    }
    words.push({ text, tags, value: at >= named && isNumber(text) ? Number(text) : null })
  }
  return words
}
