import type { Entry } from '../../../knowledge/publication/entry.js'
import { isObject, type Json } from '../../../knowledge/publication/json.js'
import type { KnowledgeStore } from '../../publications/knowledge-store.js'
import { kindOf } from '../../publications/transfer.js'

/** An entry of the draft, as it is looked for. */
export interface RecordRow {
  readonly name: string
  readonly id: string
  readonly kind: string
  readonly region: string
  readonly title: string
  readonly status: string
  /** ISO dates; empty where there are none. */
  readonly validFrom: string
  readonly validUntil: string
  /** In small letters: how it is called, and all that it says. */
  readonly called: string
  readonly text: string
  /** Names of laws, organisations and roles, which are no hard words in a text about them. */
  readonly names: readonly string[]
}

export interface RecordIndex {
  readonly rows: ReadonlyMap<string, RecordRow>
  readonly byId: ReadonlyMap<string, RecordRow>
  /** By a name in small letters, where only one record has it. */
  readonly byTitle: ReadonlyMap<string, RecordRow | null>
  /** By an id: the names of the entries that point to it. */
  readonly pointing: ReadonlyMap<string, readonly string[]>
  readonly documents: ReadonlyMap<string, string>
}

const made = new WeakMap<KnowledgeStore, { stamp: number; index: RecordIndex }>()

/** @returns what there is in the draft; read once for each time that it changes */
export async function recordIndex(store: KnowledgeStore): Promise<RecordIndex> {
  const { stamp } = store
  const known = made.get(store)
  if (known?.stamp === stamp) return known.index
  const index = indexOf([...(await store.draft()).values()])
  made.set(store, { stamp, index })
  return index
}

export function indexOf(entries: readonly Entry[]): RecordIndex {
  const all = entries.flatMap((entry) => rowOf(entry) ?? [])
  const rows = new Map(all.map((row) => [row.name, row]))
  const byId = new Map(all.map((row) => [row.id, row]))
  const byTitle = new Map<string, RecordRow | null>()
  for (const row of all) {
    const title = row.title.toLowerCase()
    byTitle.set(title, byTitle.has(title) ? null : row)
  }
  const pointing = new Map<string, string[]>()
  for (const { file, key, value } of entries) {
    const name = `${file}#${key}`
    if (!rows.has(name)) continue
    for (const text of new Set(textsOf(value))) {
      if (text !== key && byId.has(text)) pointing.set(text, [...(pointing.get(text) ?? []), name])
    }
  }
  return { rows, byId, byTitle, pointing, documents: documentsOf(entries) }
}

function rowOf(entry: Entry): RecordRow | null {
  const kind = kindOf(entry)
  const { file, key, value } = entry
  if (kind === null || !isObject(value)) return null
  const said = (field: string) => (typeof value[field] === 'string' ? value[field] : '')
  const aliases = Array.isArray(value.aliases) ? value.aliases : []
  const title = said('name') || titleOf(value) || key
  return {
    ...{ name: `${file}#${key}`, id: key, kind, title },
    region: said('region') || (file.includes('/') ? regionOf(file) : ''),
    status: said('status'),
    validFrom: said('validFrom'),
    validUntil: said('validUntil'),
    called: [title, ...aliases, key].join('\n').toLowerCase(),
    text: textsOf(value).join('\n').toLowerCase(),
    names: said('name') === '' ? [] : [title, ...aliases].map(String).filter(isName),
  }
}

function isName(text: string): boolean {
  return text.includes(' ') || /^[A-Z]/.test(text)
}

function regionOf(file: string): string {
  return file.startsWith('gesprek/') || file.startsWith('verwijzen/')
    ? 'landelijk'
    : (file.split('/')[0] ?? '')
}

/** What has no name of its own goes by the first that it says. */
function titleOf(value: { readonly [field: string]: Json }): string {
  for (const field of ['because', 'says', 'question']) {
    const told = value[field]
    if (isObject(told) && typeof told.professional === 'string') return told.professional
  }
  const [example] = Array.isArray(value.examples) ? value.examples : []
  return typeof example === 'string' ? example : ''
}

function textsOf(value: Json): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsOf)
  return isObject(value) ? Object.values(value).flatMap(textsOf) : []
}

function documentsOf(entries: readonly Entry[]): Map<string, string> {
  const documents = entries.filter(({ file }) => file === 'documents.json')
  return new Map(
    documents.map(({ key, value }) => {
      const title = isObject(value) && typeof value.title === 'string' ? value.title : key
      return [key, title]
    }),
  )
}
