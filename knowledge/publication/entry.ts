import type { KnowledgeFile } from '../knowledge-files.js'
import { isObject, type Json } from './json.js'

/**
 * The smallest thing that is changed as one: a record, a rule, a fact, a talk; of a file without
 * such parts the whole of it.
 */
export interface Entry {
  /** Below the base folder: `noordoost-brabant/roles.json`. */
  readonly file: string
  /** Its id or key; empty where the file is one entry. */
  readonly key: string
  readonly value: Json
}

/** Every entry by its name, in the order of the files. */
export type Entries = ReadonlyMap<string, Entry>

/** @returns by what an entry is known: `noordoost-brabant/roles.json#nob.role.mentor` */
export function entryName({ file, key }: Pick<Entry, 'file' | 'key'>): string {
  return `${file}#${key}`
}

/** @returns the place that a name stands for */
export function entryPlace(name: string): { file: string; key: string } {
  const mark = name.indexOf('#')
  return { file: name.slice(0, mark), key: name.slice(mark + 1) }
}

function keyOf(item: Json): string | null {
  if (!isObject(item)) return null
  const key = item.id ?? item.key
  return typeof key === 'string' && key !== '' ? key : null
}

/** @returns the entries of one file */
function entriesOf({ path, content }: KnowledgeFile): Entry[] {
  const whole = [{ file: path, key: '', value: content as Json }]
  if (!Array.isArray(content) || content.length === 0) return whole
  const keys = (content as Json[]).map(keyOf)
  const named = keys.filter((key) => key !== null)
  // A file in which two share a name is for the check to complain of, not for us to lose one.
  if (named.length < content.length || new Set(named).size < named.length) return whole
  return named.map((key, at) => ({ file: path, key, value: content[at] as Json }))
}

/** @returns what the files hold, entry by entry */
export function toEntries(files: readonly KnowledgeFile[]): Entries {
  return new Map(files.flatMap(entriesOf).map((entry) => [entryName(entry), entry]))
}

/** @returns files that hold just these entries; the other way round of `toEntries` */
export function toFiles(entries: Entries): KnowledgeFile[] {
  const files = new Map<string, Json>()
  const lists = new Map<string, Json[]>()
  for (const { file, key, value } of entries.values()) {
    const list = lists.get(file)
    if (key === '') files.set(file, value)
    else if (list !== undefined) list.push(value)
    else lists.set(file, [value])
  }
  return [...new Map([...files, ...lists])]
    .map(([path, content]) => ({ path, content }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** @returns entries with others put over them, new ones at the end */
export function withEntries(entries: Entries, over: Iterable<Entry>): Entries {
  const all = new Map(entries)
  for (const entry of over) all.set(entryName(entry), entry)
  return all
}
