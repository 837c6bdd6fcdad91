import { z } from 'zod'
import type { Term } from './terms.js'

/** Per word of our texts the other words with which people mean it, the nearest first. */
export const relatedSchema = z.record(z.string(), z.array(z.string()))
export type RelatedWords = z.infer<typeof relatedSchema>

/** How a word of ours is meant by another: by its stem, and how surely. */
export interface Meant {
  readonly stem: string
  readonly weight: number
}

/** @returns per stem that somebody may use, the stems of ours it may mean */
export type Related = (stem: string) => readonly Meant[]

/** Nearer ones count for more; a word that may mean many things means each of them less. */
const nearest = 0.5
const farther = 0.94

/**
 * @param words the related words
 * @param termsOf reads words with the same eyes as messages
 */
export function createRelated(
  words: RelatedWords,
  termsOf: (text: string) => readonly Pick<Term, 'stem' | 'filler'>[],
): Related {
  const meant = new Map<string, Meant[]>()
  const content = (text: string) => termsOf(text).filter(({ filler }) => !filler)
  for (const [word, others] of Object.entries(words)) {
    const [target, ...more] = content(word)
    if (target === undefined || more.length > 0) continue
    others.forEach((other, rank) => {
      const [source, ...rest] = content(other)
      // Of two words neither means it by itself.
      if (source === undefined || rest.length > 0 || source.stem === target.stem) return
      const list = meant.get(source.stem) ?? []
      if (list.some(({ stem }) => stem === target.stem)) return
      list.push({ stem: target.stem, weight: nearest * farther ** rank })
      meant.set(source.stem, list)
    })
  }
  for (const [stem, list] of meant) {
    const share = 1 / Math.sqrt(list.length)
    meant.set(
      stem,
      list.map((one) => ({ ...one, weight: one.weight * share })),
    )
  }
  return (stem) => meant.get(stem) ?? []
}
