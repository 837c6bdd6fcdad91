import { expect } from 'chai'
import { type Fact, factSchema } from '../../../knowledge/referral/fact.js'
import { compileFacts, compileGates } from '../../../knowledge/referral/gates.js'
import { type Rule, ruleSchema } from '../../../knowledge/referral/rule.js'

const text = { professional: 'Voor wie ermee werkt', jongere: 'Voor een jongere' }

function fact(parts: Partial<Fact>): Fact {
  return factSchema.parse({
    key: 'diploma',
    values: ['geen', 'havo', 'mbo-2'],
    question: text,
    reason: text,
    buttons: [],
    ease: 1,
    ...parts,
  })
}

function rule(id: string, parts: Record<string, unknown>): Rule {
  return ruleSchema.parse({
    id: `landelijk.verwijsregel.${id}`,
    region: 'landelijk',
    gate: 'start',
    lead: 'landelijk.role.mentor',
    does: text,
    because: text,
    basis: 'bron',
    source: { huisregel: 'H1', reference: 'test' },
    status: 'geldend',
    validFrom: '2026-01-01',
    checkedOn: '2026-11-22',
    ...parts,
  })
}

const facts = compileFacts([
  fact({
    groups: { startkwalificatie: { ja: ['havo', 'mbo-2'], nee: ['geen'] } },
    prior: { geen: 0.5 },
  }),
  fact({ key: 'ingeschreven', values: ['ja', 'nee'] }),
])
const day = '2026-11-22'
const gatesOf = (rules: readonly Rule[], region: 'landelijk' | 'noordoost-brabant' = 'landelijk') =>
  compileGates(facts, rules, [], region, day).rules

describe('compileFacts', () => {
  const [diploma, enrolled] = facts

  it('gives each value a bit of its own, and `onbekend` the first', () => {
    expect(Object.fromEntries(diploma?.bits ?? [])).to.deep.equal({
      onbekend: 1,
      geen: 2,
      havo: 4,
      'mbo-2': 8,
    })
    expect(diploma).to.include({ index: 0, known: 14, all: 15 })
    expect(enrolled).to.include({ index: 1, known: 6, all: 7 })
  })

  it('weighs values as they are thought to occur, else all the same', () => {
    expect(diploma?.weights.get(2)).to.equal(0.5)
    expect(diploma?.weights.get(4)).to.be.closeTo(1 / 3, 1e-9)
  })
})

describe('compileGates', () => {
  it('reads the conditions of a rule as sets of values', () => {
    const rules = gatesOf([rule('a', { when: { diploma: ['geen', 'onbekend'] } })])
    expect(rules.get('start')?.[0]?.conditions).to.deep.equal([{ fact: 0, mask: 3 }])
  })

  it('reads a view on a fact as the values it stands for', () => {
    const rules = gatesOf([rule('a', { when: { startkwalificatie: ['ja'] } })])
    expect(rules.get('start')?.[0]?.conditions).to.deep.equal([{ fact: 0, mask: 12 }])
  })

  it('says which value a rule names that a fact has not', () => {
    expect(() => gatesOf([rule('a', { when: { diploma: ['hoger'] } })])).to.throw(
      RangeError,
      'fact `diploma` has no value `hoger`',
    )
    expect(() => gatesOf([rule('a', { when: { startkwalificatie: ['misschien'] } })])).to.throw(
      RangeError,
      'fact `startkwalificatie` has no value `misschien`',
    )
  })

  it('says which fact a rule names that does not exist', () => {
    expect(() => gatesOf([rule('a', { when: { haarkleur: ['blond'] } })])).to.throw(
      RangeError,
      'there is no fact `haarkleur`',
    )
  })

  it('knows a rule that goes on from one that ends', () => {
    const [first] = gatesOf([rule('a', {})]).get('start') ?? []
    expect(first?.outcome?.lead).to.equal('landelijk.role.mentor')
    expect(first?.next).to.equal(null)
  })

  const ids = (rules: readonly Rule[], region: 'landelijk' | 'noordoost-brabant') =>
    (gatesOf(rules, region).get('start') ?? []).map((compiled) => compiled.rule.id)

  it('lays the rules of a region over the national ones they name', () => {
    const rules = [
      rule('algemeen', {}),
      rule('blijft', {}),
      rule('x', {
        id: 'nob.verwijsregel.eigen',
        region: 'noordoost-brabant',
        overrides: ['landelijk.verwijsregel.algemeen'],
      }),
    ]
    expect(ids(rules, 'landelijk')).to.have.members([
      'landelijk.verwijsregel.algemeen',
      'landelijk.verwijsregel.blijft',
    ])
    expect(ids(rules, 'noordoost-brabant')).to.have.members([
      'nob.verwijsregel.eigen',
      'landelijk.verwijsregel.blijft',
    ])
  })

  const dated: readonly (readonly [string, Record<string, unknown>, boolean])[] = [
    ['holds on its first day', { validFrom: day }, true],
    ['does not hold the day before', { validFrom: '2026-11-23' }, false],
    ['holds on its last day', { validUntil: day }, true],
    ['does not hold the day after', { validUntil: '2026-11-21' }, false],
    ['does not hold while it is a proposal', { status: 'voorstel' }, false],
    ['does not hold once it has lapsed', { status: 'vervallen' }, false],
  ]
  for (const [what, parts, holds] of dated) {
    it(`a rule ${what}`, () => {
      expect(ids([rule('a', parts)], 'landelijk')).to.have.length(holds ? 1 : 0)
    })
  }

  it('a rule that has lapsed overrides nothing', () => {
    const rules = [
      rule('algemeen', {}),
      rule('x', {
        id: 'nob.verwijsregel.eigen',
        region: 'noordoost-brabant',
        overrides: ['landelijk.verwijsregel.algemeen'],
        validUntil: '2026-06-30',
      }),
    ]
    expect(ids(rules, 'noordoost-brabant')).to.deep.equal(['landelijk.verwijsregel.algemeen'])
  })
})
