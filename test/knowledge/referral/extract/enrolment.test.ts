import { readClauses } from '../../../../knowledge/referral/extract/clauses/read-clauses.js'
import { extractEnrolment } from '../../../../knowledge/referral/extract/enrolment.js'
import { itReads } from '../../../support/sentence-table.js'

describe('extractEnrolment', () => {
  describe('somebody who is not at school any more', () => {
    itReads(
      (text) => extractEnrolment(readClauses(text)),
      [
        ['ik ben gestopt met school', ['nee']],
        ['ben vorig jaar gekapt', ['nee']],
        ['ik zit niet meer op school', ['nee']],
        ['hij staat nergens ingeschreven', ['nee']],
        ['ze is niet meer ingeschreven bij ons', ['nee']],
        ['zit thuis, geen school', ['nee']],
        ['ik zit al 3 maanden thuis', ['nee']],
        ['jongen van 20, uitgevallen op het mbo', ['nee']],
        ['oud-leerling van het praktijkonderwijs', ['nee']],
        ['van school getrapt', ['nee']],
        ['ik heb mijn mbo 3 afgerond', ['nee']],
        ['sinds mijn diploma zoek ik werk', ['nee']],
        ['een vsv’er uit Oss', ['nee']],
        ['schoolverlater van het vso', ['nee']],
        ['ik ben twee jaar van school', ['nee']],
        ['wie helpt mij als ik straks gestopt ben', ['nee']],
        ['ik ben uitgeschreven', ['nee']],
        ['ik ben gestopt om te werken', ['nee']],
      ],
    )
  })

  describe('somebody who is at school', () => {
    itReads(
      (text) => extractEnrolment(readClauses(text)),
      [
        ['ik zit op het mbo', ['ja']],
        ['zit nu in de vierde klas', ['ja']],
        ['ik doe de entree opleiding', ['ja']],
        ['staat nog ingeschreven', ['ja']],
        ['onze leerling komt niet opdagen', ['ja']],
        ['mbo-student van 19 kan geen stage vinden', ['ja']],
        ['laatste jaar praktijkonderwijs', ['ja']],
        ['ik volg een opleiding bbl', ['ja']],
        ['mijn mentor helpt niet', ['ja']],
        ['hij spijbelt veel', ['ja']],
        ['ik ben gestopt met mijn stage', ['ja']],
      ],
    )
  })

  describe('somebody who thinks of leaving is still there', () => {
    itReads(
      (text) => extractEnrolment(readClauses(text)),
      [
        ['ik wil stoppen met school', ['ja']],
        ['student dreigt uit te vallen of te stoppen', ['ja']],
        ['ik denk erover om te stoppen', ['ja']],
        ['moet ik stoppen met mijn opleiding?', ['ja']],
      ],
    )
  })

  describe('somebody of whom nothing is told', () => {
    itReads(
      (text) => extractEnrolment(readClauses(text)),
      [
        ['wat doet het doorstroompunt', null],
        ['ik ben 17', null],
        ['hoe vraag ik het maatwerkbudget aan', null],
        ['ben gekapt met mn bijbaan', null],
      ],
    )
  })
})
