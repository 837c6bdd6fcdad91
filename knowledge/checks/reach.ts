import type { Fault } from '../fault.js'
import type { KnowledgeBase } from '../knowledge-base.js'
import { type Region, regionKeys } from '../records/provenance.js'
import { deskOf, type Named } from './party-proof.js'

/** The records behind a lead: itself, or whoever stands behind the desk in each gemeente. */
function recordsBehind(knowledge: KnowledgeBase, party: Named['party'], region: Region): string[] {
  const desk = deskOf(party)
  if (desk === null) return [party]
  return [...knowledge.records.values()].flatMap((record) =>
    record.kind === 'gemeente' && record.region === region
      ? (record.desks[desk]?.organisations ?? [])
      : [],
  )
}

/**
 * Leads that nobody could reach: no contact, no instruction.
 *
 * @param live the region that goes live: there it is an error
 */
export function checkReach(
  knowledge: KnowledgeBase,
  named: Readonly<Record<Region, readonly Named[]>>,
  live: Region | null,
): Fault[] {
  const unreached = new Map<string, Fault>()
  for (const region of regionKeys) {
    const leads = named[region].filter(({ lead }) => lead)
    const ids = leads.flatMap(({ party }) => recordsBehind(knowledge, party, region))
    for (const id of new Set(ids)) {
      const record = knowledge.records.get(id)
      const can = record?.kind === 'organisation' || record?.kind === 'role'
      const reach = can ? record.reach : undefined
      if (record === undefined) continue
      if (reach?.instruction !== undefined || (reach?.contacts.length ?? 0) > 0) continue
      const severity = region === live ? 'error' : 'warning'
      if (severity === 'warning' && unreached.has(id)) continue
      unreached.set(id, {
        code: 'no-reach',
        severity,
        file: '',
        record: id,
        message: 'it is a lead that nobody knows how to reach',
        remedy: 'give it `reach`',
      })
    }
  }
  return [...unreached.values()]
}
