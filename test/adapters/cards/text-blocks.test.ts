import { expect } from 'chai'
import { textBlocks } from '../../../adapters/cards/text-blocks.js'

describe('textBlocks', () => {
  it('tells paragraphs, lines and lists apart', () => {
    expect(textBlocks('Een\ntwee\n- a\n- b\nslot\n\n\nAlinea')).to.deep.equal([
      { kind: 'paragraph', lines: ['Een', 'twee'] },
      { kind: 'list', items: ['a', 'b'] },
      { kind: 'paragraph', lines: ['slot'] },
      { kind: 'paragraph', lines: ['Alinea'] },
    ])
  })

  it('makes nothing of nothing', () => {
    expect(textBlocks(' \n\n ')).to.deep.equal([])
  })
})
