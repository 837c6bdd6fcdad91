import type { CompiledData, Rule } from './compile-data.js'
import { matchAt, type SeenWord, seenText } from './match-pattern.js'
import type { Found } from './subject.js'

/** A wording that was found, and where. */
export interface Hit extends Found {
  readonly rule: Rule
}

/** Tries, at every word, the rules that can begin there and whose rarest word is in the text. */
export function findHits(words: readonly SeenWord[], compiled: CompiledData): readonly Hit[] {
  const present = new Set<number>()
  for (const { ids } of words) for (const id of ids) present.add(id)
  const live = new Uint8Array(compiled.rules.length)
  for (const id of present) {
    for (const { number } of compiled.byNeed.get(id) ?? []) live[number] = 1
  }
  const isLive = ({ number }: Rule) => live[number] === 1
  const byFirst = new Map<number, readonly Rule[]>()
  for (const id of present) {
    const rules = compiled.byFirst.get(id)?.filter(isLive)
    if (rules !== undefined && rules.length > 0) byFirst.set(id, rules)
  }
  const anywhere = compiled.anywhere.filter(isLive)

  const hits: Hit[] = []
  const text = seenText(words)
  const tryAt = (rule: Rule, from: number) => {
    const length = matchAt(rule.pattern, text, from)
    if (length > 0) hits.push({ rule, from, until: from + length })
  }
  for (let from = 0; from < words.length; from += 1) {
    for (const id of words[from]?.ids ?? []) {
      for (const rule of byFirst.get(id) ?? []) tryAt(rule, from)
    }
    for (const rule of anywhere) tryAt(rule, from)
  }
  return hits
}

/**
 * Leaves out what an exception covers. Marks words instead of comparing each with each:
 * a long text full of idiom must not cost the square of its length.
 */
export function uncovered(
  hits: readonly Hit[],
  exceptions: readonly Hit[],
  words: number,
): readonly Hit[] {
  if (hits.length === 0 || exceptions.length === 0) return hits
  const marked = new Uint8Array(words)
  for (const { from, until } of exceptions) marked.fill(1, from, until)
  return hits.filter(({ from, until }) => !marked.subarray(from, until).includes(1))
}
