import type { Profile } from './fact.js'
import type { CompiledFact, Gates, Mask } from './gates.js'

/**
 * What is still possible per fact.
 *
 * @returns `masks`, in which facts that are taken for granted count as said, `said` without those,
 *   and which facts those are
 */
export function possibleValues(
  gates: Gates,
  profile: Profile,
  audience: 'professional' | 'jongere',
): { masks: Mask[]; said: readonly Mask[]; assumed: CompiledFact[] } {
  const assumed: CompiledFact[] = []
  const masks = gates.facts.map((compiled) => {
    const said = profile[compiled.fact.key]
    if (said === undefined || said.length === 0) return compiled.fact.asked ? compiled.known : 1
    // Nobody is asked which of several they meant, so the first is taken.
    if (!compiled.fact.asked) return compiled.bits.get(said[0] ?? '') ?? 1
    return said.reduce((mask, value) => mask | (compiled.bits.get(value) ?? 0), 0) || 1
  })
  const said = masks.slice()
  for (const compiled of gates.facts) {
    const { assume } = compiled.fact
    if (assume === undefined || profile[compiled.fact.key] !== undefined) continue
    if (!assume.audiences.includes(audience)) continue
    const doubtful = Object.entries(assume.unless).some(([key, values]) => {
      const other = gates.factByKey.get(key)
      if (other === undefined) return false
      const mask = values.reduce((sum, value) => sum | (other.bits.get(value) ?? 0), 0)
      const now = masks[other.index] ?? 0
      // Somebody who may have been anywhere is not asked about what concerns a few.
      return now !== 0 && (now & ~mask) === 0
    })
    if (doubtful) continue
    masks[compiled.index] = compiled.bits.get(assume.value) ?? 1
    assumed.push(compiled)
  }
  return { masks, said, assumed }
}
