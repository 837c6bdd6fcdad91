import { expect } from 'chai'
import { diplomaWords } from '../../../../../knowledge/referral/extract/vocabulary/diploma-words.js'
import { grammarWords } from '../../../../../knowledge/referral/extract/vocabulary/grammar-words.js'
import { helperWords } from '../../../../../knowledge/referral/extract/vocabulary/helper-words.js'
import { incomeWords } from '../../../../../knowledge/referral/extract/vocabulary/income-words.js'
import { schoolWords } from '../../../../../knowledge/referral/extract/vocabulary/school-words.js'
import { subjectWords } from '../../../../../knowledge/referral/extract/vocabulary/subject-words.js'
import { lookUp } from '../../../../../knowledge/referral/extract/vocabulary/tagger.js'
import { timeWords } from '../../../../../knowledge/referral/extract/vocabulary/time-words.js'

const lists = [
  grammarWords,
  schoolWords,
  diplomaWords,
  incomeWords,
  helperWords,
  timeWords,
] as const

describe('the word lists', () => {
  it('each have a name of their own', () => {
    const names = lists.flatMap((list) => Object.keys(list))
    expect(names.filter((name, at) => names.indexOf(name) !== at)).to.deep.equal([])
  })

  it('hold words as they come out of the splitter', () => {
    const odd = [...lists, subjectWords]
      .flatMap((list) => Object.values(list))
      .flatMap((list) => list.split(','))
      .map((entry) => entry.trim().replaceAll(/\s+/g, ' '))
      .filter((entry) => !/^(?:[a-z&]+\*?|[a-z&\d]+(?: [a-z&\d]+)+)$/.test(entry))
    expect(odd).to.deep.equal([])
  })
})

describe('lookUp', () => {
  it('knows words in all lists in which they stand', () => {
    expect(lookUp('leerling').tags).to.include('pupil')
    expect(lookUp('spijbelde').tags).to.include.members(['truant', 'about-verzuim'])
    expect(lookUp('pannenkoek').tags).to.deep.equal([])
  })

  it('knows words with a letter left out or two swapped', () => {
    for (const [typed, meant] of [
      ['diplma', 'diploma'],
      ['dipolma', 'diploma'],
      ['gestpt', 'gestopt'],
      ['wrek', 'werk'],
      ['uitgschreven', 'uitgeschreven'],
      ['opleidng', 'opleiding'],
    ] as const) {
      expect(lookUp(typed).tags, typed).to.deep.equal(lookUp(meant).tags)
    }
  })

  it('leaves words alone that are words themselves', () => {
    expect(lookUp('weg').tags).to.not.include('about-werk')
    expect(lookUp('worden').tags).to.deep.equal([])
  })
})
