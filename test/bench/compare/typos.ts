import type { Labelled } from '../../../knowledge/matching/text-classifier.js'
import { createChance } from '../../support/random.js'

/** Slips in each line. */
const slips = 2

type Chance = ReturnType<typeof createChance>

const letters = Array.from('abcdefghijklmnopqrstuvwxyz')

/** Leaves a letter out, doubles it, swaps it with the next, or hits the wrong key. */
function slip(text: string, at: number, chance: Chance): string {
  const before = text.slice(0, at)
  const letter = text.charAt(at)
  const after = text.slice(at + 1)
  return chance.pick([
    () => before + after,
    () => before + letter + letter + after,
    () => before + after.charAt(0) + letter + after.slice(1),
    () => before + chance.pick(letters) + after,
  ])()
}

/** @returns the same lines with two slips of the pen in each, in every run the same */
export function withTypos(lines: readonly Labelled[]): Labelled[] {
  const chance = createChance(20_261_122)
  return lines.map(({ text, label }) => {
    let slipped = text
    for (let count = 0; count < slips; count += 1) {
      const places = Array.from(slipped.matchAll(/[a-z](?=[a-z])/gi), ({ index }) => index)
      if (places.length > 0) slipped = slip(slipped, chance.pick(places), chance)
    }
    return { text: slipped, label }
  })
}
