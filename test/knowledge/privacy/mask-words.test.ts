import { expect } from 'chai'
import { maskWords } from '../../../knowledge/privacy/mask-words.js'
import { knowledge } from '../../support/knowledge.js'

const { commonWords } = knowledge
const mask = (text: string) => maskWords(text, commonWords)

describe('maskWords', () => {
  it('leaves words of the list, and of all else nothing', () => {
    expect(mask('Hoe krijg ik een zwemdiploma van Kwik en Flupke?')).to.equal(
      'hoe krijg ik een ▒ van ▒ en ▒',
    )
    expect(mask('mijn mentor Daan-Willem zegt dat ik moet stoppen')).to.equal(
      'mijn mentor ▒ zegt dat ik moet stoppen',
    )
  })

  it('leaves no number, whatever it counts', () => {
    expect(mask('ik ben 17 en bel 0612345678 of 06 12 34 56 78')).to.equal('ik ben ▒ en bel ▒ of ▒')
    expect(mask('mijn code is zeven acht negen')).to.equal('mijn code is ▒')
  })

  it('leaves no name that is a common word as well', () => {
    for (const introduction of ['ik heet', 'mijn naam is', 'ik ben mevrouw']) {
      const said = mask(`hallo ik zoek werk en ${introduction} de Groot`) ?? ''
      expect(said)
        .to.match(/^hallo ik zoek werk en .*▒$/)
        .and.not.include('groot')
    }
  })

  it('leaves the beginning of a long story only', () => {
    const words = mask('ik wil weten waar ik naartoe kan '.repeat(50)) ?? ''
    expect(words.split(' ')).to.have.length(12)
  })

  it('leaves nothing where less than two words are known', () => {
    for (const text of ['', 'xqzt', 'ik', '12345', '▒ ▒', 'Flupke is']) {
      expect(mask(text), text).to.equal(null)
    }
  })

  it('has a list of plain words, sorted, without places and without first names', () => {
    const words = [...commonWords]
    expect(words).to.deep.equal([...words].sort())
    expect(words.length).to.be.above(3000)
    for (const name of ['oss', 'boxtel', 'uden', 'nijmegen', 'assen', 'willem', 'jan', 'emma']) {
      expect(commonWords.has(name), name).to.equal(false)
    }
  })
})
