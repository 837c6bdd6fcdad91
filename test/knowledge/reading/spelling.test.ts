import { expect } from 'chai'
import { createSpeller, editDistance } from '../../../knowledge/reading/spelling.js'

describe('editDistance', () => {
  const table: readonly (readonly [string, string, number])[] = [
    ['mentor', 'mentor', 0],
    ['mentor', 'menter', 1],
    ['mentor', 'metor', 1],
    ['mentor', 'mentoor', 1],
    ['mentor', 'metnor', 1],
    ['doorstroompunt', 'dorstrompunt', 2],
    ['', 'ab', 2],
  ]
  for (const [a, b, distance] of table) {
    it(`counts ${distance} between ${a || 'nothing'} and ${b}`, () => {
      expect(editDistance(a, b, 3)).to.equal(distance)
      expect(editDistance(b, a, 3), 'the other way round').to.equal(distance)
    })
  }

  it('gives up as soon as it must be more than the limit', () => {
    expect(editDistance('school', 'werk', 2)).to.be.above(2)
    expect(editDistance('a', 'a'.repeat(100), 2)).to.be.above(2)
  })
})

describe('createSpeller', () => {
  const speller = createSpeller(
    new Map([
      ['doorstroompunt', 40],
      ['mentor', 20],
      ['stage', 10],
      ['stagiair', 1],
      ['leerplicht', 10],
      ['werk', 30],
      ['sterk', 1],
      ['mbo', 10],
      ['niveau2', 5],
    ]),
  )

  const mended: readonly (readonly [string, string])[] = [
    ['doorstroompunt', 'doorstroompunt'],
    ['doorstrompunt', 'doorstroompunt'],
    ['doorstroompnut', 'doorstroompunt'],
    ['mentro', 'mentor'],
    ['staage', 'stage'],
    ['leeerplicht', 'leerplicht'],
  ]
  for (const [typed, meant] of mended) {
    it(`takes ${typed} for ${meant}`, () => expect(speller.correct(typed)).to.equal(meant))
  }

  // Not found: the look-up meets only words that are one deletion apart on either side, while two
  // slips are allowed in a word of seven letters or more (`editDistance` of both pairs is 2).
  const missed: readonly (readonly [string, string])[] = [
    ['dorstrompunt', 'doorstroompunt'],
    ['leerpligt', 'leerplicht'],
  ]
  for (const [typed, meant] of missed) {
    it(`takes ${typed} for ${meant}`, () => expect(speller.correct(typed)).to.equal(meant))
  }

  for (const word of ['mbi', 'fiets', 'mentorschap', '2026', 'x'.repeat(50)]) {
    it(`makes nothing of ${word.slice(0, 12)}`, () => expect(speller.correct(word)).to.equal(null))
  }

  it('lets the commoner word win where two are as near', () => {
    const tie = createSpeller(
      new Map([
        ['baan', 1],
        ['maan', 500],
      ]),
    )
    expect(tie.correct('paan')).to.equal('maan')
  })

  it('knows what it was given, and only that', () => {
    expect(speller.knows('mbo')).to.equal(true)
    expect(speller.knows('hbo')).to.equal(false)
  })

  it('answers the same when asked again', () => {
    expect(speller.correct('mentro')).to.equal(speller.correct('mentro'))
    expect(speller.correct('fiets')).to.equal(speller.correct('fiets'))
  })
})
