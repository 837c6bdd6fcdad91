import { expect } from 'chai'
import { proveRules } from '../../../knowledge/checks/rule-proof.js'
import { factSchema } from '../../../knowledge/referral/fact.js'
import {
  type CompiledRule,
  compileFacts,
  compileGates,
  firstGate,
  type Gates,
} from '../../../knowledge/referral/gates.js'
import { type Rule, ruleSchema } from '../../../knowledge/referral/rule.js'
import { createChance } from '../../support/random.js'

const text = { professional: 'Voor wie ermee werkt', jongere: 'Voor een jongere' }
const domain = { een: ['a', 'b'], twee: ['a', 'b', 'c'], drie: ['a', 'b'] } as const
const keys = Object.keys(domain) as (keyof typeof domain)[]
const facts = compileFacts(
  keys.map((key) => factSchema.parse({ key, values: domain[key], question: text, reason: text })),
)

type Chance = ReturnType<typeof createChance>

function someValues(key: keyof typeof domain, chance: Chance): string[] {
  const all = [...domain[key], 'onbekend']
  const some = all.filter(() => chance.next() < 0.6)
  return some.length === 0 ? [chance.pick(all)] : some
}

/** A random small set of tables: sometimes whole, mostly with gaps and overlaps. */
function someRules(chance: Chance): Rule[] {
  const size = 1 + Math.floor(chance.next() * 6)
  const id = (number: number) => `landelijk.verwijsregel.r${number}`
  return Array.from({ length: size }, (_, number) => {
    const named = keys.filter(() => chance.next() < 0.5)
    const onward = chance.next() < 0.3
    return ruleSchema.parse({
      id: id(number),
      region: 'landelijk',
      gate: chance.next() < 0.6 ? firstGate : 'verder',
      when: Object.fromEntries(named.map((key) => [key, someValues(key, chance)])),
      before: chance.next() < 0.4 ? [id(Math.floor(chance.next() * size))] : [],
      ...(onward
        ? { next: 'verder' }
        : { lead: 'landelijk.role.mentor', does: text, because: text, basis: 'bron' }),
      source: { huisregel: 'H1', reference: 'test' },
      status: 'geldend',
      validFrom: '2026-01-01',
      checkedOn: '2026-11-22',
    })
  })
}

function* situations(): Generator<readonly number[]> {
  const bits = (size: number) => Array.from({ length: size + 1 }, (_, bit) => 1 << bit)
  for (const one of bits(2))
    for (const two of bits(3)) for (const three of bits(2)) yield [one, two, three]
}

const holds = ({ conditions }: CompiledRule, situation: readonly number[]) =>
  conditions.every(({ fact, mask }) => ((situation[fact] ?? 0) & mask) !== 0)

/** Walks one situation through the tables, with no blocks: what the proof must agree with. */
function follow(gates: Gates, situation: readonly number[]): string[] {
  const faults: string[] = []
  const seen = new Set<string>()
  let open = [firstGate]
  while (open.length > 0) {
    const next: string[] = []
    for (const gate of open) {
      const rules = gates.rules.get(gate)
      if (rules === undefined || seen.has(gate)) return [...faults, 'no-lead']
      seen.add(gate)
      const fit = rules.filter((rule) => holds(rule, situation))
      if (fit.length === 0) faults.push('no-lead')
      if (fit.length > 1) faults.push('two-leads')
      if (fit.length > 1) return faults
      for (const rule of fit) if (rule.next !== null) next.push(rule.next)
    }
    open = next
  }
  return faults
}

describe('The proof of the rules, beside counting them out', () => {
  it('finds a gap or an overlap exactly where some situation has one: 1500 random sets of rules', () => {
    const chance = createChance(2026)
    const verdicts = { whole: 0, faulty: 0 }
    for (let round = 0; round < 1500; round += 1) {
      const rules = someRules(chance)
      const gates = compileGates(facts, rules, [], 'landelijk', '2026-11-22')
      const counted = new Set([...situations()].flatMap((situation) => follow(gates, situation)))
      const { faults, combinations } = proveRules(gates, 'landelijk')
      const codes = new Set(faults.map(({ code }) => String(code)))
      expect(combinations).to.equal(BigInt([...situations()].length))
      expect(faults.length > 0, JSON.stringify(rules)).to.equal(counted.size > 0)
      if (counted.has('two-leads')) expect([...codes]).to.include('two-leads')
      verdicts[counted.size > 0 ? 'faulty' : 'whole'] += 1
    }
    // Both verdicts must come up, or the comparison says nothing.
    expect(verdicts.whole).to.be.above(20)
    expect(verdicts.faulty).to.be.above(20)
  })

  it('ends every situation where following it by hand ends', () => {
    const chance = createChance(11)
    for (let round = 0; round < 400; round += 1) {
      const gates = compileGates(facts, someRules(chance), [], 'landelijk', '2026-11-22')
      const { faults, endings } = proveRules(gates, 'landelijk')
      if (faults.length > 0) continue
      for (const situation of situations()) {
        const here = endings.filter(({ box }) =>
          situation.every((bit, fact) => ((box[fact] ?? 0) & bit) !== 0),
        )
        expect(here).to.have.length(1)
      }
    }
  })
})
