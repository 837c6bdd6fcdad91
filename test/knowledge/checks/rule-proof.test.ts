import { expect } from 'chai'
import { proveRules } from '../../../knowledge/checks/rule-proof.js'
import { regionKeys } from '../../../knowledge/records/provenance.js'
import { factSchema } from '../../../knowledge/referral/fact.js'
import { compileFacts, compileGates } from '../../../knowledge/referral/gates.js'
import { type Rule, ruleSchema } from '../../../knowledge/referral/rule.js'
import { knowledge } from '../../support/knowledge.js'

const day = '2026-11-22'
const text = { professional: 'Voor wie ermee werkt', jongere: 'Voor een jongere' }

const facts = compileFacts(
  [
    { key: 'ingeschreven', values: ['ja', 'nee'] },
    { key: 'leeftijd', values: ['16-17', '18-22', '27+'] },
  ].map((fact) =>
    factSchema.parse({ ...fact, question: text, reason: text, buttons: [], ease: 1 }),
  ),
)

function rule(id: string, parts: Record<string, unknown>): Rule {
  const leads = 'next' in parts ? {} : { lead: 'landelijk.role.mentor', does: text, because: text }
  return ruleSchema.parse({
    id: `landelijk.verwijsregel.${id}`,
    region: 'landelijk',
    gate: 'start',
    ...(leads.lead === undefined ? {} : { ...leads, basis: 'bron' }),
    source: { huisregel: 'H1', reference: 'test' },
    status: 'geldend',
    validFrom: '2026-01-01',
    checkedOn: day,
    ...parts,
  })
}

const prove = (...rules: readonly Rule[]) =>
  proveRules(compileGates(facts, rules, [], 'landelijk', day), 'landelijk')

describe('proveRules', () => {
  it('finds nothing wrong where every situation has exactly one lead', () => {
    const proof = prove(
      rule('op-school', { when: { ingeschreven: ['ja'] } }),
      rule('van-school', { when: { ingeschreven: ['nee', 'onbekend'] }, next: 'leeftijd' }),
      rule('jong', { gate: 'leeftijd', when: { leeftijd: ['16-17', '18-22'] } }),
      rule('oud', { gate: 'leeftijd', when: { leeftijd: ['27+', 'onbekend'] } }),
    )
    expect(proof.faults).to.deep.equal([])
    expect(proof.combinations, '3 × 4 situations').to.equal(12n)
    expect(proof.reached.size).to.equal(4)
  })

  it('shows a situation in which nobody is aan zet, as a sentence', () => {
    const [fault, ...others] = prove(
      rule('op-school', { when: { ingeschreven: ['ja'] } }),
      rule('van-school', { when: { ingeschreven: ['nee'], leeftijd: ['16-17', '18-22'] } }),
      rule('onbekend', { when: { ingeschreven: ['onbekend'] } }),
    ).faults
    expect(others).to.deep.equal([])
    expect(fault).to.include({ code: 'no-lead', severity: 'error', record: 'start' })
    expect(fault?.message).to.equal(
      'Niemand is aan zet voor een jongere van wie dit geldt: staat nergens ingeschreven; 27 of ouder',
    )
  })

  it('shows a situation in which two are, and which two', () => {
    const { faults } = prove(rule('iedereen', {}), rule('oud', { when: { leeftijd: ['27+'] } }))
    expect(faults[0]).to.include({ code: 'two-leads', record: 'landelijk.verwijsregel.iedereen' })
    expect(faults[0]?.message).to.equal(
      'Twee regels gelden tegelijk, ook `landelijk.verwijsregel.oud`, voor een jongere van wie dit geldt: 27 of ouder',
    )
  })

  it('lets one go before another where it says so', () => {
    const proof = prove(
      rule('iedereen', {}),
      rule('oud', { when: { leeftijd: ['27+'] }, before: ['landelijk.verwijsregel.iedereen'] }),
    )
    expect(proof.faults).to.deep.equal([])
    const old = proof.endings.filter(({ box }) => ((box[1] ?? 0) & 8) !== 0)
    expect(old.map(({ rule: { id } }) => id)).to.deep.equal(['landelijk.verwijsregel.oud'])
  })

  it('sees the gap that two rules leave which both give way to the other', () => {
    const { faults } = prove(
      rule('een', { before: ['landelijk.verwijsregel.twee'] }),
      rule('twee', { before: ['landelijk.verwijsregel.een'] }),
    )
    expect(faults.map(({ code }) => code)).to.deep.equal(['no-lead'])
  })

  it('refuses a gate that is not there', () => {
    const { faults } = prove(rule('verder', { next: 'nergens' }))
    expect(faults[0]).to.include({ code: 'no-lead', record: 'nergens' })
  })

  it('refuses gates that lead round in a ring', () => {
    const { faults } = prove(
      rule('heen', { next: 'terug' }),
      rule('terug', { gate: 'terug', next: 'start' }),
    )
    expect(faults.map(({ message }) => message).join()).to.include('leidt naar zichzelf terug')
  })

  it('does not mind a gap that nobody can come to', () => {
    const { faults } = prove(
      rule('jong', { when: { leeftijd: ['16-17'] }, next: 'jong' }),
      rule('ouder', { when: { leeftijd: ['18-22', '27+', 'onbekend'] } }),
      rule('alleen-jong', { gate: 'jong', when: { leeftijd: ['16-17'] } }),
    )
    expect(faults).to.deep.equal([])
  })

  for (const region of regionKeys) {
    it(`proves the rules of ${region}: no wrong door`, () => {
      const { faults, combinations } = proveRules(knowledge.gates(region, day), region)
      expect(faults).to.deep.equal([])
      expect(combinations > 1_000_000n).to.equal(true)
    })
  }
})
