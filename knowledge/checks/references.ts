import type { Fault } from '../fault.js'
import type { ParsedFiles } from '../knowledge-files.js'
import { isOutcome, type Party } from '../referral/rule.js'

function* partiesOf(file: string, from: string, parties: readonly Party[]) {
  for (const to of parties) if (!to.startsWith('desk:')) yield { file, from, to }
}

/** Every id something points to, with where it is pointed to from. */
function* pointers(files: ParsedFiles): Generator<{ file: string; from: string; to: string }> {
  for (const { file, item } of files.records) {
    const from = item.id
    for (const to of item.related) yield { file, from, to }
    if (item.supersedes !== undefined) yield { file, from, to: item.supersedes }
    if (item.kind === 'organisation') for (const to of item.serviceArea) yield { file, from, to }
    if (item.kind === 'role') for (const to of item.worksFor) yield { file, from, to }
    if (item.kind === 'contact') yield { file, from, to: item.of }
    if (item.kind === 'organisation' || item.kind === 'role') {
      for (const to of item.reach?.contacts ?? []) yield { file, from, to }
    }
    if (item.kind === 'gemeente') {
      for (const desk of Object.values(item.desks)) {
        for (const to of desk?.organisations ?? []) yield { file, from, to }
        for (const to of Object.values(desk?.kernen ?? {}).flat()) yield { file, from, to }
      }
    }
  }
  for (const { file, item } of files.rules) {
    if (!isOutcome(item)) continue
    yield* partiesOf(file, item.id, [item.lead, ...item.also])
  }
  for (const { file, item } of files.overlays) {
    const parties = [...item.also, ...item.next, ...item.whenLead, ...item.whenParty]
    yield* partiesOf(file, item.id, parties)
  }
}

/** @returns a fault for every id that is used twice and every reference that leads nowhere */
export function checkReferences(files: ParsedFiles): Fault[] {
  const faults: Fault[] = []
  const seen = new Map<string, string>()
  const referral = [...files.rules, ...files.overlays]
  const all = [...files.records, ...referral, ...files.talks]
  for (const { file, item } of all) {
    const earlier = seen.get(item.id)
    if (earlier !== undefined) {
      faults.push({
        code: 'duplicate-id',
        severity: 'error',
        file,
        record: item.id,
        message: `the id is used in ${earlier} as well`,
        remedy: 'give one of the two another id',
      })
    }
    seen.set(item.id, file)
  }
  const documents = new Set(files.documents.map(({ item }) => item.id))
  for (const { file, item } of [...files.records, ...referral]) {
    if ('document' in item.source && !documents.has(item.source.document)) {
      faults.push({
        code: 'unknown-reference',
        severity: 'error',
        file,
        record: item.id,
        message: `the source names document \`${item.source.document}\`, which is not in documents.json`,
        remedy: 'name one that is, or add it there',
      })
    }
  }
  // What points to a record that cannot be read is not wrong itself.
  const unreadable = new Set(files.faults.map(({ record }) => record))
  for (const { file, from, to } of pointers(files)) {
    if (seen.has(to) || unreadable.has(to)) continue
    faults.push({
      code: 'unknown-reference',
      severity: 'error',
      file,
      record: from,
      message: `it points to \`${to}\`, which does not exist`,
      remedy: 'correct the id or take the reference out',
    })
  }
  for (const { file, item } of referral) {
    const named = [
      ...item.overrides.map((id) => ({ id, field: 'overrides', does: 'overrides' })),
      ...('before' in item ? item.before : []).map((id) => ({
        id,
        field: 'before',
        does: 'goes before',
      })),
    ]
    for (const { id, field, does } of named) {
      if (seen.has(id)) continue
      faults.push({
        code: 'unknown-reference',
        severity: 'error',
        file,
        record: item.id,
        message: `it ${does} \`${id}\`, which does not exist`,
        remedy: `correct the id or take it out of \`${field}\``,
      })
    }
  }
  for (const { file, item } of [...files.records, ...referral]) {
    const folder = file.split('/')[0]
    if (folder === item.region) continue
    faults.push({
      code: 'misplaced',
      severity: 'error',
      file,
      record: item.id,
      message: `its region is ${item.region}, its folder is ${folder}`,
      remedy: `move it to the folder ${item.region}, or correct the region`,
    })
  }
  return faults
}
