import { powerRun } from '../support/power-runs.js'

export interface PowerCounts {
  readonly rounds: number
  readonly promised: number
  readonly broken: number
  /** Of the first that broke, to play it again. */
  readonly first: string | null
}

/** Cuts the power of a disk in memory at random moments; every other one refuses things as well. */
export async function powerRuns(rounds: number, seed: number): Promise<PowerCounts> {
  const counts = { promised: 0, broken: 0, first: null as string | null }
  for (let round = 0; round < rounds; round += 1) {
    const { promised, broken } = await powerRun(seed + round, { faults: (round % 2) * 0.03 })
    counts.promised += promised
    counts.broken += broken.length
    if (broken.length > 0) counts.first ??= `seed ${seed + round}: ${broken[0]}`
  }
  return { rounds, ...counts }
}
