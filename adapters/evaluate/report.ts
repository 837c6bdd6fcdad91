import type { Case } from './case-schema.js'
import type { Played } from './play-case.js'

interface Tally {
  readonly right: number
  readonly total: number
}

function tallyBy(played: readonly Played[], keyOf: (item: Case) => string): Record<string, Tally> {
  const tallies: Record<string, Tally> = {}
  for (const { case: item, right } of played) {
    const key = keyOf(item)
    const before = tallies[key] ?? { right: 0, total: 0 }
    tallies[key] = { right: before.right + (right ? 1 : 0), total: before.total + 1 }
  }
  return tallies
}

export interface Report {
  readonly right: number
  readonly total: number
  readonly kind: Record<string, Tally>
  readonly difficulty: Record<string, Tally>
  readonly region: Record<string, Tally>
  readonly audience: Record<string, Tally>
  readonly missed: readonly { id: string; faults: readonly string[] }[]
}

/** @returns how many cases are right, in all and by what they are about */
export function summarise(played: readonly Played[]): Report {
  return {
    right: played.filter(({ right }) => right).length,
    total: played.length,
    kind: tallyBy(played, (item) => item.kind),
    difficulty: tallyBy(played, (item) => item.difficulty),
    region: tallyBy(played, (item) => item.region),
    audience: tallyBy(played, (item) => item.audience),
    missed: played
      .filter(({ right }) => !right)
      .map(({ case: item, faults }) => ({ id: item.id, faults })),
  }
}

function table(title: string, tallies: Record<string, Tally>): string {
  const rows = Object.entries(tallies).sort(([a], [b]) => a.localeCompare(b))
  return [
    title,
    ...rows.map(([key, { right, total }]) => `  ${key.padEnd(22)} ${right}/${total}`),
  ].join('\n')
}

/** Longest piece of a reply that a transcript shows. */
const shown = 600

function miss({ case: item, faults, transcript }: Played): string {
  const lines = transcript.map((line) => `    ${line.slice(0, shown).replaceAll('\n', '\n    ')}`)
  return [`✗ ${item.id} (${item.kind}, ${item.region}): ${faults.join(' | ')}`, ...lines].join('\n')
}

/** @returns the report as text: each miss with its transcript, then the totals */
export function printReport(played: readonly Played[]): string {
  const report = summarise(played)
  return [
    ...played.filter(({ right }) => !right).map(miss),
    table('by kind', report.kind),
    table('by difficulty', report.difficulty),
    table('by region', report.region),
    table('by audience', report.audience),
    `${report.right}/${report.total} right`,
  ].join('\n')
}
