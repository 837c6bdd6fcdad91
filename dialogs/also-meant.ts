import type { Term } from '../knowledge/reading/reader.js'
import { paragraphs } from './compose.js'
import type { FacetMatch } from './question.js'
import type { Reply } from './reply.js'

/** So near, in odds, must another one be to be meant about as likely. */
const asLikely = 1
/** Of the same subject a little more is told sooner: it leads nobody astray. */
const asLikelyOfSame = 1.2
/** A message this much like an example question means just that. */
const justThat = 0.9

const odds = (score: number) => Math.log(score / (1 - score + 1e-9))

/** @returns what may be meant about as likely as the surest match, else null */
export function alsoMeant([best, second]: readonly FacetMatch[]): Pick<
  FacetMatch,
  'record' | 'facet' | 'score'
> | null {
  if (best === undefined || best.alike >= justThat) return null
  const { next, record } = best
  const sure = odds(best.score)
  if (next !== null && next.facet !== best.facet && next.score >= (second?.score ?? 0)) {
    return sure - odds(next.score) < asLikelyOfSame ? { ...next, record } : null
  }
  return second !== undefined && sure - odds(second.score) < asLikely ? second : null
}

/** This much of the shorter text in the other, and the two say the same. */
const sameFrom = 0.6

/** @returns whether two texts, in the words that count, say about the same */
export function saysTheSame(first: readonly Term[], second: readonly Term[]): boolean {
  const [a, b] = [first, second].map(
    (terms) => new Set(terms.filter(({ filler }) => !filler).map(({ stem }) => stem)),
  )
  if (a === undefined || b === undefined) return false
  const shared = [...a].filter((stem) => b.has(stem)).length
  return shared >= sameFrom * Math.min(a.size, b.size)
}

function without<T>(lines: readonly T[], told: readonly T[], keyOf: (line: T) => string): T[] {
  const known = new Set(told.map(keyOf))
  return lines.filter((line) => !known.has(keyOf(line)))
}

/**
 * @param lead what to say between the two, where they are about different things
 * @returns both answers in one bubble, with what they share said once
 */
export function tellBoth(first: Reply, second: Reply, lead: string | null): Reply {
  if (first.text === second.text) return first
  return {
    ...first,
    text: paragraphs(first.text, lead, second.text),
    contacts: [
      ...first.contacts,
      ...without(second.contacts, first.contacts, ({ value }) => value),
    ],
    sources: [
      ...first.sources,
      ...without(second.sources, first.sources, ({ title, section }) => `${title} ${section}`),
    ],
  }
}
