import type { Region } from '../records/provenance.js'
import { type CompiledFact, compileGates, type Gates } from './gates.js'
import type { Overlay } from './overlay.js'
import type { Rule } from './rule.js'

/** @returns the decision tables of a region on a day, compiled once for each */
export function gateCache(
  facts: readonly CompiledFact[],
  rules: readonly Rule[],
  overlays: readonly Overlay[],
): (region: Region, day: string) => Gates {
  const compiled = new Map<string, Gates>()
  return (region, day) => {
    const key = `${region} ${day}`
    const seen = compiled.get(key)
    if (seen !== undefined) return seen
    // A process that runs for years sees a new day every day; old ones are not asked for again.
    if (compiled.size > 32) compiled.clear()
    const gates = compileGates(facts, rules, overlays, region, day)
    compiled.set(key, gates)
    return gates
  }
}
