/** Rows with few values in many columns, one behind the other. */
export interface SparseRows {
  /** Where each row begins in `columns` and `values`, and at the end how many there are. */
  readonly starts: Int32Array
  readonly columns: Int32Array
  readonly values: Float32Array
}

/**
 * The directions in which the rows differ most, found by multiplying chance directions with the
 * rows (randomised subspace iteration, Halko e.a. 2011). Once is enough: doing it again finds the
 * lesser directions more exactly, and nothing better. The same rows give the same directions.
 *
 * @param columns how many columns there are
 * @param dimensions how many directions to find
 * @returns per column its place in each direction, column by column
 */
export function findDirections(
  rows: SparseRows,
  columns: number,
  dimensions: number,
): Float32Array {
  const directions = timesRows(rows, chance(columns * dimensions), columns, dimensions)
  straighten(directions, columns, dimensions)
  return directions
}

/** Numbers from -1 to 1 that have nothing to do with each other, the same in every process. */
function chance(count: number): Float32Array {
  let state = 1
  return Float32Array.from({ length: count }, () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x80000000 - 1
  })
}

/** Multiplies by the rows, and back: what often goes together grows. */
function timesRows(
  { starts, columns, values }: SparseRows,
  directions: Float32Array,
  count: number,
  dimensions: number,
): Float32Array {
  const result = new Float32Array(count * dimensions)
  const row = new Float64Array(dimensions)
  for (let number = 0; number + 1 < starts.length; number += 1) {
    const end = starts[number + 1] ?? 0
    row.fill(0)
    for (let at = starts[number] ?? 0; at < end; at += 1) {
      const value = values[at] ?? 0
      const from = (columns[at] ?? 0) * dimensions
      for (let to = 0; to < dimensions; to += 1) {
        row[to] = (row[to] ?? 0) + value * (directions[from + to] ?? 0)
      }
    }
    for (let at = starts[number] ?? 0; at < end; at += 1) {
      const value = values[at] ?? 0
      const from = (columns[at] ?? 0) * dimensions
      for (let to = 0; to < dimensions; to += 1) {
        result[from + to] = (result[from + to] ?? 0) + value * (row[to] ?? 0)
      }
    }
  }
  return result
}

/** Keeps a pivot from nothing where there are fewer words than directions. */
const smallest = 1e-12

/** Makes the directions square to each other and one long, by Cholesky's factor of their products. */
function straighten(directions: Float32Array, count: number, dimensions: number): void {
  const factor = cholesky(products(directions, count, dimensions), dimensions)
  for (let column = 0; column < count; column += 1) {
    const from = column * dimensions
    for (let at = 0; at < dimensions; at += 1) {
      let value = directions[from + at] ?? 0
      for (let before = 0; before < at; before += 1) {
        value -= (factor[at * dimensions + before] ?? 0) * (directions[from + before] ?? 0)
      }
      directions[from + at] = value / (factor[at * dimensions + at] ?? 1)
    }
  }
}

/** The product of every two directions, one of each pair. */
function products(directions: Float32Array, count: number, dimensions: number): Float64Array {
  const result = new Float64Array(dimensions * dimensions)
  for (let column = 0; column < count; column += 1) {
    const from = column * dimensions
    for (let at = 0; at < dimensions; at += 1) {
      const value = directions[from + at] ?? 0
      if (value === 0) continue
      const row = at * dimensions
      for (let other = 0; other <= at; other += 1) {
        result[row + other] = (result[row + other] ?? 0) + value * (directions[from + other] ?? 0)
      }
    }
  }
  return result
}

/** The lower triangle that makes the products when multiplied by itself; in place. */
function cholesky(matrix: Float64Array, size: number): Float64Array {
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let value = matrix[row * size + column] ?? 0
      for (let at = 0; at < column; at += 1) {
        value -= (matrix[row * size + at] ?? 0) * (matrix[column * size + at] ?? 0)
      }
      matrix[row * size + column] =
        row === column
          ? Math.sqrt(Math.max(value, smallest))
          : value / (matrix[column * size + column] ?? 1)
    }
  }
  return matrix
}
