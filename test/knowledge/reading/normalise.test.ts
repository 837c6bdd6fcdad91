import { expect } from 'chai'
import { normalise } from '../../../knowledge/reading/normalise.js'

describe('normalise', () => {
  const table: readonly (readonly [why: string, typed: string, read: string])[] = [
    ['case', 'WAT DOET HET DSP', 'wat doet het dsp'],
    ['accents', 'één café à la crème', 'een cafe a la creme'],
    ['accents typed apart', 'e\u0301e\u0301n', 'een'],
    ['full-width letters', 'ｈｅｌｐ', 'help'],
    ['ligatures', 'ﬁets', 'fiets'],
    ['Cyrillic look-alikes', 'hеlр', 'help'],
    ['Greek look-alikes', 'schοοl', 'school'],
    ['curly quotes', 'slb’er zegt “hoi”', 'slb\'er zegt "hoi"'],
    ['long dashes', 'mbo – bbl—2', 'mbo - bbl-2'],
    ['a zero-width space', 'spij\u200bbelen', 'spijbelen'],
    ['a soft hyphen', 'doorstroom\u00adpunt', 'doorstroompunt'],
    ['a text that turns around', '\u202ehallo', 'hallo'],
    ['lines and tabs', 'hoi\r\n\tik ben   17', 'hoi ik ben 17'],
    ['no-break spaces', 'ik\u00a0ben', 'ik ben'],
    ['stretched words', 'heeeeelp neeeee', 'heelp nee'],
    ['doubled letters, which are ordinary', 'school meemaken', 'school meemaken'],
    ['the ij that is one letter', 'Ĳsselstein', 'ijsselstein'],
    ['the sharp s', 'Straße', 'strasse'],
    ['nothing but space', ' \n\t ', ''],
  ]
  for (const [why, typed, read] of table) {
    it(`undoes ${why}`, () => expect(normalise(typed)).to.equal(read))
  }

  it('leaves digits and punctuation: mbo 2 is not mbo 4', () => {
    expect(normalise('MBO-2, niveau 4?')).to.equal('mbo-2, niveau 4?')
  })

  it('leaves emoji and other scripts readable rather than throwing', () => {
    expect(normalise('hoi 👋 你好')).to.equal('hoi 👋 你好')
  })

  it('changes nothing the second time', () => {
    for (const [, typed] of table) {
      expect(normalise(normalise(typed))).to.equal(normalise(typed))
    }
  })

  it('reads 100 kB in well under a second', () => {
    const began = performance.now()
    normalise('Hеlp één '.repeat(12_000))
    expect(performance.now() - began).to.be.below(1_000)
  })
})
