import { expect } from 'chai'
import { knowledge } from '../../support/knowledge.js'

const { languages } = knowledge

describe('the languages people write in', () => {
  const written: readonly (readonly [string, 'en' | 'other' | null])[] = [
    ['I stopped school', 'en'],
    ['i am 19 and i have no diploma', 'en'],
    ['where can i find an internship?', 'en'],
    ['who can help me', 'en'],
    ['ik ben gestopt met school', null],
    ['what the fuck', null],
    ['oh my god ik haat school', null],
    ['i dont know', null],
    ['thanks', null],
    ['mbo niveau 2', null],
    ['stage in Oss', null],
    ['ich suche Arbeit und bin nicht in der Schule', 'other'],
    ['je suis a la maison et je ne vais pas a l ecole', 'other'],
    ['مرحبا', 'other'],
    ['Привіт', 'other'],
    ['ሰላም', 'other'],
    ['??? !!', null],
    ['', null],
  ]
  for (const [text, language] of written) {
    it(`${text || 'nothing'} → ${language ?? 'no other language'}`, () => {
      expect(languages.of(text)).to.equal(language)
    })
  }

  it('takes none of the examples of Dutch for another language', () => {
    const wrong = [...knowledge.talks.values()]
      .filter(({ kind }) => kind === 'refer')
      .flatMap(({ examples }) => examples)
      .filter((example) => languages.of(example) === 'other')
    expect(wrong).to.deep.equal([])
  })

  it('knows when a language is asked for', () => {
    expect(languages.asked('English please!')).to.equal('en')
    expect(languages.asked('Do you speak English?')).to.equal('en')
    expect(languages.asked('makkelijk Nederlands')).to.equal('eenvoudig')
    expect(languages.asked('NEDERLANDS')).to.equal('nl')
    expect(languages.asked('ik wil beter nederlands leren')).to.equal(null)
  })

  it('puts English and the Dutch of newcomers in plain Dutch, the longest turn of phrase first', () => {
    expect(languages.fromEnglish('I stopped school. I am 19, no diploma?')).to.equal(
      'ik ben gestopt met school. ik ben 19 geen diploma?',
    )
    expect(languages.fromEnglish('Boxtel')).to.equal('Boxtel')
    expect(languages.fromNewcomer('ik niet school')).to.equal('ik ben gestopt met school')
    expect(languages.fromNewcomer('Ik zoek een kamer!')).to.equal('Ik zoek een kamer!')
  })

  it('takes time in proportion to the length', () => {
    const time = (text: string) => {
      const began = performance.now()
      languages.of(text)
      languages.fromEnglish(text)
      languages.fromNewcomer(text)
      return performance.now() - began
    }
    const story = 'i stopped i am i do not know what i can do with school and '
    time(story.repeat(100))
    expect(time(story.repeat(2000))).to.be.below(1000)
  })
})
