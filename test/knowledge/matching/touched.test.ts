import { expect } from 'chai'
import { Touched, wipe } from '../../../knowledge/matching/touched.js'

describe('Touched', () => {
  const visited = (touched: Touched) => {
    const numbers: number[] = []
    touched.each((from, end) => {
      for (let number = from; number < end; number += 1) numbers.push(number)
    })
    return numbers
  }

  it('visits all that was written, and little else', () => {
    const touched = new Touched(1_000)
    for (const number of [3, 500, 999]) touched.marks[number >>> touched.shift] = 1
    const numbers = visited(touched)
    expect(numbers).to.include.members([3, 500, 999])
    expect(Math.max(...numbers)).to.equal(999)
    expect(numbers.length).to.be.below(100)
  })

  it('visits nothing once cleared', () => {
    const touched = new Touched(100)
    touched.marks[2] = 1
    touched.clear()
    expect(visited(touched)).to.deep.equal([])
  })

  it('wipes a stretch and no more, however long', () => {
    for (const length of [3, 400]) {
      const places = new Float32Array(500).fill(1)
      wipe(places, 10, 10 + length)
      expect(places.reduce((sum, one) => sum + one, 0)).to.equal(500 - length)
      expect([places[9], places[10], places[10 + length]]).to.deep.equal([1, 0, 1])
    }
  })
})
