import { isoWeek, weeksBefore } from '../bot/iso-week.js'
import type { Retention } from '../bot/ports.js'
import { dangerKinds } from '../knowledge/safety/danger-schema.js'
import type { WeekOfCounts } from './files/week-ledger.js'

/** Fewer than this might point at somebody. */
const fewest = 10
const channels: readonly Retention[] = ['web', 'teams']

/**
 * How often people in danger came by, per week, kind and channel. Every kind has its line, also
 * where there was none: `<10` does not tell whether there was one.
 *
 * @param today ISO date
 * @param shown how many weeks, the running one included
 */
export function crisisTable(kept: readonly WeekOfCounts[], today: string, shown: number): string {
  const byWeek = new Map(kept.map(({ week, counts }) => [week, counts]))
  const weeks = Array.from({ length: shown }, (_, back) => weeksBefore(isoWeek(today), back))
  return weeks.map((week) => weekTable(week, byWeek.get(week) ?? {})).join('\n')
}

function weekTable(week: string, counts: Readonly<Record<string, number>>): string {
  const cell = (kind: string, channel: Retention) => {
    const count = counts[`${kind} ${channel}`] ?? 0
    return (count < fewest ? `<${fewest}` : String(count)).padStart(8)
  }
  const line = (kind: string) =>
    `${kind.padEnd(24)}${channels.map((channel) => cell(kind, channel)).join('')}\n`
  const head = `${week.padEnd(24)}${channels.map((channel) => channel.padStart(8)).join('')}\n`
  return head + dangerKinds.map(line).join('')
}
