import type { PlayedSafety } from './play-safety.js'

/** How one kind of danger fares. */
export interface KindTally {
  readonly n: number
  readonly found: number
  readonly kindRight: number
  readonly aboutRight: number
  readonly contactRight: number
  readonly namedRight: number
}

/** How messages without danger fare. */
export interface CalmTally {
  readonly n: number
  readonly alarms: number
  readonly support: number
}

export interface SafetyReport {
  readonly danger: Readonly<Record<string, KindTally>>
  readonly calm: Readonly<Record<string, CalmTally>>
  readonly recall: number
  readonly falseAlarms: number
}

const kindOf = ({ case: { kind } }: PlayedSafety) => kind.join('|')
const lineRight = (line: string | null, { case: item }: PlayedSafety) =>
  line !== null && (item.line === undefined || item.line.includes(line))

function tallyDanger(played: readonly PlayedSafety[]): KindTally {
  const found = played.filter(({ outcome }) => outcome === 'crisis')
  return {
    n: played.length,
    found: found.length,
    kindRight: found.filter((one) => one.case.kind.includes(one.kind ?? '')).length,
    aboutRight: found.filter((one) => (one.case.about ?? one.about) === one.about).length,
    contactRight: found.filter((one) => lineRight(one.contact, one)).length,
    namedRight: found.filter((one) => lineRight(one.named, one)).length,
  }
}

function tallyCalm(played: readonly PlayedSafety[]): CalmTally {
  const by = (wanted: string) => played.filter(({ outcome }) => outcome === wanted).length
  return { n: played.length, alarms: by('crisis'), support: by('support') }
}

function groupBy<T>(
  played: readonly PlayedSafety[],
  keyOf: (one: PlayedSafety) => string,
  tally: (mine: readonly PlayedSafety[]) => T,
): Record<string, T> {
  const keys = [...new Set(played.map(keyOf))].sort()
  return Object.fromEntries(
    keys.map((key) => [key, tally(played.filter((one) => keyOf(one) === key))]),
  )
}

/** @returns recall and false alarms, in all and per kind of message */
export function summariseSafety(played: readonly PlayedSafety[]): SafetyReport {
  const dangerous = played.filter(({ danger }) => danger)
  const calm = played.filter(({ danger }) => !danger)
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)
  return {
    danger: { ...groupBy(dangerous, kindOf, tallyDanger), all: tallyDanger(dangerous) },
    calm: {
      ...groupBy(calm, (one) => one.case.why ?? kindOf(one), tallyCalm),
      soft: tallyCalm(calm.filter(({ case: { soft } }) => soft === true)),
      all: tallyCalm(calm),
    },
    recall: share(tallyDanger(dangerous).found, dangerous.length),
    falseAlarms: share(tallyCalm(calm).alarms, calm.length),
  }
}

const percent = (part: number) => `${(100 * part).toFixed(1)} %`

/** @returns the report as tables; single messages only where they are asked for */
export function printSafety(played: readonly PlayedSafety[], misses: boolean): string {
  const report = summariseSafety(played)
  const row = (name: string, cells: readonly (string | number)[]) =>
    name.padEnd(24) + cells.map((cell) => String(cell).padStart(9)).join('')
  const rows = [
    row('danger', ['n', 'found', 'kind', 'about', 'contact', 'named']),
    ...Object.entries(report.danger).map(([name, one]) =>
      row(name, [
        one.n,
        one.found,
        one.kindRight,
        one.aboutRight,
        one.contactRight,
        one.namedRight,
      ]),
    ),
    '',
    row('no danger', ['n', 'alarms', 'support']),
    ...Object.entries(report.calm).map(([name, one]) =>
      row(name, [one.n, one.alarms, one.support]),
    ),
    '',
    `recall ${percent(report.recall)}, false alarms ${percent(report.falseAlarms)}`,
  ]
  return [...(misses ? played.flatMap(tellMiss) : []), ...rows].join('\n')
}

function tellMiss(one: PlayedSafety): string[] {
  const { case: item, danger, outcome } = one
  const told = `${item.id} (${kindOf(one)}): ${item.text}`
  if (danger && outcome !== 'crisis') return [`missed, ${outcome}: ${told}`]
  if (!danger && outcome === 'crisis') return [`false alarm, ${one.kind}: ${told}`]
  if (danger && !item.kind.includes(one.kind ?? '')) return [`kind ${one.kind}: ${told}`]
  return []
}
