import { expect } from 'chai'
import { ageBand, bareAge, extractAge } from '../../../../knowledge/referral/extract/age.js'
import { readClauses } from '../../../../knowledge/referral/extract/clauses/read-clauses.js'
import { itReads, now } from '../../../support/sentence-table.js'

describe('ageBand', () => {
  const borders: readonly (readonly [number, string])[] = [
    [11, '0-11'],
    [12, '12-15'],
    [15, '12-15'],
    [16, '16-17'],
    [17, '16-17'],
    [18, '18-22'],
    [22, '18-22'],
    [23, '23-26'],
    [26, '23-26'],
    [27, '27+'],
  ]
  for (const [years, band] of borders) {
    it(`${years} jaar is ${band}`, () => expect(ageBand(years)).to.equal(band))
  }
})

describe('extractAge', () => {
  itReads(
    (text) => extractAge(readClauses(text), now),
    [
      ['ik ben 17', ['16-17']],
      ['Ik ben zeventien en zit op het mbo', ['16-17']],
      ['ben 19 en gestopt', ['18-22']],
      ['jongen van 21 uit Oss', ['18-22']],
      ['meisje, 15, komt niet meer naar school', ['12-15']],
      ['een 24-jarige met een wajong', ['23-26']],
      ['18 jarige studente mbo 4', ['18-22']],
      ['mijn zoon is 16', ['16-17']],
      ['leerling (14) spijbelt veel', ['12-15']],
      ['cliënt 28 jaar oud, geen werk', ['27+']],
      ['ik word volgende maand 18', ['16-17']],
      ['hij wordt 27 in maart', ['23-26']],
      ['bijna 18 en van school', ['16-17']],
      ['ze is nog geen 18', ['16-17']],
      ['ik ben geboren in 2007', ['18-22']],
      ['geboren op 12-03-2001', ['23-26']],
      ['minderjarige leerling', ['12-15', '16-17']],
      ['een jongere die meerderjarig is', ['18-22', '23-26']],
      ['jongere jonger dan 18 zonder diploma', ['12-15', '16-17']],
      ['im 20 years old', ['18-22']],
      // A number that is no age.
      ['2 jaar geleden gestopt', null],
      ['ik ben 3 maanden van school', null],
      ['mbo 2 gehaald', null],
      ['16 uur verzuim in 4 weken', null],
      ['hij is 12 maanden weg', null],
      ['ik heb 10 jaar werkervaring', null],
      ['hoe lang duurt de nazorg', null],
      // Both an age and a number that is none.
      ['ik ben 22 en al 13 maanden van school', ['18-22']],
      ['student van 20, 2 jaar geleden gestopt met mbo 4', ['18-22']],
    ],
  )
})

describe('bareAge, for an answer to `hoe oud ben je?`', () => {
  itReads(bareAge, [
    ['17', ['16-17']],
    ['23 jaar', ['23-26']],
    ['twintig', ['18-22']],
    ['net 18 geworden', ['18-22']],
    ['27', ['27+']],
    ['weet ik niet', null],
    ['2', null],
    ['150', null],
  ])
})
