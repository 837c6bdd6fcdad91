import type { createChance } from './random.js'

type Chance = ReturnType<typeof createChance>

/** What a disk writes whole, in bytes: small, so that a short line is torn as well. */
const sector = 32

/** Bytes put at a place, or (null) everything cut off from there. */
interface Write {
  readonly at: number
  readonly bytes: Buffer | null
}

function apply(content: Buffer, { at, bytes }: Write): Buffer {
  if (bytes === null) return content.subarray(0, at)
  const length = Math.max(content.length, at + bytes.length)
  // What was never written in between reads as zeros.
  const grown = Buffer.alloc(length)
  content.copy(grown)
  bytes.copy(grown, at)
  return grown
}

/** @returns a write in the sectors in which a disk takes it */
function sectorsOf({ at, bytes }: Write): Write[] {
  if (bytes === null) return [{ at, bytes }]
  const parts: Write[] = []
  for (let from = 0; from < bytes.length; ) {
    const until = Math.min(bytes.length, from + sector - ((at + from) % sector))
    parts.push({ at: at + from, bytes: bytes.subarray(from, until) })
    from = until
  }
  return parts
}

/** A file as a process sees it, and what a disk has of it. */
export class FaultyFile {
  #seen = Buffer.alloc(0)
  #kept = Buffer.alloc(0)
  #unsynced: Write[] = []

  get text(): string {
    return this.#seen.toString('utf8')
  }

  append(bytes: Buffer): void {
    this.put(this.#seen.length, bytes)
  }

  put(at: number, bytes: Buffer): void {
    this.#write({ at, bytes })
  }

  cut(length: number): void {
    this.#write({ at: length, bytes: null })
  }

  sync(): void {
    for (const write of this.#unsynced) this.#kept = Buffer.from(apply(this.#kept, write))
    this.#unsynced = []
  }

  /** As Linux does: what could not be written is no longer tried, but still read back. */
  failSync(chance: Chance): void {
    this.#keepSome(chance)
  }

  losePower(chance: Chance): void {
    this.#keepSome(chance)
    this.#seen = Buffer.from(this.#kept)
  }

  #keepSome(chance: Chance): void {
    const all = chance.next()
    for (const part of this.#unsynced.flatMap(sectorsOf)) {
      if (chance.next() < all) this.#kept = Buffer.from(apply(this.#kept, part))
    }
    this.#unsynced = []
  }

  #write(write: Write): void {
    this.#seen = Buffer.from(apply(this.#seen, write))
    this.#unsynced.push(write)
  }
}
