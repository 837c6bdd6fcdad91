import type { Fault } from '../fault.js'
import type { KnowledgeBase } from '../knowledge-base.js'
import type { Region } from '../records/provenance.js'
import { type Desk, deskSchema, type KnowledgeRecord } from '../records/record.js'
import { narrow } from '../referral/boxes.js'
import type { CompiledOverlay, Gates } from '../referral/gates.js'
import type { Party } from '../referral/rule.js'
import type { Ending } from './rule-proof.js'

/** Somebody that situations lead to, by which rule or overlay. */
export interface Named {
  readonly party: Party
  readonly by: string
  readonly from: Region
  readonly grens: boolean
  readonly lead: boolean
}

/** @returns whether some situation that ends here has the overlay on top */
export function holdsSomewhere(compiled: CompiledOverlay, endings: readonly Ending[]): boolean {
  const { whenLead, whenParty } = compiled.overlay
  return endings.some(({ rule, box }) => {
    if (whenLead.length > 0 && !whenLead.includes(rule.lead)) return false
    const parties = [rule.lead, ...rule.also]
    if (whenParty.length > 0 && !whenParty.some((party) => parties.includes(party))) return false
    return narrow(box, compiled.conditions) !== null
  })
}

/** @returns all that the situations of a region lead to, each once per rule */
export function namedParties(gates: Gates, endings: readonly Ending[]): Named[] {
  const rules = [...new Set(endings.map(({ rule }) => rule))]
  const byRules = rules.flatMap(({ id, region, grens, lead, also }) =>
    [lead, ...also].map((party) => ({
      party,
      by: id,
      from: region,
      grens,
      lead: party === lead,
    })),
  )
  const byOverlays = gates.overlays.flatMap(({ overlay }) =>
    [...overlay.also, ...overlay.next].map((party) => ({
      party,
      by: overlay.id,
      from: overlay.region,
      grens: overlay.kind === 'grens',
      lead: false,
    })),
  )
  return [...byRules, ...byOverlays]
}

export function deskOf(party: Party): Desk | null {
  const desk = deskSchema.safeParse(party.replace('desk:', ''))
  return party.startsWith('desk:') && desk.success ? desk.data : null
}

function holds(record: KnowledgeRecord | undefined, day: string): boolean {
  if (record === undefined) return false
  const ended = record.validUntil !== undefined && record.validUntil < day
  return record.status === 'geldend' && record.validFrom <= day && !ended
}

function error(code: Fault['code'], record: string, message: string, remedy: string): Fault {
  return { code, severity: 'error', file: '', record, message, remedy }
}

/** A desk without anybody behind it in a gemeente, where the gemeente does not say so either. */
function checkLeaf(knowledge: KnowledgeBase, region: Region, desk: Desk, day: string): Fault[] {
  return [...knowledge.records.values()].flatMap((gemeente) => {
    if (gemeente.kind !== 'gemeente' || gemeente.region !== region) return []
    const leaf = gemeente.desks[desk]
    const ids = [...(leaf?.organisations ?? []), ...Object.values(leaf?.kernen ?? {}).flat()]
    const lost = ids.filter((id) => !holds(knowledge.records.get(id), day))
    if (lost.length === 0 && (ids.length > 0 || leaf?.remark !== undefined)) return []
    const why = lost.length > 0 ? `\`${lost.join('`, `')}\` geldt dan niet` : 'daar staat niemand'
    return [
      error(
        'no-leaf',
        gemeente.id,
        `Een jongere uit ${gemeente.name} komt bij loket \`${desk}\` voor een dichte deur: ${why}`,
        'name the organisation, or say in a remark that the plan names none',
      ),
    ]
  })
}

/** @returns a fault for whoever is named and is of another region, does not hold, or is nobody */
export function checkParties(
  knowledge: KnowledgeBase,
  named: readonly Named[],
  region: Region,
  day: string,
): Fault[] {
  const desks = new Set(named.flatMap(({ party }) => deskOf(party) ?? []))
  const leaves = [...desks].flatMap((desk) => checkLeaf(knowledge, region, desk, day))
  const records = named.flatMap(({ party, by, from, grens }) => {
    if (deskOf(party) !== null) return []
    const record = knowledge.records.get(party)
    const faults: Fault[] = []
    if (record !== undefined && !grens && !['landelijk', from].includes(record.region)) {
      faults.push(
        error(
          'foreign-lead',
          by,
          `Een jongere uit ${from} komt uit bij \`${party}\` van ${record.region}, en de regel gaat niet over een grens`,
          'name somebody of the own region, or mark the rule `grens`',
        ),
      )
    }
    if (!holds(record, day)) {
      faults.push(
        error(
          'no-lead',
          by,
          `Een jongere komt uit bij \`${party}\`, die op ${day} niet geldt`,
          'correct the dates or the status of one of the two',
        ),
      )
    }
    return faults
  })
  return [...leaves, ...records]
}
