import type { Json } from '../../../knowledge/publication/json.js'
import type { RecordIndex } from './record-index.js'

/** Kinds that somebody can add here; rules are added where the other rows of their table stand. */
export const newKinds = [
  'maatregel',
  'contact',
  'organisation',
  'role',
  'wettelijke-taak',
  'begrip',
  'afspraak',
  'overleg',
  'cijfer',
  'hulplijn',
  'gemeente',
  'bijregels',
  'gesprek',
] as const

const prefixes: Readonly<Record<string, string>> = {
  landelijk: 'landelijk',
  'noordoost-brabant': 'nob',
  'rijk-van-nijmegen': 'rvn',
  'noord-midden-drenthe': 'nmd',
}

/** @returns small letters and digits with dashes between them */
function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')
}

/** @returns an id that nothing has yet */
export function freeId(wish: string, { byId }: RecordIndex): string {
  if (!byId.has(wish)) return wish
  for (let count = 2; ; count += 1) {
    if (!byId.has(`${wish}-${count}`)) return `${wish}-${count}`
  }
}

/** What somebody says before the form is made. */
export interface Begun {
  readonly kind: string
  readonly region: string
  readonly name: string
}

/** @returns an id made of the name */
export function proposedId({ kind, region, name }: Begun, index: RecordIndex): string {
  const own = slug(name) || 'nieuw'
  if (kind === 'gesprek') return freeId(`gesprek.meta.${own}`, index)
  const middle = kind === 'bijregels' ? 'bijregel' : kind
  return freeId(`${prefixes[region] ?? region}.${middle}.${own}`, index)
}

/** @returns the files in which an entry of this kind can stand, the likeliest first */
export function filesFor({ kind, region }: Omit<Begun, 'name'>, index: RecordIndex): string[] {
  const counts = new Map<string, number>()
  for (const row of index.rows.values()) {
    if (kind !== 'gesprek' && row.region !== region) continue
    const isTable = ['gesprek', 'bijregels', 'verwijsregels', 'feiten'].includes(row.kind)
    if (isTable ? row.kind !== kind : ['gesprek', 'bijregels'].includes(kind)) continue
    const file = row.name.slice(0, row.name.indexOf('#'))
    // Where its own kind stands goes before where other records of the region do.
    counts.set(file, (counts.get(file) ?? 0) + (row.kind === kind ? 1000 : 1))
  }
  const files = [...counts].sort(([, a], [, b]) => b - a).map(([file]) => file)
  return files.length > 0 ? files : [`${region}/${kind === 'bijregels' ? kind : 'aanvulling'}.json`]
}

/** @returns what the form begins with: all that can be said without knowing it */
export function emptyEntry({ kind, region, name }: Begun, id: string, today: string): Json {
  if (kind === 'gesprek') return { id, kind: 'meta', examples: [name] }
  const common = {
    ...{ id, region, source: { document: '', section: '' } },
    ...{ status: 'geldend', validFrom: today, checkedOn: today },
  }
  if (kind === 'bijregels') return { ...common, basis: 'bron' }
  const facet = kind === 'contact' ? 'contact' : 'what'
  return { kind, ...common, name, facets: { [facet]: {} } }
}
