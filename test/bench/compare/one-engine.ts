// A program of its own, so that memory and start-up are of this engine and no other.
import { parseArgs } from 'node:util'
import type { Labelled } from '../../../knowledge/matching/text-classifier.js'
import { type DataSet, findDataSets } from './data-sets.js'
import { type Engine, type EngineName, engineNames } from './engine.js'
import { createOurEngine } from './our-engine.js'
import { createNaturalBayes, createNlpJs } from './peer-engines.js'

/** Asked this often, or this long: whichever comes first. */
const mostRounds = 50
const longestMs = 3_000
const warmUp = 2

async function rightShare(engine: Engine, lines: readonly Labelled[]): Promise<number> {
  let right = 0
  for (const { text, label } of lines) if ((await engine.ask(text)).label === label) right += 1
  return right / lines.length
}

async function answeredShare(engine: Engine, texts: readonly string[]): Promise<number | null> {
  if (texts.length === 0) return null
  let answered = 0
  for (const text of texts) if ((await engine.ask(text)).answers) answered += 1
  return rounded(answered / texts.length, 4)
}

/** How long a query takes once all is warm. */
async function timed(engine: Engine, lines: readonly Labelled[]) {
  const times: number[] = []
  const began = performance.now()
  for (let round = 0; round < mostRounds; round += 1) {
    if (round > warmUp && performance.now() - began > longestMs) break
    for (const { text } of lines) {
      const asked = performance.now()
      await engine.ask(text)
      if (round >= warmUp) times.push((performance.now() - asked) * 1000)
    }
  }
  times.sort((a, b) => a - b)
  return {
    usPerQuery: rounded(times.reduce((sum, time) => sum + time, 0) / times.length, 1),
    p99Us: rounded(times[Math.floor(times.length * 0.99)] ?? Number.NaN, 1),
  }
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}

function create(name: EngineName, peers: string): Promise<Engine> | Engine {
  if (name === 'nlp.js') return createNlpJs(peers)
  return name === 'natural Bayes' ? createNaturalBayes(process.cwd()) : createOurEngine()
}

async function measureEngine(name: EngineName, set: DataSet, peers: string) {
  const engine = await create(name, peers)
  const began = performance.now()
  await engine.train(set.train)
  const trainMs = Math.round(performance.now() - began)
  const accuracy = rounded(await rightShare(engine, set.test), 4)
  const accuracyWithTypos = rounded(await rightShare(engine, set.typos), 4)
  const outOfScopeAnswered = await answeredShare(engine, set.outOfScope)
  const times = await timed(engine, set.test)
  const rssMb = Math.round(process.memoryUsage().rss / 2 ** 20)
  return { accuracy, accuracyWithTypos, outOfScopeAnswered, ...times, trainMs, rssMb }
}

export type EngineMeasured = Awaited<ReturnType<typeof measureEngine>>

const { values } = parseArgs({
  options: {
    engine: { type: 'string', default: '' },
    data: { type: 'string', default: '' },
    set: { type: 'string', default: '' },
    peers: { type: 'string', default: '' },
  },
})
const name = engineNames.find((one) => one === values.engine)
const set = findDataSets(values.data).find((one) => one.name === values.set)
if (name === undefined || set === undefined) throw new Error('no such engine, or no such set')
process.send?.(await measureEngine(name, set, values.peers))
process.disconnect?.()
