import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Labelled } from '../../../knowledge/matching/text-classifier.js'
import { withTypos } from './typos.js'

/** One set of labelled texts: what is learned from, and what is asked. */
export interface DataSet {
  readonly name: string
  readonly train: readonly Labelled[]
  readonly test: readonly Labelled[]
  /** The test with slips of the pen: from its own file, or else made by us. */
  readonly typos: readonly Labelled[]
  /** Texts that have none of the labels, where the folder has them. */
  readonly outOfScope: readonly string[]
}

const trainFile = /^(?<name>.*?)-?train\.jsonl$/
const lineSchema = z.object({ text: z.string(), label: z.string() })

function readLines(path: string): Labelled[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter((line) => line.trim()).map((line) => lineSchema.parse(JSON.parse(line)))
}

function foldersUnder(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true })
  const below = entries.filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
  return [folder, ...below.map((entry) => join(folder, entry.name))]
}

/**
 * @param folder with files as `NAME-train.jsonl` and `NAME-test.jsonl`, or `train.jsonl` and
 *   `test.jsonl`, themselves or one folder deeper; beside them may stand `…test-typo.jsonl` and
 *   `…test-oos.jsonl`
 */
export function findDataSets(folder: string): DataSet[] {
  return foldersUnder(folder).flatMap((place) =>
    readdirSync(place)
      .sort()
      .flatMap((file): DataSet[] => {
        const prefix = trainFile.exec(file)?.groups?.name
        if (prefix === undefined) return []
        const path = (rest: string) =>
          join(place, prefix === '' ? `${rest}.jsonl` : `${prefix}-${rest}.jsonl`)
        if (!existsSync(path('test'))) return []
        const test = readLines(path('test'))
        const own = existsSync(path('test-typo')) ? readLines(path('test-typo')) : null
        const outside = existsSync(path('test-oos')) ? readLines(path('test-oos')) : []
        return [
          {
            name: prefix === '' ? (place.split('/').at(-1) ?? place) : prefix,
            train: readLines(path('train')),
            test,
            typos: own ?? withTypos(test),
            outOfScope: outside.map(({ text }) => text),
          },
        ]
      }),
  )
}
