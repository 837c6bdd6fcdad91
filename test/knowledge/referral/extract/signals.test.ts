import { expect } from 'chai'
import { normalise } from '../../../../knowledge/reading/normalise.js'
import { digitsFor } from '../../../../knowledge/reading/numbers.js'
import { extractSignals } from '../../../../knowledge/referral/extract/signals.js'
import type { Profile } from '../../../../knowledge/referral/fact.js'
import { knowledge } from '../../../support/knowledge.js'

const rows: readonly (readonly [sentence: string, said: Readonly<Record<string, string>>])[] = [
  ['Ik zoek een stage', {}],
  ['hij dreigt zijn leerbaan kwijt te raken', { stagevraag: 'houden' }],
  ['Mijn stage gaat niet goed', { stagevraag: 'houden' }],
  ['student met intensieve begeleiding bij de stap naar werk', { begeleiding: 'intensief' }],
  ['er is meer nodig dan school kan bieden', { begeleiding: 'buiten-school' }],
  ['ze heeft iets meer begeleiding nodig', { begeleiding: 'meer' }],
  ['leerling is op het mbo niet aangekomen', { overstap_hoe: 'niet-aangekomen' }],
  ['van het vso naar gewone havo', { overstap_hoe: 'naar-vo' }],
  ['hij wil stoppen met zijn opleiding', { wil_stoppen: 'ja' }],
  ['ik ben gestopt', {}],
  ['zij is nog niet toe aan werk', { werksituatie: 'nog-niet-toe-aan-werk' }],
  ['zijn contract loopt af', { werksituatie: 'net-gestopt' }],
  ['hij werkt nu in de bouw', { werksituatie: 'werkt' }],
  ['ik wil werken', {}],
  ['wie regelt loonkostensubsidie', { voorziening: 'loonkostensubsidie' }],
  ['hoe zit het met de no-risk polis', { voorziening: 'no-risk' }],
  ['vso’er wil in het doelgroepregister komen', { voorziening: 'register' }],
  ['staat in het doelgroepregister', {}],
  ['Wajong zonder arbeidsvermogen', { arbeidsvermogen: 'nee' }],
  ['zij was extraneus bij het mbo', { gecombineerde_entree: 'extraneus' }],
  ['dit is een grijs gebied', { vastgelopen: 'wie-is-aan-zet' }],
  ['regulier aanbod slaat niet aan', { vastgelopen: 'niets-passends' }],
  ['school doet niks', { vastgelopen: 'school-doet-niets' }],
  ['het loopt vast over de regiogrens', { vastgelopen: 'over-de-grens' }],
  ['hij doet vavo', { buiten_plan: 'ja' }],
  ['zij is zzp’er', { buiten_plan: 'ja' }],
  ['net uit de gevangenis', { buiten_plan: 'ja' }],
  ['vrijstelling van de leerplicht', { buiten_plan: 'ja' }],
  ['zonder papieren', { buiten_plan: 'ja' }],
  ['particulier onderwijs', { buiten_plan: 'ja' }],
  ['leerling is al 6 weken thuis', { thuiszitter: 'ja' }],
  ['ik woon nog thuis', {}],
]

const read = (sentence: string): Profile => extractSignals(digitsFor(normalise(sentence)))

describe('extractSignals', () => {
  for (const [sentence, said] of rows) {
    const told = Object.values(said).join() || 'niets'
    it(`${sentence} → ${told}`, () => {
      const expected = Object.fromEntries(
        Object.entries(said).map(([key, value]) => [key, [value]]),
      )
      expect(read(sentence)).to.deep.equal(expected)
    })
  }

  it('says only values that the facts have, of facts that nobody is asked', () => {
    for (const [sentence] of rows) {
      for (const [key, values] of Object.entries(read(sentence))) {
        const fact = knowledge.facts.find((candidate) => candidate.key === key)
        expect(fact?.asked, key).to.equal(false)
        expect(fact?.values, key).to.include.members([...values])
      }
    }
  })

  it('takes time in proportion to the length', () => {
    const long = 'stage gewone aanbod school in speciaal onderwijs naar '.repeat(2000)
    const began = process.hrtime.bigint()
    extractSignals(long)
    expect(Number(process.hrtime.bigint() - began) / 1e6).to.be.below(500)
  })
})
