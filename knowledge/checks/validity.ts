import { daysLater } from '../dutch-time.js'
import type { Fault } from '../fault.js'
import type { KnowledgeBase } from '../knowledge-base.js'
import type { KnowledgeRecord } from '../records/record.js'

const year = 365.25 * 24 * 60 * 60 * 1000

function fault(
  code: Fault['code'],
  severity: Fault['severity'],
  record: string,
  message: string,
  remedy: string,
): Fault {
  return { code, severity, file: '', record, message, remedy }
}

/** A record that ends before it begins, or a status that its dates contradict. */
function checkDates({ id, validFrom, validUntil, status }: KnowledgeRecord, day: string): Fault[] {
  if (validUntil !== undefined && validUntil < validFrom) {
    return [
      fault(
        'validity',
        'error',
        id,
        `it holds from ${validFrom} until ${validUntil}, which is never`,
        'correct one of the two dates',
      ),
    ]
  }
  if (status === 'geldend' && validUntil !== undefined && validUntil < day) {
    return [
      fault(
        'validity',
        'warning',
        id,
        `it is \`geldend\` but ended on ${validUntil}`,
        'set the status to `vervallen`, or correct the date',
      ),
    ]
  }
  return []
}

/** The record that takes another's place must begin when that one ends: no gap, no overlap. */
function checkSuccession(record: KnowledgeRecord, knowledge: KnowledgeBase): Fault[] {
  const before =
    record.supersedes === undefined ? undefined : knowledge.records.get(record.supersedes)
  if (before === undefined) return []
  const remedy = `let ${before.id} hold until the day before ${record.validFrom}`
  if (before.validUntil === undefined || before.validUntil >= record.validFrom) {
    return [
      fault(
        'validity',
        'error',
        record.id,
        `it takes the place of ${before.id}, which still holds on ${record.validFrom}`,
        remedy,
      ),
    ]
  }
  if (daysLater(before.validUntil, 1) === record.validFrom) return []
  return [
    fault(
      'validity',
      'warning',
      record.id,
      `between ${before.id} (until ${before.validUntil}) and this one nothing holds`,
      remedy,
    ),
  ]
}

function checkAge({ id, checkedOn }: KnowledgeRecord, day: string): Fault[] {
  if (Date.parse(day) - Date.parse(checkedOn) <= year) return []
  return [
    fault(
      'outdated',
      'warning',
      id,
      `it was last checked on ${checkedOn}, more than a year ago`,
      'look it up in its source again, then set `checkedOn`',
    ),
  ]
}

/**
 * Looks over from when until when the records hold, and how long ago somebody looked at them.
 *
 * @param day ISO date of today
 */
export function checkValidity(knowledge: KnowledgeBase, day: string): Fault[] {
  return [...knowledge.records.values()].flatMap((record) => [
    ...checkDates(record, day),
    ...checkSuccession(record, knowledge),
    ...checkAge(record, day),
  ])
}
