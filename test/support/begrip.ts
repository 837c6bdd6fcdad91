import type { KnowledgeRecord } from '../../knowledge/records/record.js'

type Begrip = Extract<KnowledgeRecord, { kind: 'begrip' }>

/** @returns a term of our own making, that is sound unless `parts` says otherwise */
export function begrip(slug: string, parts: Partial<Begrip> = {}): Begrip {
  return {
    kind: 'begrip',
    id: `landelijk.begrip.${slug}`,
    region: 'landelijk',
    name: slug,
    aliases: [],
    source: { document: 'nob-2026', section: '1' },
    status: 'geldend',
    validFrom: '2026-01-01',
    checkedOn: '2026-11-01',
    facets: {},
    related: [],
    ...parts,
  }
}
