import type { Case } from './case-schema.js'
import type { Played } from './play-case.js'
import { type Confusion, confusionsOf, type Reliability, reliabilityOf } from './reliability.js'

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
  readonly reliability: readonly Reliability[]
  readonly confusions: readonly Confusion[]
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
    reliability: reliabilityOf(played),
    confusions: confusionsOf(played),
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

function reliabilityTable(rows: readonly Reliability[]): string {
  const lines = rows
    .filter(({ answers }) => answers > 0)
    .map(({ from, answers, right }) => {
      const share = `${Math.round((100 * right) / answers)}%`
      return `  from ${from.toFixed(1)}               ${right}/${answers} ${share}`
    })
  return ['answers right, by how sure they were', ...lines].join('\n')
}

/** More than these are seldom looked at. */
const mostConfusions = 8

function confusionList(confusions: readonly Confusion[]): string {
  const lines = confusions
    .slice(0, mostConfusions)
    .map(({ wanted, came, times }) => `  ${wanted.padEnd(22)} ${came} ${times}×`)
  return ['went wrong: wanted, and what came', ...lines].join('\n')
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
    reliabilityTable(report.reliability),
    confusionList(report.confusions),
    `${report.right}/${report.total} right`,
  ].join('\n')
}
