import { expect } from 'chai'
import { codeBytes, codeFrom, findCode } from '../../../knowledge/handover/code.js'
import { createChance } from '../../support/random.js'

const chance = createChance(3)
const anyCode = () =>
  codeFrom(Uint8Array.from({ length: codeBytes }, () => Math.floor(chance.next() * 256)))

describe('a code', () => {
  it('is found again however it was typed over', () => {
    for (let count = 0; count < 500; count += 1) {
      const code = anyCode()
      const plain = code.replace('-', '')
      const misread = plain.replaceAll('0', 'o').replaceAll('1', chance.pick(['l', 'I', 'i', '1']))
      for (const typed of [code, code.toLowerCase(), plain, code.replace('-', ' '), misread]) {
        expect(findCode(typed), typed).to.equal(code)
        expect(findCode(`mijn code is ${typed}, hoe staat het?`), typed).to.equal(code)
      }
    }
  })

  it('has more than 40 bits: every sign of every place occurs', () => {
    const seen = Array.from({ length: 11 }, () => new Set<string>())
    for (let byte = 0; byte < 256; byte += 1) {
      const code = codeFrom(new Uint8Array(codeBytes).fill(byte))
      for (const [place, sign] of [...code].entries()) seen[place]?.add(sign)
    }
    const bits = seen.reduce((sum, signs) => sum + Math.log2(signs.size), 0)
    expect(bits).to.be.above(46)
  })

  it('is not found in what people say, in phone numbers, or within a longer word', () => {
    for (const text of [
      'ik wil graag weten hoe het staat',
      '06 12345678',
      '0612345678',
      'ZZZZZ-ZZZZZ',
      'onderwijs werken',
      'aQK2M7-XR9T4',
      'QK2M7-XR9T45',
      'QK2M7',
      '',
    ]) {
      expect(findCode(text), text).to.equal(null)
    }
  })
})
