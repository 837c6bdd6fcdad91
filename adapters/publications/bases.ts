import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { KnowledgeFile } from '../../knowledge/knowledge-files.js'
import { type Entries, toEntries } from '../../knowledge/publication/entry.js'
import { baseMissing } from '../errors.js'
import { type Disk, writeWhole } from '../handover/disk.js'

/** @returns the knowledge that came with a program, in short: any change of it gives another */
export function baseFingerprint(files: readonly KnowledgeFile[]): string {
  const hash = createHash('sha256')
  for (const { path, content } of files) hash.update(`${path}\n${JSON.stringify(content)}\n`)
  return hash.digest('hex').slice(0, 32)
}

/** The bases that publications stand on: that of this program, and those of earlier ones. */
export interface Bases {
  /** Of the base that came with this program. */
  readonly shipped: string
  /** @throws CodedError `base-missing` where it was not kept */
  get(fingerprint: string): Promise<Entries>
  /** Keeps the shipped base for when a newer one takes its place. */
  keepShipped(): Promise<void>
}

export function createBases(disk: Disk, folder: string, files: readonly KnowledgeFile[]): Bases {
  const shipped = baseFingerprint(files)
  const known = new Map<string, Entries>([[shipped, toEntries(files)]])
  const pathOf = (fingerprint: string) => join(folder, `${fingerprint}.json`)
  let kept: Promise<void> | null = null
  return {
    shipped,
    get: async (fingerprint) => {
      const path = pathOf(fingerprint)
      const text = known.has(fingerprint) ? null : await disk.read(path)
      if (text !== null) known.set(fingerprint, toEntries(JSON.parse(text) as KnowledgeFile[]))
      const entries = known.get(fingerprint)
      if (entries === undefined) throw baseMissing(path)
      return entries
    },
    keepShipped: () => {
      kept ??= disk
        .read(pathOf(shipped))
        .then((text) =>
          text === null ? writeWhole(disk, pathOf(shipped), JSON.stringify(files)) : undefined,
        )
        .catch((error: unknown) => {
          kept = null
          throw error
        })
      return kept
    },
  }
}
