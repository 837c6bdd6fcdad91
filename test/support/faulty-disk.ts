import { basename, dirname } from 'node:path'
import type { Appendable, Disk } from '../../adapters/handover/disk.js'
import { FaultyFile } from './faulty-file.js'
import type { createChance } from './random.js'

type Chance = ReturnType<typeof createChance>

export interface FaultyDiskOptions {
  /** False: says that names are synced, and does nothing. */
  readonly syncsFolders?: boolean
  /** False: says that files are synced, and does nothing. */
  readonly syncsFiles?: boolean
}

/** One change of a folder; a rename is both or neither. */
type Names = readonly (readonly [path: string, file: FaultyFile | null])[]

function diskFull(): Error {
  return Object.assign(new Error('no space'), { code: 'ENOSPC' })
}

/**
 * A disk in memory with a page cache before it. What was written, renamed or removed and not synced
 * may be gone after a loss of power: any part of it, in any order, in the middle of a write as well.
 */
export class FaultyDisk {
  /** How likely an operation fails where it may, half done. */
  faults = 0
  #now = new Map<string, FaultyFile>()
  #kept = new Map<string, FaultyFile>()
  #unsynced: Names[] = []
  /** Operations until whoever is plugged in is gone. */
  #left = Number.POSITIVE_INFINITY
  #plug = 0
  #goneOff: () => void = () => undefined

  constructor(
    readonly chance: Chance,
    readonly options: FaultyDiskOptions = {},
  ) {}

  /**
   * The disk for one process.
   *
   * @param operations after so many the process is gone, and nothing it asked for is answered
   */
  plugIn(operations = Number.POSITIVE_INFINITY): { disk: Disk; gone: Promise<void> } {
    this.#plug += 1
    this.#left = operations
    const gone = new Promise<void>((resolve) => {
      this.#goneOff = resolve
    })
    return { disk: this.#diskOf(this.#plug), gone }
  }

  /** The process ends; what it wrote is still in the page cache. */
  kill(): void {
    this.#plug += 1
  }

  /** The power goes: what no sync has seen is there or not, as chance has it. */
  losePower(): void {
    this.kill()
    for (const names of this.#unsynced) if (this.chance.next() < 0.5) set(this.#kept, names)
    this.#unsynced = []
    const files = new Set([...this.#kept.values(), ...this.#now.values()])
    for (const file of files) file.losePower(this.chance)
    this.#now = new Map(this.#kept)
  }

  #diskOf(plug: number): Disk {
    const run = <T>(work: () => T, spoil?: () => void) => this.#run(plug, work, spoil)
    const fileAt = (path: string) => {
      const file = this.#now.get(path)
      if (file === undefined) throw Object.assign(new Error(path), { code: 'ENOENT' })
      return file
    }
    const opened = (path: string) => {
      const file = this.#now.get(path) ?? new FaultyFile()
      if (!this.#now.has(path)) this.#change([[path, file]])
      return file
    }
    const syncFile = (file: FaultyFile) => {
      if (this.options.syncsFiles !== false) file.sync()
    }
    return {
      read: (path) => run(() => this.#now.get(path)?.text ?? null),
      list: (folder) =>
        run(() => [...this.#now.keys()].filter((path) => dirname(path) === folder).map(baseOf)),
      appendTo: async (path) => {
        const file = await run(() => opened(path))
        await run(() => this.#syncFolder(dirname(path)))
        const sync = () =>
          run(
            () => syncFile(file),
            () => file.failSync(this.chance),
          )
        return {
          append: (text) =>
            run(
              () => file.append(Buffer.from(text)),
              () => file.append(Buffer.from(text).subarray(0, Math.floor(text.length / 2))),
            ),
          sync,
          close: () => run(() => undefined),
        } satisfies Appendable
      },
      write: async (path, text) => {
        const file = await run(() => opened(path))
        await run(() => file.cut(0))
        await run(
          () => file.append(Buffer.from(text)),
          () => file.append(Buffer.from(text).subarray(0, Math.floor(text.length / 2))),
        )
        await run(
          () => syncFile(file),
          () => file.failSync(this.chance),
        )
      },
      move: (from, to) =>
        run(
          () =>
            this.#change([
              [to, fileAt(from)],
              [from, null],
            ]),
          () => undefined,
        ),
      remove: (path) =>
        run(() => this.#now.has(path) && this.#change([[path, null]])).then(nothing),
      cut: async (path, length) => {
        await run(
          () => fileAt(path).cut(length),
          () => undefined,
        )
        await run(
          () => syncFile(fileAt(path)),
          () => fileAt(path).failSync(this.chance),
        )
      },
      rewrite: async (path, at, text) => {
        await run(() => fileAt(path).put(at, Buffer.from(text)))
        await run(() => syncFile(fileAt(path)))
      },
      syncFolder: (folder) =>
        run(
          () => this.#syncFolder(folder),
          () => undefined,
        ),
    }
  }

  /** One operation, after as many turns of the loop as chance has it: others go in between. */
  async #run<T>(plug: number, work: () => T, spoil?: () => void): Promise<T> {
    for (let turns = this.chance.next() * 4; turns > 1; turns -= 1) await Promise.resolve()
    this.#left -= 1
    if (this.#left < 0) this.#goneOff()
    if (this.#left < 0 || plug !== this.#plug) return new Promise<never>(() => undefined)
    if (spoil !== undefined && this.chance.next() < this.faults) {
      spoil()
      throw diskFull()
    }
    return work()
  }

  #change(names: Names): void {
    set(this.#now, names)
    this.#unsynced.push(names)
  }

  #syncFolder(folder: string): void {
    if (this.options.syncsFolders === false) return
    const isHere = (names: Names) => names.some(([path]) => dirname(path) === folder)
    for (const names of this.#unsynced.filter(isHere)) set(this.#kept, names)
    this.#unsynced = this.#unsynced.filter((names) => !isHere(names))
  }
}

const baseOf = (path: string) => basename(path)
const nothing = () => undefined

function set(all: Map<string, FaultyFile>, names: Names): void {
  for (const [path, file] of names) {
    if (file === null) all.delete(path)
    else all.set(path, file)
  }
}
