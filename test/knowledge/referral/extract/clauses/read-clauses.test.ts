import { expect } from 'chai'
import {
  ofPerson,
  readClauses,
} from '../../../../../knowledge/referral/extract/clauses/read-clauses.js'

const texts = (text: string) =>
  readClauses(text).map(({ words }) => words.map((word) => word.text).join(' '))

describe('readClauses', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['ik ben 17, zit op mbo2 en wil stoppen', ['ik ben 17', 'zit op mbo 2', 'wil stoppen']],
    ['stud. 20, niv. 3', ['stud 20', 'niv 3']],
    ['vmbo-diploma gehaald. entreediploma niet', ['vmbo diploma gehaald', 'entree diploma niet']],
    ['16/17 jaar, 18+', ['16 of 17 jaar', '18 plus']],
    ['thuis - geen school', ['thuis', 'geen school']],
    ["vso'er met m'n ouders", ['vsoer met mn ouders']],
    ['als ik stop', ['ik stop']],
    ['', []],
    ['?!', []],
  ]
  for (const [text, clauses] of rows) {
    it(`splits: ${text}`, () => expect(texts(text)).to.deep.equal(clauses))
  }

  it('reads no number in a name', () => {
    const [clause] = readClauses('ik zit op het kw1c')
    expect(clause?.words.map(({ value }) => value)).to.deep.equal(Array(7).fill(null))
  })

  const subjects: readonly (readonly [string, readonly string[]])[] = [
    ['mijn broer zit op mbo, ik niet', ['peer', 'person']],
    ['mijn vader heeft ww, hij zoekt werk, ik ben 17', ['elder', 'elder', 'person']],
    ['zijn zus is 20, hij is 18', ['peer', 'person']],
    ['ik woon bij mijn moeder, zit thuis', ['person', 'person']],
    ['moeder belt over haar zoon', ['person']],
  ]
  for (const [text, expected] of subjects) {
    it(`knows whose clause it is: ${text}`, () => {
      expect(readClauses(text).map(({ subject }) => subject)).to.deep.equal(expected)
    })
  }

  it('takes a message about nobody but a friend for one about that friend', () => {
    expect(ofPerson(readClauses('mijn broer is 19. wat kan ik doen?'))).to.have.length(2)
    expect(ofPerson(readClauses('mijn vader heeft ww'))).to.have.length(0)
  })

  it('tells a question from a statement', () => {
    const asked = (text: string) => readClauses(text).map((clause) => clause.asked)
    expect(asked('krijg ik bijstand')).to.deep.equal([true])
    expect(asked('ik ben 17, wat nu?')).to.deep.equal([false, true])
    expect(asked('ik krijg bijstand')).to.deep.equal([false])
  })
})
