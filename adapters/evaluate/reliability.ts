import type { Played } from './play-case.js'

/** Of the answers given with about this certainty, how many were right. */
export interface Reliability {
  readonly from: number
  readonly answers: number
  readonly right: number
}

const steps = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0]

/** @returns per step of certainty, the surest first, the answers given and how many were right */
export function reliabilityOf(played: readonly Played[]): Reliability[] {
  const answers = played.filter(({ outcome }) => outcome === 'answer')
  return steps.map((from, at) => {
    const until = steps[at - 1] ?? Number.POSITIVE_INFINITY
    const own = answers.filter(({ score }) => score >= from && score < until)
    return { from, answers: own.length, right: own.filter(({ right }) => right).length }
  })
}

/** What was wanted and what came instead, the commonest first. */
export interface Confusion {
  readonly wanted: string
  readonly came: string
  readonly times: number
}

/** @returns for the cases that went wrong, what kind was taken for what */
export function confusionsOf(played: readonly Played[]): Confusion[] {
  const counts = new Map<string, Confusion>()
  for (const { case: item, outcome, right } of played) {
    if (right) continue
    const key = `${item.kind} ${outcome}`
    const times = (counts.get(key)?.times ?? 0) + 1
    counts.set(key, { wanted: item.kind, came: outcome, times })
  }
  return [...counts.values()].sort((a, b) => b.times - a.times)
}
