import { composeLong, type Told } from './compose-long.js'
import { type DangerKind, dangerKinds } from './danger-schema.js'
import type { DangerExamples } from './example-schema.js'
import { marksOf, type Stretch, scoreBetween, strongestOf } from './message-marks.js'
import type { ReadWord, WordReader } from './read-words.js'
import { chancesOf, type Lesson, trainWeights, type Weights } from './train-model.js'
import { addPairs, compileWordMarks, type WordMarks } from './word-marks.js'

const mostKept = 20_000
const longestKept = 40
/** So many of the words of an English message are common ones. */
const englishShare = 0.3

/** What the examples say of a message. */
export interface Verdict {
  /** Below 0 calm is likelier, above 0 danger. */
  readonly score: number
  /** The words that speak most for danger. */
  readonly stretch: Stretch
  /** The score of a part alone, whatever stands around it. */
  readonly scoreOf: (part: Stretch) => number
  /** How likely each kind is, given that there is danger. */
  readonly chances: () => ReadonlyMap<DangerKind, number>
}

/** How much one word speaks for danger, with the words before it. */
export interface WordWeight {
  readonly word: string
  readonly weight: number
}

export interface DangerModel {
  readonly judge: (words: readonly ReadWord[]) => Verdict
  /** Why: the words of the strongest stretch, those that speak most for danger first. */
  readonly explain: (words: readonly ReadWord[]) => readonly WordWeight[]
  readonly isEnglish: (words: readonly ReadWord[]) => boolean
  /** What was learned, to be kept for a next start. */
  readonly weights: Weights
}

/** What may be had besides the examples. */
export interface Learned {
  /** Messages that are surely no danger: the ordinary questions of the knowledge base. */
  readonly calm?: readonly string[]
  /** Weights learned before from just these examples; without them they are learned anew. */
  readonly weights?: Weights | undefined
}

interface Weighed {
  readonly marks: WordMarks
  readonly weight: number
}

/** Learns from the examples what danger sounds like. Takes a fraction of a second, once. */
export function compileDangerModel(
  { meanings, english, examples }: DangerExamples,
  reader: WordReader,
  { calm = [], weights: learned }: Learned = {},
): DangerModel {
  const wordMarks = compileWordMarks(meanings)
  const marksIn = (words: readonly ReadWord[]) =>
    marksOf(
      words.map(({ word }) => wordMarks(word)),
      opensIn(words),
    )

  const learn = (): Weights => {
    const labels = new Map<string, number>(dangerKinds.map((kind, at) => [kind, at + 1]))
    const told: Told[] = calm.map((text) => ({ words: reader(text), label: 0 }))
    for (const [kind, { jongere, professional }] of Object.entries(examples)) {
      const label = labels.get(kind) ?? 0
      for (const text of [...jongere, ...professional]) told.push({ words: reader(text), label })
    }
    const lessons: Lesson[] = [...told, ...composeLong(told)].map(({ words, label }) => ({
      marks: marksIn(words),
      label,
    }))
    return trainWeights(lessons, dangerKinds.length)
  }
  const weights = learned ?? learn()
  const englishWords = new Set(english.split(' '))

  /** What a word weighs by itself is added up once: the same words come by all day. */
  const kept = new Map<string, Weighed>()
  const weighed = (word: string): Weighed => {
    const known = kept.get(word)
    if (known !== undefined) return known
    const marks = wordMarks(word)
    const one = { marks, weight: sumOf(marks.places, weights.danger) }
    if (kept.size < mostKept && word.length <= longestKept) kept.set(word, one)
    return one
  }

  function weigh(words: readonly ReadWord[]) {
    const all = words.map(({ word }) => weighed(word))
    const marks = all.map((one) => one.marks)
    const sums = new Float64Array(words.length + 1)
    const counts = new Int32Array(words.length + 1)
    const pairs: number[] = []
    all.forEach(({ marks: own, weight }, at) => {
      pairs.length = 0
      addPairs(marks, at, pairs)
      sums[at + 1] = (sums[at] ?? 0) + weight + sumOf(pairs, weights.danger)
      counts[at + 1] = (counts[at] ?? 0) + own.places.length + pairs.length
    })
    return { sums, counts }
  }

  return {
    judge(words) {
      const { sums, counts } = weigh(words)
      const { from, until, score } = strongestOf(sums, counts, opensIn(words))
      const stretch = { from, until }
      const chances = () => {
        const all = chancesOf(marksIn(words), weights, stretch)
        return new Map(dangerKinds.map((kind, at) => [kind, all[at] ?? 0]))
      }
      const scoreOf = (part: Stretch) => scoreBetween(sums, counts, part)
      return { score, stretch, scoreOf, chances }
    },
    explain(words) {
      const { sums, counts } = weigh(words)
      const { from, until } = strongestOf(sums, counts, opensIn(words))
      const root = Math.sqrt((counts[until] ?? 0) - (counts[from] ?? 0))
      return words
        .slice(from, until)
        .map(({ word }, index) => {
          const at = from + index
          return { word, weight: ((sums[at + 1] ?? 0) - (sums[at] ?? 0)) / root }
        })
        .sort((a, b) => b.weight - a.weight)
    },
    weights,
    isEnglish: (words) =>
      words.filter(({ word }) => englishWords.has(word)).length > words.length * englishShare,
  }
}

function opensIn(words: readonly ReadWord[]): readonly number[] {
  return words.flatMap(({ opens }, at) => (opens ? [at] : []))
}

function sumOf(places: Int32Array | readonly number[], weights: Float32Array): number {
  let sum = 0
  for (let at = 0; at < places.length; at += 1) sum += weights[places[at] ?? 0] ?? 0
  return sum
}
