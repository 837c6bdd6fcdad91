import { readFileSync } from 'node:fs'
import { type DangerData, dangerDataSchema } from '../../knowledge/safety/danger-schema.js'
import { compileDangerFloor, type DangerFloor } from '../../knowledge/safety/detect-danger.js'
import { dangerExamplesSchema } from '../../knowledge/safety/example-schema.js'

const base = 'knowledge/base/landelijk/'
const read = (name: string): unknown => JSON.parse(readFileSync(`${base}${name}.json`, 'utf8'))

const ordinary =
  'hoi ik zit op het mbo en ik wil overstappen naar een andere opleiding, want deze past niet bij mij. ' +
  'mijn mentor zegt dat ik zelf een stage moet zoeken. wie kan mij daarbij helpen en kan ik in februari ' +
  'nog beginnen of moet ik wachten tot na de zomer? ik hoor het graag, alvast bedankt voor de hulp hoor.'
const short = 300
const long = 30_000
const slowest = 10
const tries = 5

/** The words of a wording in a row, over and over: the text on which it has most to try. */
function worstText(pattern: string, data: DangerData, length: number): string {
  const words = pattern
    .replace(/@([a-z0-9]+)/g, (_, name: string) => (data.lists[name] ?? '').split('|')[0] ?? '')
    .replace(/~\d+|\{\d+|[()|?^$}*]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return `${words} `.repeat(Math.ceil(length / (words.length + 1))).slice(0, length)
}

function allPatterns({ kinds, support, except, lesson, policy }: DangerData): readonly string[] {
  return [
    ...Object.values(kinds).flatMap(({ direct, topic, veiled, except: not }) => [
      ...direct.nl,
      ...direct.en,
      ...topic.nl,
      ...topic.en,
      ...veiled.map(({ pattern }) => pattern),
      ...not,
    ]),
    ...support.nl,
    ...support.en,
    ...except,
    ...lesson,
    ...policy,
  ]
}

/** The quickest of some tries: the others also measured the rest of the machine. */
function microseconds(floor: DangerFloor, text: string, rounds: number): number {
  const times = Array.from({ length: tries }, () => {
    const began = performance.now()
    for (let round = 0; round < rounds; round += 1) floor.read(text, 'jongere')
    return (performance.now() - began) / rounds
  })
  return Math.round(10_000 * Math.min(...times)) / 10
}

/** How long the safety floor takes: to start, on an ordinary message, and at worst for every wording. */
export function measureSafety() {
  const data = dangerDataSchema.parse(read('gevaar'))
  const examples = dangerExamplesSchema.parse(read('gevaar-voorbeelden'))
  const began = performance.now()
  const floor = compileDangerFloor(data, examples)
  const startMs = Math.round(performance.now() - began)
  microseconds(floor, ordinary, 3000)
  const patterns = allPatterns(data).map((pattern) => {
    const text = worstText(pattern, data, short)
    microseconds(floor, text, 3)
    return { pattern, us: microseconds(floor, text, 5) }
  })
  patterns.sort((a, b) => b.us - a.us)
  const [worst] = patterns
  const whole = worst === undefined ? '' : worstText(worst.pattern, data, long)
  microseconds(floor, whole, 3)
  return {
    startMs,
    ordinaryUs: microseconds(floor, ordinary, 5000),
    patterns: patterns.length,
    medianWorstUs: patterns[Math.floor(patterns.length / 2)]?.us ?? Number.NaN,
    // A hundred times the length should cost a hundred times the time, or less.
    growth: Math.round(microseconds(floor, whole, 10) / (worst?.us ?? Number.NaN)),
    worst: patterns.slice(0, slowest),
  }
}
