import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { SizeMeasured } from './one-size.js'

const program = fileURLToPath(new URL('./one-size.js', import.meta.url))

/**
 * Measures how time and memory grow with the knowledge: ours alone, and filled up with records
 * that nobody wrote.
 *
 * @param sizes how many records in all, each in a process of its own
 */
export async function measureGrowth(sizes: readonly number[], tell: (line: string) => void) {
  const growth: SizeMeasured[] = []
  for (const size of [0, ...sizes]) {
    tell(size === 0 ? 'our own records' : `${size} records`)
    const child = fork(program, ['--size', String(size)], {
      execArgv: ['--max-old-space-size=6000'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    const [measured] = await once(child, 'message')
    growth.push(measured as SizeMeasured)
  }
  return { growth }
}
