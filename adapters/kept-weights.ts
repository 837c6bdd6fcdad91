import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { KnowledgeFile } from '../knowledge/knowledge-files.js'
import type { Weights } from '../knowledge/safety/train-model.js'

/** Beside the compiled program: made by the build, and made anew by the next one. */
const keptFolder = fileURLToPath(new URL('../kept', import.meta.url))
const ending = '.weights'
/** Goes up when the way of learning changes: weights of before then mean something else. */
const version = 1

/** Files that are learned from whole: what is danger, and what people say and press. */
const learnedWhole = /(?:^|\/)gevaar|^gesprek\/|^verwijzen\//

/** What the safety floor learns from; of records no more than how they are asked for. */
function lessonsIn({ path, content }: KnowledgeFile): unknown {
  if (learnedWhole.test(path)) return content
  if (!Array.isArray(content)) return null
  return content.map((item: { kind?: unknown; facets?: object } | null) => [
    item?.kind === 'hulplijn',
    Object.values(item?.facets ?? {}).map(
      (facet: { questions?: unknown } | null) => facet?.questions,
    ),
  ])
}

/** @returns by what the weights learned from these files are known again */
export function weightsKey(files: readonly KnowledgeFile[]): string {
  const hash = createHash('sha256').update(String(version))
  for (const file of files) hash.update(`${file.path}\n${JSON.stringify(lessonsIn(file))}\n`)
  return hash.digest('hex').slice(0, 32)
}

/** @returns what was learned from just these texts before, or undefined: then it is learned anew */
export function readWeights(key: string, folder: string = keptFolder): Weights | undefined {
  const path = join(folder, `${key}${ending}`)
  if (!existsSync(path)) return undefined
  const bytes = readFileSync(path)
  if (bytes.byteLength % Float32Array.BYTES_PER_ELEMENT !== 0) return undefined
  const numbers = new Float32Array(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
  )
  const [kinds = 0, size = 0] = numbers
  if (numbers.length !== 2 + size + size * kinds) return undefined
  return {
    kinds,
    danger: numbers.subarray(2, 2 + size),
    kind: numbers.subarray(2 + size),
  }
}

/**
 * Keeps what was learned.
 *
 * @param beside so many of what was kept before stay, the latest
 */
export function keepWeights(
  key: string,
  weights: Weights,
  folder: string = keptFolder,
  beside = 0,
): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const { danger, kind, kinds } = weights
  const numbers = new Float32Array(2 + danger.length + kind.length)
  numbers.set([kinds, danger.length])
  numbers.set(danger, 2)
  numbers.set(kind, 2 + danger.length)
  for (const path of latestFirst(folder).slice(beside)) rmSync(path)
  const path = join(folder, `${key}${ending}`)
  // Another process may be reading it: it is there whole or not at all.
  writeFileSync(`${path}.tmp`, new Uint8Array(numbers.buffer), { mode: 0o600 })
  renameSync(`${path}.tmp`, path)
}

function latestFirst(folder: string): string[] {
  const paths = readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
  const times = new Map(paths.map((path) => [path, statSync(path).mtimeMs]))
  return paths.sort((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0))
}
