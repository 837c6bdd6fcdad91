import { expect } from 'chai'
import { proveKnowledge } from '../../../knowledge/checks/prove-knowledge.js'
import { checkReach } from '../../../knowledge/checks/reach.js'
import type { KnowledgeBase } from '../../../knowledge/knowledge-base.js'
import type { KnowledgeRecord } from '../../../knowledge/records/record.js'
import { compileGates } from '../../../knowledge/referral/gates.js'
import type { Overlay } from '../../../knowledge/referral/overlay.js'
import { isOutcome, type OutcomeRule, type Rule } from '../../../knowledge/referral/rule.js'
import { knowledge } from '../../support/knowledge.js'

const today = '2026-11-22'

/** The knowledge as it ships, with something wrong put in. */
function planted(parts: {
  rules?: (rules: readonly Rule[]) => Rule[]
  overlays?: (overlays: readonly Overlay[]) => Overlay[]
  records?: (records: readonly KnowledgeRecord[]) => KnowledgeRecord[]
}): KnowledgeBase {
  const rules = parts.rules?.(knowledge.rules) ?? knowledge.rules
  const overlays = parts.overlays?.(knowledge.overlays) ?? knowledge.overlays
  const records = parts.records?.([...knowledge.records.values()])
  return {
    ...knowledge,
    rules,
    overlays,
    records:
      records === undefined
        ? knowledge.records
        : new Map(records.map((record) => [record.id, record])),
    gates: (region, day) => compileGates(knowledge.compiledFacts, rules, overlays, region, day),
  }
}

const faultsOf = (base: KnowledgeBase) => proveKnowledge(base, today).faults

function ruleOf(id: string): OutcomeRule {
  const rule = knowledge.rules.find((candidate) => candidate.id === id)
  if (rule === undefined || !isOutcome(rule)) throw new Error(`no outcome ${id}`)
  return rule
}

const n71 = 'nob.verwijsregel.n71-72'

describe('proveKnowledge', () => {
  it('finds no wrong door in the knowledge that ships, in any region, on any day', () => {
    const proof = proveKnowledge(knowledge, today)
    expect(proof.faults).to.deep.equal([])
    for (const combinations of Object.values(proof.combinations)) {
      expect(combinations > 1_000_000_000n).to.equal(true)
    }
  })

  it('tells a planted gap as a situation', () => {
    const [fault] = faultsOf(
      planted({
        rules: (rules) => rules.filter(({ id }) => id !== 'landelijk.verwijsregel.ww-loopt'),
      }),
    )
    expect(fault).to.include({ code: 'no-lead', severity: 'error', record: 'inkomen' })
    expect(fault?.message)
      .to.match(
        /^Niemand is aan zet voor een jongere van wie dit geldt: staat nergens ingeschreven/,
      )
      .and.to.include('uitkering: ww')
  })

  it('tells a planted overlap as a situation', () => {
    const double = { ...ruleOf(n71), id: 'nob.verwijsregel.dubbel', overrides: [] }
    const [fault] = faultsOf(planted({ rules: (rules) => [...rules, double] }))
    expect(fault).to.include({ code: 'two-leads', record: n71 })
    expect(fault?.message)
      .to.include('`nob.verwijsregel.dubbel`')
      .and.to.include('hoogste diploma: havo')
  })

  it('tells a rule that no situation comes to', () => {
    const never = {
      ...ruleOf(n71),
      id: 'nob.verwijsregel.nooit',
      overrides: [],
      gate: 'vanaf-27',
      when: { leeftijd: ['16-17'] },
    }
    const [fault] = faultsOf(planted({ rules: (rules) => [...rules, never] }))
    expect(fault).to.include({ code: 'dead-rule', record: 'nob.verwijsregel.nooit' })
    expect(fault?.message).to.equal(
      'Geen enkele jongere in noordoost-brabant komt ooit bij deze regel uit',
    )
  })

  it('tells an overlay that can never hold', () => {
    const [fault] = faultsOf(
      planted({
        overlays: ([first, ...others]) =>
          first === undefined ? [] : [{ ...first, whenLead: ['nob.role.jim'] }, ...others],
      }),
    )
    expect(fault).to.include({ code: 'dead-rule' })
  })

  it('tells an outcome of another region, unless the rule is about a border', () => {
    const foreign = (grens: boolean) =>
      planted({
        rules: (rules) =>
          rules.map((rule) =>
            rule.id === 'nmd.verwijsregel.d13' && isOutcome(rule)
              ? { ...rule, also: ['nob.organisation.werkcentrum'], grens }
              : rule,
          ),
      })
    const [fault] = faultsOf(foreign(false))
    expect(fault).to.include({ code: 'foreign-lead', record: 'nmd.verwijsregel.d13' })
    expect(fault?.message).to.equal(
      'Een jongere uit noord-midden-drenthe komt uit bij `nob.organisation.werkcentrum` van noordoost-brabant, en de regel gaat niet over een grens',
    )
    expect(faultsOf(foreign(true))).to.deep.equal([])
  })

  it('tells a desk with nobody behind it', () => {
    const faults = faultsOf(
      planted({
        records: (records) =>
          records.map((record) =>
            record.kind === 'gemeente' && record.id === 'nob.gemeente.boxtel'
              ? { ...record, desks: {} }
              : record,
          ),
      }),
    )
    const fault = faults.find(({ message }) => message.includes('`doorstroompunt`'))
    expect(fault).to.include({ code: 'no-leaf', severity: 'error', record: 'nob.gemeente.boxtel' })
    expect(fault?.message).to.equal(
      'Een jongere uit Boxtel komt bij loket `doorstroompunt` voor een dichte deur: daar staat niemand',
    )
  })

  it('looks at every day on which something changes: a rule that ends leaves a gap the day after', () => {
    const base = planted({
      rules: (rules) =>
        rules.map((rule) =>
          rule.id === 'landelijk.verwijsregel.ww-loopt'
            ? { ...rule, validUntil: '2027-12-31' }
            : rule,
        ),
    })
    const proof = proveKnowledge(base, today)
    expect(proof.days).to.deep.equal(['2026-01-01', '2028-01-01'])
    expect(proof.faults[0]?.message)
      .to.include('uitkering: ww')
      .and.to.match(/\(vanaf 2028-01-01\)$/)
  })

  it('looks at every day on which a record changes: a lead that ends is no lead the day after', () => {
    const faults = faultsOf(
      planted({
        records: (records) =>
          records.map((record) =>
            record.id === 'landelijk.organisation.uwv'
              ? { ...record, validUntil: '2028-06-30' }
              : record,
          ),
      }),
    )
    expect(faults.map(({ message }) => message)).to.include(
      'Een jongere komt uit bij `landelijk.organisation.uwv`, die op 2028-07-01 niet geldt (vanaf 2028-07-01)',
    )
  })

  it('warns of a lead that nobody can reach, and refuses it in a region that goes live', () => {
    const base = planted({
      records: (records) =>
        records.map((record) =>
          record.kind === 'organisation' && record.id === 'nob.organisation.rbl-bno'
            ? { ...record, reach: undefined }
            : record,
        ),
    })
    const { named } = proveKnowledge(base, today)
    const severity = (live: 'noordoost-brabant' | 'rijk-van-nijmegen' | null) =>
      checkReach(base, named, live)
        .filter(({ record }) => record === 'nob.organisation.rbl-bno')
        .map((fault) => fault.severity)
    expect(severity(null)).to.deep.equal(['warning'])
    expect(severity('rijk-van-nijmegen')).to.deep.equal(['warning'])
    expect(severity('noordoost-brabant')).to.deep.equal(['error'])
  })
})
