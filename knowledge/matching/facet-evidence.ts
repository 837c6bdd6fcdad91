import type { FacetKey } from '../records/facet.js'
import type { Region } from '../records/provenance.js'
import type { RecordKind } from '../records/record.js'
import type { Evidence } from './evidence.js'
import type { Unit } from './unit.js'

/** What a message says besides its subject. */
export interface Asked {
  /** The facets asked for in so many words. */
  readonly cues: readonly FacetKey[]
  /** Per record id the share of the message that is its name. */
  readonly names: ReadonlyMap<string, number>
  readonly region: Region
  /** The message may well ask how it was. */
  readonly past: boolean
  /** Topics the conversation was about. */
  readonly topics: readonly string[]
}

const isParty = (kind: RecordKind) => kind === 'role' || kind === 'organisation'

/** What the texts of a unit say for it. */
export type TextEvidence = Pick<
  Evidence,
  'example' | 'held' | 'profile' | 'odds' | 'covered' | 'meaning' | 'rival'
>

/** @returns all that speaks for a unit: the likeness of its texts, and what else the message says */
export function evidenceFor(
  unit: Unit,
  { example, held, profile, odds, covered, meaning, rival }: TextEvidence,
  { cues, names, region, past, topics }: Asked,
): Evidence {
  if (unit.kind === 'talk') {
    return {
      example,
      held,
      profile,
      odds,
      covered,
      meaning,
      rival: 0,
      cue: 0,
      otherCue: 0,
      named: 0,
      topic: 0,
      home: 0,
      past: 0,
    }
  }
  // `wie is de mentor?` asks what a mentor is.
  const asWho = unit.facet === 'what' && isParty(unit.recordKind) && cues.includes('who')
  const cued = cues.includes(unit.facet) || asWho
  return {
    example,
    held,
    profile,
    odds,
    covered,
    meaning,
    rival,
    cue: cued ? 1 : 0,
    otherCue: !cued && cues.length > 0 ? 1 : 0,
    named: names.get(unit.record) ?? 0,
    topic: topics.includes(unit.topic) ? 1 : 0,
    home: unit.region === region && unit.region !== 'landelijk' ? 1 : 0,
    past: unit.past && !past ? 1 : 0,
  }
}
