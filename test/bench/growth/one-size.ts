// A program of its own, so that memory is of this size and no other.
import { parseArgs } from 'node:util'
import { readKnowledgeFiles } from '../../../adapters/knowledge-files.js'
import { corpusOf } from '../../../knowledge/corpus.js'
import { parseFiles } from '../../../knowledge/knowledge-files.js'
import { createMatcher } from '../../../knowledge/matching/matcher.js'
import { normalise } from '../../../knowledge/reading/normalise.js'
import { createReader } from '../../../knowledge/reading/reader.js'
import { splitWords } from '../../../knowledge/reading/words.js'
import type { KnowledgeRecord } from '../../../knowledge/records/record.js'
import { spokenAbout } from '../../../knowledge/whole-phrases.js'
import { makeRecords } from './synthetic-records.js'

const context = { region: 'noordoost-brabant', day: '2026-11-22', topics: [] } as const
const questionsAsked = 2_000
const warmUp = 500

interface Asked {
  readonly text: string
  readonly record: string
}

function textsOf(records: readonly KnowledgeRecord[]): string[] {
  return records.flatMap((record) => [
    record.name,
    ...Object.values(record.facets).flatMap((facet) =>
      facet === undefined ? [] : [facet.professional, ...facet.questions],
    ),
  ])
}

/** The words of texts, the commonest first. */
function wordsOf(texts: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const word of splitWords(normalise(text))) {
      if (/^[a-z]{3,}$/.test(word.text)) counts.set(word.text, (counts.get(word.text) ?? 0) + 1)
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word)
}

/** Every so many of our own example questions. */
function ownQuestions(records: readonly KnowledgeRecord[], count: number): Asked[] {
  const here = records.filter(({ region }) => region === 'landelijk' || region === context.region)
  const all = here.flatMap((record) =>
    Object.values(record.facets).flatMap((facet) =>
      (facet?.questions ?? []).map((text) => ({ text, record: record.id })),
    ),
  )
  const every = Math.max(1, Math.floor(all.length / count))
  return all.filter((_, at) => at % every === 0)
}

/** @param size how many records in all; 0 for ours alone */
export function measureSize(size: number) {
  const files = parseFiles(readKnowledgeFiles())
  const { lexicon } = files
  if (lexicon === null) throw new Error('no lexicon')
  const ours = files.records.map(({ item }) => item)
  const talks = new Map(files.talks.map(({ item }) => [item.id, item]))
  const more = Math.max(0, size - ours.length)
  const half = more === 0 ? questionsAsked : questionsAsked / 2
  const synthetic = makeRecords(wordsOf(textsOf(ours)), more, half)
  const records = [...ours, ...synthetic.records]
  const before = process.memoryUsage().rss

  const began = performance.now()
  const reader = createReader(lexicon, [...corpusOf(files), ...textsOf(synthetic.records)])
  const words = { rivals: lexicon.rivals, related: files.related ?? {} }
  const matcher = createMatcher(records, spokenAbout(talks), reader, words)
  const buildMs = Math.round(performance.now() - began)

  const asked: Asked[] = [...ownQuestions(ours, half), ...synthetic.asked]
  const ask = (text: string) => matcher.match(reader.read(text), context)
  for (const { text } of asked.slice(0, warmUp)) ask(text)
  const times: number[] = []
  let first = 0
  for (const { text, record } of asked) {
    const at = performance.now()
    const [best] = ask(text)
    times.push(performance.now() - at)
    if (best?.unit.kind === 'facet' && best.unit.record === record) first += 1
  }
  times.sort((a, b) => a - b)
  const microseconds = (ms: number | undefined) => Math.round((ms ?? Number.NaN) * 1000)
  const rss = process.memoryUsage().rss
  return {
    records: records.length,
    questions: asked.length,
    /** How often the record that was asked about came first. */
    foundFirst: Math.round((1000 * first) / asked.length) / 1000,
    meanUs: microseconds(times.reduce((sum, time) => sum + time, 0) / times.length),
    p50Us: microseconds(times[Math.floor(times.length / 2)]),
    p99Us: microseconds(times[Math.floor(times.length * 0.99)]),
    maxUs: microseconds(times.at(-1)),
    buildMs,
    rssMb: Math.round(rss / 2 ** 20),
    builtMb: Math.round((rss - before) / 2 ** 20),
  }
}

export type SizeMeasured = ReturnType<typeof measureSize>

if (process.send !== undefined) {
  const { values } = parseArgs({ options: { size: { type: 'string', default: '0' } } })
  process.send(measureSize(Number(values.size)))
  process.disconnect()
}
