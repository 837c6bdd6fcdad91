import { expect } from 'chai'
import { decide, learn, leaveUnknown } from '../../../knowledge/referral/decide.js'
import type { Profile } from '../../../knowledge/referral/fact.js'
import { unknownValue } from '../../../knowledge/referral/fact.js'
import { compileGates } from '../../../knowledge/referral/gates.js'
import { knowledge } from '../../support/knowledge.js'
import { createChance } from '../../support/random.js'

const day = '2026-11-22'
const regions = ['landelijk', 'noordoost-brabant'] as const
const audiences = ['jongere', 'professional'] as const
type Audience = (typeof audiences)[number]

/** However many facts there are, each is asked at most once. */
const mostQuestions = knowledge.facts.length

interface Run {
  readonly profile: Profile
  readonly lead: string
  readonly rule: string
  readonly questions: number
}

/** Answers every question until there is a lead. */
function play(
  region: (typeof regions)[number],
  audience: Audience,
  begun: Profile,
  answer: (key: string, profile: Profile) => string,
): Run {
  const gates = knowledge.gates(region, day)
  let profile = begun
  for (let questions = 0; questions <= mostQuestions; questions += 1) {
    const decision = decide(gates, profile, audience)
    if (decision.kind === 'refer') {
      return { profile, lead: decision.rule.lead, rule: decision.rule.id, questions }
    }
    const [fact] = decision.facts
    if (fact === undefined) throw new Error('asked nothing')
    const known = profile[fact.key]
    if (known?.length === 1) throw new Error(`asked for ${fact.key}, which is known`)
    profile = { ...profile, [fact.key]: [answer(fact.key, profile)] }
  }
  throw new Error(`no lead after ${mostQuestions} questions: ${JSON.stringify(profile)}`)
}

function valuesOf(key: string): readonly string[] {
  const fact = knowledge.facts.find((candidate) => candidate.key === key)
  return fact === undefined ? [] : [...fact.values, unknownValue]
}

