import { expect } from 'chai'
import { createReadability } from '../../../knowledge/reading/readability.js'
import { readabilitySchema } from '../../../knowledge/reading/readability-limits.js'

const limits = readabilitySchema.parse({
  longestSentence: 20,
  longestAverage: 15,
  longestWord: 14,
  mostLongWords: 0.25,
  mostPassive: 0.5,
  eenvoudig: {
    longestSentence: 10,
    longestAverage: 8,
    longestWord: 13,
    mostLongWords: 0.2,
    mostPassive: 0,
  },
  plain: ['onderwijsmakelaar'],
  jargon: { casus: 'situatie', "vsv'er": 'iemand die van school ging' },
})
const measure = createReadability(limits, ['Wet van school naar duurzaam werk'])

describe('the measure of the plain register', () => {
  it('counts words a sentence', () => {
    const { sentences, average, longest } = measure(
      'Je belt de gemeente. Die helpt je verder met werk.',
    )

    expect({ sentences, average, longest }).to.deep.equal({ sentences: 2, average: 5, longest: 6 })
  })

  it('takes no stop in an address or a time for the end of a sentence', () => {
    expect(measure('Kijk op allesoke.nl tussen 14.00 en 22.00 uur.').sentences).to.equal(1)
  })

  it('counts the name of a law as one short word', () => {
    expect(measure('De Wet van school naar duurzaam werk helpt je.').longest).to.equal(4)
  })

  it('finds long words, but not those people know', () => {
    expect(measure('Je onderwijsmakelaar helpt.').longWords).to.equal(0)
    expect(measure('Je verantwoordelijkheidsgevoel helpt.').longWords).to.be.closeTo(1 / 3, 0.01)
  })

  it('hears the passive', () => {
    expect(measure('Jij wordt door de coach geholpen.').passive).to.equal(1)
    expect(measure('De coach helpt jou. Je wordt sterker.').passive).to.equal(0)
  })

  it('wants jargon explained in the same breath', () => {
    expect(measure('Ze bespreken jouw casus.').jargon).to.deep.equal(['casus'])
    expect(measure('Ze bespreken jouw casus (jouw situatie).').jargon).to.deep.equal([])
    expect(measure("Een vsv'er mag bellen.").jargon).to.deep.equal(["vsv'er"])
    expect(measure('Een casusoverleg.').jargon).to.deep.equal([])
  })
})
