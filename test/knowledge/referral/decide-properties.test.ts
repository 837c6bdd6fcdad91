import { expect } from 'chai'
import { type Decision, decide, learn } from '../../../knowledge/referral/decide.js'
import { type Profile, unknownValue } from '../../../knowledge/referral/fact.js'
import { knowledge } from '../../support/knowledge.js'
import { createChance } from '../../support/random.js'

const regions = [
  'landelijk',
  'noordoost-brabant',
  'rijk-van-nijmegen',
  'noord-midden-drenthe',
] as const
const audiences = ['professional', 'jongere'] as const
const day = '2026-11-22'
const rounds = 1000

type Chance = ReturnType<typeof createChance>

/** A set of values somebody may mean: mostly one, now and then a few, or that they do not know. */
function someValues(values: readonly string[], chance: Chance): string[] {
  const roll = chance.next()
  if (roll < 0.1) return [unknownValue]
  if (roll < 0.8) return [chance.pick(values)]
  return chance.shuffle(values).slice(0, 1 + Math.floor(chance.next() * 3))
}

function someProfile(chance: Chance, share: number): Profile {
  const told = knowledge.facts.filter(() => chance.next() < share)
  return Object.fromEntries(told.map(({ key, values }) => [key, someValues(values, chance)]))
}

/** What a decision says, to compare two of them. */
function essence(decision: Decision): string {
  if (decision.kind === 'ask') return `asks ${decision.facts.map(({ key }) => key).join()}`
  const { rule, overlays } = decision
  return `${rule.lead} ${rule.also.join()} ${rule.does.jongere} + ${overlays.map(({ id }) => id).join()}`
}

/** Chance is seeded, so a round that fails can be played again; the profile is in the message. */
function forMany(seed: number, check: (chance: Chance, round: number) => void): void {
  const chance = createChance(seed)
  for (let round = 0; round < rounds; round += 1) check(chance, round)
}

describe('decide, for whatever is said', () => {
  it('always ends, and asks for nothing twice nor for what is known', () => {
    forMany(1, (chance, round) => {
      const gates = knowledge.gates(chance.pick(regions), day)
      const audience = chance.pick(audiences)
      const begun = someProfile(chance, (round % 10) / 20)
      let profile = begun
      const asked = new Set<string>()
      for (let decision = decide(gates, profile, audience); decision.kind === 'ask'; ) {
        expect(decision.facts.length).to.be.above(0)
        const answers = decision.facts.map(({ key, values }) => {
          expect(asked.has(key), `${key} twice after ${JSON.stringify(begun)}`).to.equal(false)
          expect(profile[key]?.length, `${key} is known: ${JSON.stringify(profile)}`).to.not.equal(
            1,
          )
          asked.add(key)
          return [key, [chance.pick([...(profile[key] ?? values), unknownValue])]]
        })
        profile = { ...profile, ...Object.fromEntries(answers) }
        decision = decide(gates, profile, audience)
      }
    })
  })

  it('never asks for a fact that is only taken from what somebody says', () => {
    const byTheWay = new Set(knowledge.facts.filter(({ asked }) => !asked).map(({ key }) => key))
    expect(byTheWay.size).to.be.above(5)
    forMany(2, (chance) => {
      const decision = decide(
        knowledge.gates(chance.pick(regions), day),
        someProfile(chance, 0.3),
        chance.pick(audiences),
      )
      if (decision.kind === 'refer') return
      for (const { key } of decision.facts) expect(byTheWay.has(key), key).to.equal(false)
    })
  })

  it('says the same in whatever order the facts were told', () => {
    forMany(3, (chance) => {
      const gates = knowledge.gates(chance.pick(regions), day)
      const audience = chance.pick(audiences)
      const profile = someProfile(chance, chance.next())
      const shuffled = chance
        .shuffle(Object.entries(profile))
        .reduce<Profile>((sofar, [key, values]) => learn(sofar, { [key]: values }), {})
      const first = decide(gates, profile, audience)
      expect(essence(decide(gates, shuffled, audience)), JSON.stringify(profile)).to.equal(
        essence(first),
      )
    })
  })

  it('stays with an outcome when more becomes known, and takes nothing on top of it back', () => {
    let settled = 0
    forMany(4, (chance) => {
      const gates = knowledge.gates(chance.pick(regions), day)
      // What is taken for granted until somebody says otherwise is said here.
      const spoken = knowledge.facts.filter(({ asked, assume }) => !asked || assume !== undefined)
      const profile: Profile = {
        ...someProfile(chance, 0.6),
        ...Object.fromEntries(
          spoken.map(({ key, values }) => [key, [chance.pick([...values, unknownValue])]]),
        ),
      }
      const before = decide(gates, profile, 'jongere')
      if (before.kind === 'ask') return
      settled += 1
      const more = Object.fromEntries(
        knowledge.facts.map(({ key, values }) => [key, [chance.pick(profile[key] ?? values)]]),
      )
      const after = decide(gates, { ...profile, ...more }, 'jongere')
      if (after.kind === 'ask') throw new Error(`asks again: ${JSON.stringify(profile)}`)
      expect(after.rule.lead, JSON.stringify(profile)).to.equal(before.rule.lead)
      expect(after.rule.also).to.deep.equal(before.rule.also)
      const kept = before.overlays.map(({ id }) => id)
      expect(after.overlays.map(({ id }) => id)).to.include.members(kept)
    })
    expect(settled, 'else the property was not looked at').to.be.above(200)
  })

  it('never names the lead a second time among those involved', () => {
    forMany(5, (chance) => {
      const decision = decide(
        knowledge.gates(chance.pick(regions), day),
        someProfile(chance, 0.9),
        'professional',
      )
      if (decision.kind === 'refer') {
        expect(decision.rule.also).to.not.include(decision.rule.lead)
      }
    })
  })
})
