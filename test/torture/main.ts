import { parseArgs } from 'node:util'
import { createChance } from '../support/random.js'
import { coachesRun } from './coaches-run.js'
import { killRun } from './kill-run.js'
import { knowledgeRun } from './knowledge-run.js'
import { outage } from './outage.js'
import { powerRuns } from './power-run.js'

interface Run {
  readonly rounds: number
  /** @returns its counts; what it names as `bad` must be zero */
  readonly run: (rounds: number, seed: number) => Promise<object>
  readonly bad: readonly string[]
}

/** One file each; more of them go in here. */
const runs: Readonly<Record<string, Run>> = {
  kill: { rounds: 200, run: killRun, bad: ['lost', 'twice', 'back'] },
  coaches: { rounds: 500, run: coachesRun, bad: ['wrong', 'untold'] },
  power: { rounds: 3000, run: powerRuns, bad: ['broken'] },
  knowledge: { rounds: 100, run: knowledgeRun, bad: ['broken'] },
  outage: {
    rounds: 200,
    run: (rounds, seed) => outage(rounds, createChance(seed).next),
    bad: ['lost', 'dead', 'afterRecord'],
  },
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string' }, seed: { type: 'string', default: '1' } },
})

for (const [name, { rounds, run, bad }] of Object.entries(runs)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue
  const began = performance.now()
  const counts = await run(Number(values.rounds ?? rounds), Number(values.seed))
  const seconds = Math.round((performance.now() - began) / 1000)
  process.stdout.write(`${JSON.stringify({ run: name, ...counts, seconds })}\n`)
  const isBad = Object.entries(counts).some(([count, value]) => bad.includes(count) && value !== 0)
  if (isBad) process.exitCode = 1
}
