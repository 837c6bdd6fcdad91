import { expect } from 'chai'
import { normalise } from '../../knowledge/reading/normalise.js'
import { digitsFor } from '../../knowledge/reading/numbers.js'

/** The day on which every sentence of a table is said. */
export const now = new Date('2026-11-22T10:00:00+01:00')

/** A sentence as somebody types it, and the values that fit; null where it tells nothing. */
export type Row = readonly [sentence: string, values: readonly string[] | null]

type Extract = (text: string) => readonly string[] | null

function check(extract: Extract, [sentence, values]: Row): void {
  expect(extract(digitsFor(normalise(sentence)))).to.deep.equal(values)
}

/** Makes a test of each row. */
export function itReads(extract: Extract, rows: readonly Row[]): void {
  for (const row of rows) {
    it(`${row[0]} → ${row[1]?.join(' of ') ?? 'niets'}`, () => check(extract, row))
  }
}

/** Rows that are right and are not read so yet; each group says why. */
export function itMisreads(why: string, extract: Extract, rows: readonly Row[]): void {
  for (const row of rows) {
    it(`${row[0]} → ${row[1]?.join(' of ') ?? 'niets'} (${why})`, () => check(extract, row))
  }
}
