import { expect } from 'chai'
import { normalise } from '../../../../knowledge/reading/normalise.js'
import { splitWords } from '../../../../knowledge/reading/words.js'
import { extractFacts } from '../../../../knowledge/referral/extract/extract-facts.js'
import type { Profile } from '../../../../knowledge/referral/fact.js'
import { knowledge } from '../../../support/knowledge.js'
import { now } from '../../../support/sentence-table.js'

function facts(text: string, pending: readonly string[] = []): Profile {
  const normal = normalise(text)
  const places = knowledge.places.find(splitWords(normal), 'noordoost-brabant')
  return extractFacts({ normal, places, pending, now })
}

describe('extractFacts', () => {
  const whole: readonly (readonly [string, Profile])[] = [
    [
      'Jongen van 19 uit Oss, 3 maanden geleden gestopt op mbo 2 bol, geen diploma, zoekt werk',
      {
        leeftijd: ['18-22'],
        ingeschreven: ['nee'],
        school: ['mbo-2-bol'],
        gestopt_maanden: ['0-12'],
        diploma: ['geen', 'pro', 'vso', 'vmbo', 'mbo-1'],
        hulpvraag: ['werk'],
        gemeente: ['nob.gemeente.oss'],
      },
    ],
    [
      'ik ben 17 en zit op de havo, ik wil naar een andere opleiding',
      { leeftijd: ['16-17'], ingeschreven: ['ja'], school: ['vo'], hulpvraag: ['overstap'] },
    ],
    [
      'oud-leerling praktijkonderwijs, 20 jaar, staat in het doelgroepenregister en krijgt begeleiding',
      {
        leeftijd: ['18-22'],
        ingeschreven: ['nee'],
        school: ['pro'],
        doelgroepregister: ['ja-met-begeleiding'],
      },
    ],
    ['hoi', {}],
  ]
  for (const [text, profile] of whole) {
    it(`reads all of: ${text}`, () => expect(facts(text)).to.deep.include(profile))
  }

  it('says nothing about what was not said', () => {
    expect(facts('wat doet het doorstroompunt')).to.deep.equal({})
  })

  it('takes the school from the diploma, where only that is named', () => {
    expect(facts('ik heb mijn entree diploma gehaald')).to.deep.include({ school: ['mbo-entree'] })
  })

  it('takes somebody who left months ago for not enrolled', () => {
    expect(facts('ik ben 4 maanden weg')).to.deep.include({ ingeschreven: ['nee'] })
  })

  it('takes somebody who needs no income for one without a benefit', () => {
    expect(facts('geen inkomen nodig')).to.deep.include({
      inkomen_nodig: ['nee'],
      uitkering: ['geen'],
    })
  })

  describe('reads a bare answer by what was asked', () => {
    const table: readonly (readonly [string, readonly string[], Profile])[] = [
      ['ja', ['ingeschreven'], { ingeschreven: ['ja'] }],
      ['nee', ['ingeschreven'], { ingeschreven: ['nee'] }],
      ['nee hoor', ['inkomen_nodig'], { inkomen_nodig: ['nee'] }],
      ['klopt', ['doelgroepregister'], { doelgroepregister: ['ja'] }],
      ['19', ['leeftijd'], { leeftijd: ['18-22'] }],
      ['8', ['gestopt_maanden'], { gestopt_maanden: ['0-12'] }],
      ['vmbo', ['diploma'], { diploma: ['vmbo'] }],
      ['geen', ['uitkering'], { uitkering: ['geen'] }],
      ['geen', ['school'], { school: ['geen'] }],
      ['stage', ['hulpvraag'], { hulpvraag: ['stage'] }],
      ['nee', ['al_hulp'], { al_hulp: ['nee'] }],
      ['ja het mbo', ['ingeschreven', 'school'], { ingeschreven: ['ja'] }],
      ['mbo 3', ['ingeschreven', 'school'], { ingeschreven: ['ja'], school: ['mbo-3'] }],
    ]
    for (const [text, pending, profile] of table) {
      it(`\`${text}\` to ${pending.join(' and ')}`, () => {
        expect(facts(text, pending)).to.deep.include(profile)
      })
    }

    it('takes the same word for nothing when nothing was asked', () => {
      expect(facts('nee')).to.deep.equal({})
      expect(facts('8')).to.deep.equal({})
    })
  })

  it('takes sickness benefit for something else than no benefit', () => {
    expect(facts('ik zit in de ziektewet')).to.deep.include({ uitkering: ['onbekend'] })
    expect(facts('ik zit in de ziektewet')).to.not.have.property('ingeschreven')
  })

  it('takes time in proportion to the length, whatever is repeated', () => {
    const longest = 4_000
    const timeOf = (piece: string, length: number) => {
      const normal = normalise(piece.repeat(length / piece.length))
      const read = () => extractFacts({ normal, places: [], pending: [], now })
      // The quickest of several tells what it costs; the others, what else the machine was doing.
      let quickest = Number.POSITIVE_INFINITY
      for (let round = 0; round < 30; round += 1) {
        const start = performance.now()
        read()
        quickest = Math.min(quickest, performance.now() - start)
      }
      return quickest
    }
    for (const piece of ['op mbo ', 'geen ', '18 ', 'a', 'van school ', 'ik niet, ', "n'", '1-']) {
      const grown = timeOf(piece, longest) / Math.max(0.01, timeOf(piece, longest / 8))
      // Eight times the text; sixty-four would be the square.
      expect(grown, piece).to.be.below(30)
    }
  })
})
