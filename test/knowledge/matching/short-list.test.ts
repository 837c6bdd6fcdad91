import { expect } from 'chai'
import { ShortList } from '../../../knowledge/matching/short-list.js'

describe('ShortList', () => {
  it('keeps the highest, in order, and of equals the first', () => {
    const list = new ShortList(3)
    const values = [0.2, 0.5, 0.2, 0.9, 0.5, 0.1]
    values.forEach((value, number) => {
      list.add(number, value)
    })
    expect([...list.numbers]).to.deep.equal([3, 1, 4])
  })

  it('is empty once cleared', () => {
    const list = new ShortList(2)
    list.add(1, 1)
    list.clear()
    expect([...list.numbers]).to.deep.equal([])
  })
})
