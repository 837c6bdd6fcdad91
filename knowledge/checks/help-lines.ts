import type { Fault } from '../fault.js'
import type { Filed, ParsedFiles } from '../knowledge-files.js'
import type { Hulplijn } from '../records/record.js'

interface Pinned {
  readonly number: string
  /** The safety floor cannot do without it: its absence is an error. */
  readonly needed: boolean
  /** Open day and night, for everybody: hours or ages would hide it without a word. */
  readonly always: boolean
}

/**
 * The numbers of the house rule on danger ("Nummers en routes bij gevaar", read at the
 * organisations' own pages on 2026-11-22; the programme team confirms them). Kept apart from the
 * records on purpose: a slip of the pen in a record must not reach somebody in danger.
 */
export const pinnedLines: Readonly<Record<string, Pinned>> = {
  'landelijk.hulplijn.112': { number: '112', needed: true, always: true },
  'landelijk.hulplijn.113': { number: '0800-0113', needed: true, always: true },
  'landelijk.hulplijn.veilig-thuis': { number: '0800-2000', needed: true, always: true },
  'landelijk.hulplijn.centrum-seksueel-geweld': {
    number: '0800-0188',
    needed: true,
    always: true,
  },
  'landelijk.hulplijn.kindertelefoon': { number: '0800-0432', needed: true, always: false },
  'landelijk.hulplijn.alles-oke': { number: '0800-0450', needed: true, always: false },
  'landelijk.hulplijn.helpwanted': { number: '020-2615275', needed: false, always: true },
  'landelijk.hulplijn.politie': { number: '0900-8844', needed: false, always: true },
}

const place = 'landelijk/hulplijnen.json'
const written = /(?<![\d-])(?:0\d{1,3}[- ]?\d{3,8}|11[2-9])(?![\d-])/g
const pinnedNumbers = new Set(Object.values(pinnedLines).map(({ number }) => number))
/** Said aloud without the rest of the number. */
const short = new Set(['112', '113'])

/** @returns the telephone numbers written in a text */
export function numbersIn(text: string): readonly string[] {
  return text.match(written) ?? []
}

/** @returns whether a telephone number stands in the house rule, whole or as it is said aloud */
export function isPinnedNumber(number: string): boolean {
  return pinnedNumbers.has(number) || short.has(number)
}

function fault(file: string, record: string, message: string, remedy: string): Fault {
  return { code: 'no-reach', severity: 'error', file, record, message, remedy }
}

function checkRecord({ file, item }: Filed<Hulplijn>): Fault[] {
  const { id, number } = item
  const pinned = pinnedLines[id]
  const faults: Fault[] = []
  const wrong = (message: string, remedy: string) => faults.push(fault(file, id, message, remedy))

  if (pinned && number !== pinned.number) {
    wrong(
      `its number is \`${number ?? ''}\`, the house rule says \`${pinned.number}\``,
      'correct the number; has it really changed, change knowledge/checks/help-lines.ts with it',
    )
  }
  if (pinned?.always && (item.hours !== undefined || item.ages !== undefined)) {
    wrong(
      'it has `hours` or `ages`, but it is open day and night for everybody',
      'take `hours` and `ages` out',
    )
  }
  if (pinned?.needed && item.status !== 'geldend') {
    wrong(`its status is \`${item.status}\``, 'a help line the safety floor needs is `geldend`')
  }
  for (const [facet, texts] of Object.entries(item.facets)) {
    for (const [register, text] of Object.entries(texts ?? {})) {
      if (typeof text !== 'string') continue
      for (const found of numbersIn(text)) {
        const own = number === undefined ? isPinnedNumber(found) : found === number
        if (own || short.has(found)) continue
        wrong(
          `${facet}.${register} names \`${found}\`, which is not its number`,
          `write \`${number ?? 'a number of the house rule'}\``,
        )
      }
      if (facet === 'contact' && number !== undefined && !text.includes(number)) {
        wrong(`${facet}.${register} does not name its number`, `write \`${number}\` in it`)
      }
    }
  }
  return faults
}

/** @returns an error for every help line that is lost, closed by mistake, or has a wrong number */
export function checkHelpLines(files: ParsedFiles): Fault[] {
  const lines = files.records.flatMap(({ file, item }) =>
    item.kind === 'hulplijn' ? [{ file, item }] : [],
  )
  const known = new Set(lines.map(({ item }) => item.id))
  const lost = Object.entries(pinnedLines).flatMap(([id, { number, needed }]) =>
    needed && !known.has(id)
      ? [
          fault(
            place,
            id,
            'this help line is missing: somebody in danger would not see it',
            `put the record back, with number \`${number}\``,
          ),
        ]
      : [],
  )
  return [...lost, ...lines.flatMap(checkRecord)]
}