describe('decide', () => {
  for (const region of regions) {
    for (const audience of audiences) {
      it(`leads everybody somewhere in ${region}, for a ${audience}: 500 random persons`, () => {
        const chance = createChance(20_261_122 + audience.length)
        for (let person = 0; person < 500; person += 1) {
          const run = play(region, audience, {}, (key) => chance.pick(valuesOf(key)))
          expect(run.lead).to.match(/^(?:desk:[a-z-]+|[a-z]+\.[a-z-]+\.[a-z0-9-]+)$/)
          const record = knowledge.records.get(run.lead)
          expect(run.lead.startsWith('desk:') || record !== undefined, run.lead).to.equal(true)
        }
      })
    }

    it(`leads somewhere in ${region} when nobody knows anything`, () => {
      const run = play(region, 'jongere', {}, () => unknownValue)
      expect(run.questions).to.be.at.most(3)
    })
  }

  it('asks only facts that matter: for somebody the answer changes who is aan zet, or why', () => {
    const chance = createChance(7)
    const gates = knowledge.gates('noordoost-brabant', day)
    const somebody = (known: Profile): Profile =>
      Object.fromEntries(
        knowledge.facts.map(({ key }) => [key, known[key] ?? [chance.pick(valuesOf(key))]]),
      )
    const ruleOf = (profile: Profile) => {
      const decision = decide(gates, profile, 'jongere')
      return decision.kind === 'refer' ? decision.rule.id : 'asks'
    }
    const matters = (key: string, profile: Profile): boolean => {
      for (let tries = 0; tries < 500; tries += 1) {
        const person = somebody(profile)
        const rules = valuesOf(key).map((value) => ruleOf({ ...person, [key]: [value] }))
        if (new Set(rules).size > 1) return true
      }
      return false
    }
    for (let person = 0; person < 100; person += 1) {
      let profile: Profile = {}
      for (;;) {
        const decision = decide(gates, profile, 'jongere')
        if (decision.kind === 'refer') break
        const [fact] = decision.facts
        if (fact === undefined) throw new Error('asked nothing')
        expect(matters(fact.key, profile), `${fact.key} after ${JSON.stringify(profile)}`).to.equal(
          true,
        )
        profile = { ...profile, [fact.key]: [chance.pick(valuesOf(fact.key))] }
      }
    }
  })

  it('never asks what does not matter: nothing about benefits of somebody who is enrolled', () => {
    const chance = createChance(11)
    for (let person = 0; person < 200; person += 1) {
      const asked: string[] = []
      play('noordoost-brabant', 'jongere', { ingeschreven: ['ja'] }, (key) => {
        asked.push(key)
        return chance.pick(valuesOf(key))
      })
      expect(asked).to.not.include.members(['uitkering'])
      expect(asked).to.not.include.members(['doelgroepregister'])
      expect(asked).to.not.include.members(['diploma'])
    }
  })

  it('comes to the same lead in whatever order the facts are told', () => {
    const chance = createChance(42)
    for (let person = 0; person < 300; person += 1) {
      const region = chance.pick(regions)
      const whole = Object.fromEntries(
        knowledge.facts.map((fact) => [fact.key, [chance.pick(valuesOf(fact.key))]]),
      )
      const gates = knowledge.gates(region, day)
      const settled = decide(gates, whole, 'jongere')
      if (settled.kind !== 'refer') throw new Error('everything is known, and still it asks')
      for (let order = 0; order < 3; order += 1) {
        let profile: Profile = {}
        for (const key of chance.shuffle(Object.keys(whole))) {
          profile = learn(profile, { [key]: whole[key] ?? [] })
        }
        const again = decide(gates, profile, 'jongere')
        expect(again.kind === 'refer' && again.rule.id).to.equal(settled.rule.id)
      }
      // What is taken for granted or never asked for counts where somebody speaks of it: here they do.
      const spoken = Object.fromEntries(
        knowledge.facts
          .filter(({ key, asked }) => !asked || key === 'doelgroepregister')
          .map(({ key }) => [key, whole[key] ?? []]),
      )
      const asked = play(region, 'jongere', spoken, (key) => whole[key]?.[0] ?? unknownValue)
      expect(asked.lead, JSON.stringify(whole)).to.equal(settled.rule.lead)
    }
  })

  it('tells what it took for granted, and only where it could matter', () => {
    const decision = decide(
      knowledge.gates('landelijk', day),
      { ingeschreven: ['nee'], school: ['vo'], diploma: ['vmbo'], leeftijd: ['18-22'] },
      'professional',
    )
    if (decision.kind !== 'refer') throw new Error('asks')
    expect(decision.assumed.map(({ key }) => key)).to.include('uitkering')
    expect(decision.assumed.map(({ key }) => key)).to.not.include('diploma')
  })

  it('takes less for granted of a young person, who can be asked', () => {
    const profile: Profile = {
      ingeschreven: ['nee'],
      school: ['vo'],
      diploma: ['vmbo'],
      leeftijd: ['18-22'],
    }
    const decision = decide(knowledge.gates('landelijk', day), profile, 'jongere')
    expect(decision.kind).to.equal('ask')
  })

  it('changes nothing about the profile it was given', () => {
    const profile = Object.freeze({ ingeschreven: Object.freeze(['nee']) })
    expect(() => decide(knowledge.gates('landelijk', day), profile, 'jongere')).to.not.throw()
  })

  it('says so when the tables lead nowhere, rather than guessing', () => {
    const empty = compileGates(knowledge.compiledFacts, [], [], 'landelijk', day)
    expect(() => decide(empty, {}, 'jongere')).to.throw('No rule leads anywhere')
  })
})

describe('learn', () => {
  it('narrows what was known by what is said', () => {
    expect(
      learn({ school: ['mbo-2-bol', 'mbo-2-bbl', 'mbo-3'] }, { school: ['mbo-2-bbl', 'mbo-3'] }),
    ).to.deep.equal({ school: ['mbo-2-bbl', 'mbo-3'] })
  })

  it('lets the later statement win where the two contradict each other', () => {
    expect(learn({ leeftijd: ['16-17'] }, { leeftijd: ['18-22'] })).to.deep.equal({
      leeftijd: ['18-22'],
    })
  })

  it('keeps what is not spoken of, and leaves the old profile alone', () => {
    const before: Profile = { leeftijd: ['16-17'] }
    expect(learn(before, { diploma: ['geen'] })).to.deep.equal({
      leeftijd: ['16-17'],
      diploma: ['geen'],
    })
    expect(before).to.deep.equal({ leeftijd: ['16-17'] })
  })
})

describe('leaveUnknown', () => {
  const facts = knowledge.facts.filter(({ key }) => key === 'school')

  it('makes a fact nobody knows `onbekend`', () => {
    expect(leaveUnknown({}, facts)).to.deep.equal({ school: [unknownValue] })
  })

  it('settles on the first of what was still possible', () => {
    expect(leaveUnknown({ school: ['mbo-2-bol', 'mbo-2-bbl'] }, facts)).to.deep.equal({
      school: ['mbo-2-bol'],
    })
  })
})
