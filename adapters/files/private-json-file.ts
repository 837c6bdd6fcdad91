import { mkdir, open, readFile, rename, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Adapter } from 'lowdb'
import { systemCode } from '../errors.js'

/** The kernel completes a write within one page even for a process that is being killed. */
const PAGE = 4096
const SPACE = ' '

/** Where a file is written anew; after a crash it may still be there, with all that is in it. */
export function temporaryPath(path: string): string {
  return join(dirname(path), `.${basename(path)}.tmp`)
}

/**
 * A lowdb adapter for what only this user may read: files 0600 in folders 0700, each write whole
 * or not at all. What it reads is unchecked.
 */
export class PrivateJsonFile<T> implements Adapter<T> {
  readonly #temporary: string
  /** In bytes; null as long as it is not known to be there. */
  #length: number | null = null

  constructor(readonly path: string) {
    this.#temporary = temporaryPath(path)
  }

  /** @throws SyntaxError where the file is no JSON */
  async read(): Promise<T | null> {
    const bytes = await readFile(this.path).catch((error: unknown) => {
      if (systemCode(error) === 'ENOENT') return null
      throw error
    })
    this.#length = bytes?.length ?? null
    return bytes === null ? null : JSON.parse(bytes.toString('utf8'))
  }

  async write(data: T): Promise<void> {
    const bytes = Buffer.from(JSON.stringify(data))
    if (!(await this.#overwrite(bytes))) await this.#replace(bytes)
  }

  /**
   * Replacing a file makes the file system flush it, which costs twenty times as much as writing
   * over it. What was there is covered with spaces, which are nothing to JSON.
   *
   * @returns false where that would not be whole or not at all
   */
  async #overwrite(bytes: Buffer): Promise<boolean> {
    const length = Math.max(bytes.length, this.#length ?? 0)
    if (this.#length === null || length > PAGE) return false
    const file = await open(this.path, 'r+').catch((error: unknown) => {
      if (systemCode(error) === 'ENOENT') return null
      throw error
    })
    if (file === null) return false
    try {
      const padded = Buffer.alloc(length, SPACE)
      bytes.copy(padded)
      const { bytesWritten } = await file.write(padded, 0, length, 0)
      this.#length = length
      return bytesWritten === length
    } finally {
      await file.close()
    }
  }

  async #replace(bytes: Buffer): Promise<void> {
    const write = () => writeFile(this.#temporary, bytes, { mode: 0o600 })
    await write().catch(async (error: unknown) => {
      if (systemCode(error) !== 'ENOENT') throw error
      await mkdir(dirname(this.path), { recursive: true, mode: 0o700 })
      await write()
    })
    await rename(this.#temporary, this.path)
    this.#length = bytes.length
  }
}
