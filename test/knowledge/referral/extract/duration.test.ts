import { expect } from 'chai'
import { digitsFor } from '../../../../knowledge/reading/numbers.js'
import { readClauses } from '../../../../knowledge/referral/extract/clauses/read-clauses.js'
import {
  bareDuration,
  extractDuration,
  monthBand,
} from '../../../../knowledge/referral/extract/duration.js'
import { itMisreads, itReads, now } from '../../../support/sentence-table.js'

describe('monthBand', () => {
  const borders: readonly (readonly [number, string])[] = [
    [0, '0-12'],
    [12, '0-12'],
    [13, '13-24'],
    [24, '13-24'],
    [25, '25+'],
  ]
  for (const [months, band] of borders) {
    it(`${months} maanden is ${band}`, () => expect(monthBand(months)).to.equal(band))
  }
})

describe('extractDuration', () => {
  itReads(
    (text) => extractDuration(readClauses(text), now),
    [
      ['3 maanden geleden gestopt', ['0-12']],
      ['ik ben een half jaar van school', ['0-12']],
      ['een jaar geleden gestopt met mbo', ['0-12']],
      ['13 maanden geleden uitgeschreven', ['13-24']],
      ['anderhalf jaar thuis', ['13-24']],
      ['twee jaar weg bij ons', ['13-24']],
      ['hij is 3 jaar geleden gestopt', ['25+']],
      ['zit al 5 jaar thuis', ['25+']],
      ['al een paar maanden thuis', ['0-12']],
      ['zes weken geleden gekapt', ['0-12']],
      ['net gestopt', ['0-12']],
      ['vorige week uitgeschreven', ['0-12']],
      ['ik ben pas klaar met mbo 3', ['0-12']],
      ['sinds de zomer thuis', ['0-12']],
      ['sinds september geen school', ['0-12']],
      ['diploma gehaald in 2023', ['25+']],
      // From January on or in December: which, nobody said.
      ['gestopt in 2025', ['0-12', '13-24']],
      ['jaren geleden gestopt', ['25+']],
      ['ik ben 17 jaar', null],
      ['ik zit op school', null],
      ['hoe lang duurt nazorg', null],
    ],
  )

  // An age is taken for a time: everybody who says both is away for more than two years.
  itMisreads('an age is no time', (text) => extractDuration(readClauses(text), now), [
    ['17 jaar oud en gestopt', null],
    ['ik ben 17 jaar en gestopt met school', null],
    ['ik ben 17 jaar en ben gestopt', null],
    ['jongen 18 jaar zonder diploma', null],
    ['student van 21 jaar zonder startkwalificatie', null],
    ['ik ben 27 jaar en werkloos', null],
    ['mbo student van 17 jaar niet meer op school', null],
  ])

  it('reckons from the day it is said: `sinds de zomer` is long ago in June', () => {
    const text = digitsFor('sinds de zomer thuis')
    expect(extractDuration(readClauses(text), new Date('2026-07-15'))).to.deep.equal(['0-12'])
    expect(extractDuration(readClauses(text), new Date('2026-06-15'))).to.deep.equal(['0-12'])
  })

  it('reckons a year from the year it is said in', () => {
    const said = 'diploma gehaald in 2024'
    expect(extractDuration(readClauses(said), new Date('2024-12-01'))).to.deep.equal(['0-12'])
    expect(extractDuration(readClauses(said), new Date('2026-03-01'))).to.deep.equal(['13-24'])
    expect(extractDuration(readClauses(said), new Date('2030-03-01'))).to.deep.equal(['25+'])
  })
})

describe('bareDuration, for an answer to `hoe lang ben je daar al weg?`', () => {
  itReads(bareDuration, [
    ['5 maanden', ['0-12']],
    ['8', ['0-12']],
    ['een jaar', ['0-12']],
    ['2 jaar', ['13-24']],
    ['drie jaar', ['25+']],
    ['korter dan een jaar', ['0-12']],
    ['een tot twee jaar', ['13-24']],
    ['langer dan twee jaar', ['25+']],
    ['anderhalf jaar ofzo', ['13-24']],
    ['lang', null],
  ])
})
