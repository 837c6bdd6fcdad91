import type { Region } from '../records/provenance.js'
import type { Unit } from './unit.js'

/** Tells by the number of a unit whether it may answer: 1 if so. */
export type InPlace = (region: Region, day: string) => Uint8Array

/** Topics and facets that a region itself has something to say about. */
function regionalFacets(units: readonly Unit[]): ReadonlySet<string> {
  return new Set(
    units.flatMap((unit) =>
      unit.kind === 'facet' && unit.region !== 'landelijk'
        ? [`${unit.region} ${unit.topic} ${unit.facet}`]
        : [],
    ),
  )
}

/** A process that runs for years sees a new day every day; old ones are not asked for again. */
const mostKept = 32

/** @returns a look-up: of the region or national, in force, and not put better by the region itself */
export function createInPlace(units: readonly Unit[]): InPlace {
  const regional = regionalFacets(units)
  const answers = (unit: Unit, region: Region, day: string): boolean => {
    if (unit.kind === 'talk') return true
    const ended = unit.until !== null && unit.until < day
    // What has ended is no answer any more, unless it is told as history.
    if (unit.from > day || (ended && !unit.past)) return false
    if (unit.region === region) return true
    return unit.region === 'landelijk' && !regional.has(`${region} ${unit.topic} ${unit.facet}`)
  }
  const seen = new Map<string, Uint8Array>()
  return (region, day) => {
    const key = `${region} ${day}`
    const known = seen.get(key)
    if (known !== undefined) return known
    if (seen.size >= mostKept) seen.clear()
    const places = Uint8Array.from(units, (unit) => (answers(unit, region, day) ? 1 : 0))
    seen.set(key, places)
    return places
  }
}
