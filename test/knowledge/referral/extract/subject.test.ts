import { readClauses } from '../../../../knowledge/referral/extract/clauses/read-clauses.js'
import { bareSubject, extractSubject } from '../../../../knowledge/referral/extract/subject.js'
import { itReads } from '../../../support/sentence-table.js'

describe('extractSubject', () => {
  itReads(
    (text) => extractSubject(readClauses(text)),
    [
      ['hij spijbelt veel', ['verzuim']],
      ['leerling komt niet meer op school', ['verzuim']],
      ['16 uur gemist', ['verzuim']],
      ['elke dag te laat', ['verzuim']],
      ['ik zoek een stage', ['stage']],
      ['kan geen leerbaan vinden', ['stage']],
      ['ik wil een andere opleiding', ['overstap']],
      ['wil switchen', ['overstap']],
      ['overstap naar het mbo', ['overstap']],
      ['ik wil werken', ['werk']],
      ['zoek een baantje', ['werk']],
      ['ik heb schulden', ['geld']],
      ['geld verdienen met werk', ['werk']],
      ['ik zoek een kamer', ['wonen']],
      ['wil op mezelf wonen', ['wonen']],
      ['ze is depressief', ['psychisch']],
      ['veel stress en somber', ['psychisch']],
      ['ruzie thuis', ['thuis']],
      ['mijn ouders gaan scheiden, gedoe thuis', ['thuis']],
      ['ik wil beter nederlands leren', ['taal']],
      ['er speelt van alles', ['meerdere']],
      ['schulden, geen woning en depressief', ['meerdere']],
      ['naar dagbesteding', ['dagbesteding']],
      ['beschut werk', ['beschut-werk']],
      ['ik wil eerst rust', ['rust']],
      ['terug naar school', ['school']],
      ['mijn opleiding afmaken', ['school']],
      ['hoi', null],
      ['ik ben 17', null],
      ['ik woon in Oss', null],
    ],
  )
})

describe('bareSubject, for an answer to `waar gaat het om?`', () => {
  itReads(bareSubject, [
    ['stage', ['stage']],
    ['werk', ['werk']],
    ['thuis', ['thuis']],
    ['geld of wonen', ['geld', 'wonen']],
    ['thuis of in mijn hoofd', ['thuis', 'psychisch']],
    ['van alles tegelijk', ['meerdere']],
    ['alles', ['meerdere']],
    ['pannenkoek', null],
  ])
})
