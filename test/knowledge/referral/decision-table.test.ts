import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { z } from 'zod'
import { regionSchema } from '../../../knowledge/records/provenance.js'
import { decide } from '../../../knowledge/referral/decide.js'
import { knowledge } from '../../support/knowledge.js'

/** Rows by the number they have in the decision table; the situations are data. */
const tableSchema = z.strictObject({
  /** What a situation starts from, so that a row names only what matters. */
  from: z.record(z.string(), z.record(z.string(), z.string())),
  rows: z.array(
    z.strictObject({
      row: z.string(),
      region: regionSchema,
      what: z.string(),
      from: z.string(),
      facts: z.record(z.string(), z.string()),
      audience: z.enum(['jongere', 'professional']).default('jongere'),
      lead: z.string(),
      /** Those who must be among whoever is involved or turned to next. */
      next: z.array(z.string()).default([]),
      overlays: z.array(z.string()).default([]),
      basis: z.string().optional(),
      /** Where the desk of the lead must be these organisations. */
      gemeente: z.string().optional(),
      leaf: z.array(z.string()).optional(),
    }),
  ),
})

const file = new URL('../../../../test/knowledge/referral/decision-table.json', import.meta.url)
const table = tableSchema.parse(JSON.parse(readFileSync(file, 'utf8')))

const numbered = (letter: string, from: number, to: number) =>
  Array.from(
    { length: to - from + 1 },
    (_, step) => `${letter}${String(from + step).padStart(2, '0')}`,
  )

/**
 * Every row of the table that has an outcome. Left out: D18 is history, H5 and G17 (a parent asks)
 * and G12 (danger) are told by the dialogs, G5 and G14 are remarks of records.
 */
const expected = [
  ...numbered('N', 1, 4),
  ...numbered('N', 10, 32),
  ...numbered('N', 40, 51),
  ...numbered('N', 60, 78),
  ...numbered('N', 80, 88),
  ...numbered('R', 1, 30),
  ...numbered('D', 1, 17),
  ...['A5', 'A6', 'A7', 'H1', 'H2', 'H3', 'H4', 'H6', 'H7', 'H8'],
  ...['G1', 'G2', 'G3', 'G4', 'G6', 'G7', 'G8', 'G9', 'G10', 'G11', 'G13', 'G15', 'G16'],
  ...['G18', 'W1', 'W2', 'W3', 'W4', 'W6'],
]

describe('The decision table', () => {
  it('is tested row by row: none that has an outcome is left out', () => {
    const tested = new Set(table.rows.map(({ row }) => row))
    expect(expected.filter((row) => !tested.has(row))).to.deep.equal([])
  })

  for (const situation of table.rows) {
    const { row, region, what, lead } = situation
    it(`${row} ${region}: ${what} → ${lead}`, () => {
      const facts = { ...table.from[situation.from], ...situation.facts }
      const profile = Object.fromEntries(
        Object.entries(facts).map(([key, value]) => [key, [value]]),
      )
      const decision = decide(knowledge.gates(region, '2026-11-22'), profile, situation.audience)
      if (decision.kind !== 'refer') {
        throw new Error(`asks ${decision.facts.map(({ key }) => key).join(', ')}`)
      }
      const { rule, overlays } = decision
      expect(rule.lead).to.equal(lead)
      const others = [
        ...rule.also,
        ...overlays.flatMap((overlay) => [...overlay.also, ...overlay.next]),
      ]
      expect(others).to.include.members([...situation.next])
      expect(overlays.map(({ id }) => id)).to.include.members([...situation.overlays])
      if (situation.basis !== undefined) expect(rule.basis).to.equal(situation.basis)
      if (situation.gemeente === undefined) return
      const gemeente = knowledge.records.get(situation.gemeente)
      const desk = lead.slice('desk:'.length) as 'doorstroompunt'
      expect(gemeente?.kind === 'gemeente' && gemeente.desks[desk]?.organisations).to.deep.equal(
        situation.leaf,
      )
    })
  }
})
