import type { Condition, Mask } from './gates.js'

/** A block of situations: per fact the values it covers. */
export type Box = readonly Mask[]

/** @returns how many values a set holds */
function sizeOf(mask: Mask): number {
  let bits = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits += 1
  return bits
}

/** @returns how many situations a block holds */
export function situationsIn(box: Box): bigint {
  return box.reduce((product, mask) => product * BigInt(sizeOf(mask)), 1n)
}

/** @returns the part of the block in which the conditions hold, or null where there is none */
export function narrow(box: Box, conditions: readonly Condition[]): Mask[] | null {
  const narrowed = box.slice()
  for (const { fact, mask } of conditions) {
    const left = (narrowed[fact] ?? 0) & mask
    if (left === 0) return null
    narrowed[fact] = left
  }
  return narrowed
}

/**
 * Takes the situations in which the conditions hold out of a block: what is left, as blocks that
 * do not overlap. Exact, because every condition is a set of values of one fact.
 */
export function subtract(box: Box, conditions: readonly Condition[]): Mask[][] {
  if (narrow(box, conditions) === null) return [box.slice()]
  const left: Mask[][] = []
  const rest = box.slice()
  for (const { fact, mask } of conditions) {
    const outside = (rest[fact] ?? 0) & ~mask
    if (outside !== 0) {
      const piece = rest.slice()
      piece[fact] = outside
      left.push(piece)
    }
    rest[fact] = (rest[fact] ?? 0) & mask
  }
  return left
}
