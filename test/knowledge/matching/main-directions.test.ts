import { expect } from 'chai'
import { findDirections } from '../../../knowledge/matching/main-directions.js'

/** Rows of ones. */
function rowsOf(...rows: readonly (readonly number[])[]) {
  const starts = [0]
  for (const row of rows) starts.push((starts.at(-1) ?? 0) + row.length)
  const columns = Int32Array.from(rows.flat())
  return {
    starts: Int32Array.from(starts),
    columns,
    values: new Float32Array(columns.length).fill(1),
  }
}

function product(directions: Float32Array, size: number, a: number, b: number): number {
  let sum = 0
  for (let at = 0; at < size; at += 1) {
    sum += (directions[a * size + at] ?? 0) * (directions[b * size + at] ?? 0)
  }
  return sum
}

describe('findDirections', () => {
  const rows = rowsOf([0, 1, 2], [1, 2, 3], [0, 3], [4, 5], [4, 5, 6], [5, 6])
  const directions = findDirections(rows, 7, 2)

  it('lays what goes together side by side, and what does not square to it', () => {
    const cosine = (a: number, b: number) =>
      product(directions, 2, a, b) /
      Math.sqrt(product(directions, 2, a, a) * product(directions, 2, b, b))
    expect(cosine(1, 2)).to.be.above(0.95)
    expect(cosine(4, 6)).to.be.above(cosine(4, 1))
    expect(cosine(1, 3)).to.be.above(cosine(1, 5))
  })

  it('makes directions that are one long and square to each other', () => {
    const between = (a: number, b: number) => {
      let sum = 0
      for (let column = 0; column < 7; column += 1) {
        sum += (directions[2 * column + a] ?? 0) * (directions[2 * column + b] ?? 0)
      }
      return sum
    }
    expect(between(0, 0)).to.be.closeTo(1, 1e-4)
    expect(between(1, 1)).to.be.closeTo(1, 1e-4)
    expect(between(0, 1)).to.be.closeTo(0, 1e-4)
  })

  it('finds the same in the same rows', () => {
    expect(findDirections(rows, 7, 2)).to.deep.equal(directions)
  })

  it('stays a number where there are fewer columns than directions', () => {
    expect([...findDirections(rowsOf([0], [1]), 2, 8)].every(Number.isFinite)).to.equal(true)
  })
})
