import type { KnowledgeBase } from '../knowledge/knowledge-base.js'
import type { Region } from '../knowledge/records/provenance.js'
import type { Desk, Gemeente, KnowledgeRecord } from '../knowledge/records/record.js'
import type { Party } from '../knowledge/referral/rule.js'
import { contactsOf, reachInstruction } from './contacts.js'
import type { ContactLine } from './reply.js'
import { calledBy, told, type Voice } from './voice.js'
import { wordsFor } from './words-for.js'

/** Somebody a rule points to, as this person can be told about them. */
export interface NamedParty {
  readonly name: string
  /** What to add where the source names nobody or two. */
  readonly remark: string | null
  readonly reach: string | null
  readonly contacts: readonly ContactLine[]
  readonly record: KnowledgeRecord | null
}

/** The place somebody lives or asks about. */
export interface Place {
  readonly gemeente: Gemeente
  readonly name: string
}

/** @returns the organisations behind a desk in a gemeente, or in one of its kernen */
export function organisationsAt(
  knowledge: KnowledgeBase,
  desk: Desk,
  { gemeente, name }: Place,
): { organisations: KnowledgeRecord[]; leaf: Gemeente['desks'][Desk] } {
  const leaf = gemeente.desks[desk]
  const ids = leaf?.kernen[name] ?? leaf?.organisations ?? []
  const organisations = ids.flatMap((id) => knowledge.records.get(id) ?? [])
  return { organisations, leaf }
}

/** @returns the organisations behind a desk where they are the same in every gemeente of a region, or null */
export function sameEverywhere(
  knowledge: KnowledgeBase,
  desk: Desk,
  region: Region,
): readonly KnowledgeRecord[] | null {
  let shared: readonly string[] | null = null
  for (const record of knowledge.records.values()) {
    if (record.kind !== 'gemeente' || record.region !== region) continue
    const here: readonly string[] = record.desks[desk]?.organisations ?? []
    if (here.length === 0 || (shared !== null && shared.join() !== here.join())) return null
    shared = here
  }
  return shared === null ? null : shared.flatMap((id) => knowledge.records.get(id) ?? [])
}

/** A remark that only says the name over again is left out. */
function unlessRepeats(remark: string | null, name: string): string | null {
  return remark?.toLowerCase().includes(name.toLowerCase()) === true ? null : remark
}

function deskParty(
  knowledge: KnowledgeBase,
  desk: Desk,
  place: Place | null,
  voice: Voice,
  region: Region,
): NamedParty {
  const { audience } = voice
  const { desks, triage } = wordsFor(voice)
  const general = desks.names[audience][desk] ?? desk
  const unreached = { remark: null, reach: desks.reach[audience], contacts: [], record: null }
  if (place === null) {
    const [same] = sameEverywhere(knowledge, desk, region) ?? []
    if (same === undefined) return { name: general, ...unreached }
    return {
      name: same.name,
      remark: null,
      reach: reachInstruction(knowledge, same, voice) ?? desks.reach[audience],
      contacts: contactsOf(knowledge, same, voice),
      record: same,
    }
  }
  const { organisations, leaf } = organisationsAt(knowledge, desk, place)
  const remark = leaf?.remark === undefined ? null : told(leaf.remark, voice)
  const [first] = organisations
  if (first === undefined) {
    const title = triage.ofGemeente(desks.titles[desk] ?? desk, place.gemeente.name)
    return { name: title, ...unreached, remark: unlessRepeats(remark, title) }
  }
  const names = organisations.map((organisation) => organisation.name).join(` ${triage.or} `)
  const title = desks.titles[desk] ?? desk
  const shown = names.toLowerCase().includes(title.toLowerCase())
    ? triage.forPlace(names, place.name)
    : `${names}, ${triage.forPlace(title, place.name)}`
  return {
    name: shown,
    remark: leaf?.kernen[place.name] === undefined ? remark : null,
    reach: reachInstruction(knowledge, first, voice) ?? desks.reach[audience],
    contacts: organisations.flatMap((organisation) => contactsOf(knowledge, organisation, voice)),
    record: first,
  }
}

/**
 * @param party a record, or a desk that differs per gemeente
 * @param place where the young person lives, if known
 * @param region whose desks are meant while no place is known
 */
export function nameParty(
  knowledge: KnowledgeBase,
  party: Party,
  place: Place | null,
  voice: Voice,
  region: Region,
): NamedParty {
  if (party.startsWith('desk:')) {
    return deskParty(knowledge, party.slice('desk:'.length) as Desk, place, voice, region)
  }
  const record = knowledge.records.get(party) ?? null
  if (record === null) return { name: party, remark: null, reach: null, contacts: [], record }
  return {
    name: calledBy(record, voice),
    remark: null,
    reach: reachInstruction(knowledge, record, voice),
    contacts: contactsOf(knowledge, record, voice),
    record,
  }
}
