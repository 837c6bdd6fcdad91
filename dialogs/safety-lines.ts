import type { Hulplijn } from '../knowledge/records/record.js'
import type { DangerKind } from '../knowledge/safety/danger-schema.js'

/** What is known of somebody's age: both ends the same when it is known exactly. */
export interface AgeBand {
  readonly from: number
  readonly until: number
}

export interface Moment {
  readonly now: Date
  readonly age?: AgeBand | undefined
  readonly lines: readonly Hulplijn[]
}

const most = 3
const prefix = 'landelijk.hulplijn.'
const adult = 18

/** Per kind the lines that fit, the best first; what is closed or not for this age falls out. */
const fitting: Readonly<Record<DangerKind, readonly string[]>> = {
  'acute-suicide': ['112', '113'],
  overdose: ['112', '113', 'huisarts'],
  'acute-danger': ['112', 'veilig-thuis'],
  suicidality: ['113', '112', 'huisarts'],
  sexual: ['centrum-seksueel-geweld', '112', 'veilig-thuis'],
  sextortion: ['helpwanted', 'centrum-seksueel-geweld', 'politie'],
  exploitation: ['veilig-thuis', '112', 'fier'],
  honour: ['veilig-thuis', '112', 'fier'],
  'criminal-exploitation': ['veilig-thuis', '112', 'politie'],
  abuse: ['veilig-thuis', '112', 'kindertelefoon', 'alles-oke'],
  'self-harm': ['113', 'huisarts', 'kindertelefoon', 'alles-oke'],
  eating: ['huisarts', '112', 'kindertelefoon', 'alles-oke', '113'],
  homeless: [],
}

/**
 * The lines to show: at most three, open now and for this age; always one that is open
 * day and night and one that needs no speaking.
 */
export function chooseLines(
  kind: DangerKind,
  also: readonly DangerKind[],
  acute: boolean,
  moment: Moment,
): readonly Hulplijn[] {
  const of = (one: DangerKind) => (one === 'homeless' ? homelessLines(moment.age) : fitting[one])
  const own = of(kind)
  const second = also.flatMap((one) => of(one).slice(0, 1))
  const urgent = acute ? ['112'] : []
  const ids = [...new Set([...urgent, ...own.slice(0, 1), ...second, ...own.slice(1)])]
  const usable = ids.flatMap((id) => find(id, moment)).filter((line) => isFor(line, moment))
  const chosen = usable.slice(0, most)

  if (!chosen.some((line) => line.chat)) replaceLast(chosen, chatLines(moment))
  return chosen
}

/** Lines for somebody who wants to talk and is not in danger, whether or not they are open now. */
export function talkLines(moment: Moment): readonly Hulplijn[] {
  return ['kindertelefoon', 'alles-oke']
    .flatMap((id) => find(id, moment))
    .filter((line) => fitsAge(line, moment.age))
}

/** The line to talk to at any hour, whatever it is about. */
export function alwaysLines(moment: Moment): readonly Hulplijn[] {
  return find('113', moment)
}

/** @returns those of the lines that are named */
export function only(ids: readonly string[], lines: readonly Hulplijn[]): readonly Hulplijn[] {
  return lines.filter(({ id }) => ids.includes(id.slice(prefix.length)))
}

/** Whether a line is open at a moment, by the Dutch clock. */
export function isOpen(line: Hulplijn, now: Date): boolean {
  if (!line.hours) return true
  const clock = new Intl.DateTimeFormat('nl-NL', {
    timeZone: 'Europe/Amsterdam',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(now)
  return line.hours.from <= clock && clock < line.hours.until
}

/** Whether somebody is surely a minor, surely an adult, or neither is known. */
export function ageGroup(age: AgeBand | undefined): 'minor' | 'adult' | 'unknown' {
  if (age && age.until < adult) return 'minor'
  if (age && age.from >= adult) return 'adult'
  return 'unknown'
}

function homelessLines(age: AgeBand | undefined): readonly string[] {
  const group = ageGroup(age)
  if (group === 'minor') return ['veilig-thuis', 'politie', '112']
  if (group === 'adult') return ['gemeente-opvang', 'politie', 'alles-oke', 'veilig-thuis']
  return ['veilig-thuis', 'gemeente-opvang', 'politie']
}

function chatLines(moment: Moment): readonly Hulplijn[] {
  return ['kindertelefoon', 'alles-oke', 'veilig-thuis']
    .flatMap((id) => find(id, moment))
    .filter((line) => isFor(line, moment))
}

function replaceLast(chosen: Hulplijn[], candidates: readonly Hulplijn[]): void {
  const candidate = candidates[0]
  if (!candidate) return
  if (chosen.length >= most) chosen.pop()
  chosen.push(candidate)
}

function find(id: string, moment: Moment): readonly Hulplijn[] {
  return moment.lines.filter((line) => line.id === prefix + id)
}

function isFor(line: Hulplijn, moment: Moment): boolean {
  return isOpen(line, moment.now) && fitsAge(line, moment.age)
}

function fitsAge(line: Hulplijn, age: AgeBand | undefined): boolean {
  if (!age || !line.ages) return true
  return age.from <= line.ages.until && age.until >= line.ages.from
}
