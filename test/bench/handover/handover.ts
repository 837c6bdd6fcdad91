import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { measureDelivered } from './delivered.js'
import { measureDurable } from './durable.js'
import type { ReopeningMeasured } from './one-reopening.js'

const program = fileURLToPath(new URL('./one-reopening.js', import.meta.url))

/** Measures how quickly handovers are kept for good, and how a store with many of them opens. */
export async function measureHandover(
  seconds: number,
  sizes: readonly number[],
  tell: (line: string) => void,
) {
  const durable = await measureDurable(seconds, tell)
  tell('from yes to delivered')
  const deliveredMs = await measureDelivered(100)
  const reopening: ReopeningMeasured[] = []
  for (const size of sizes) {
    tell(`a journal of ${size} handovers`)
    const child = fork(program, [String(size)], {
      execArgv: ['--expose-gc'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    const [measured] = await once(child, 'message')
    reopening.push(measured as ReopeningMeasured)
  }
  return { durable, deliveredMs, reopening }
}
