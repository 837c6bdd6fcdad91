import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { findDataSets } from './data-sets.js'
import { type EngineName, engineNames } from './engine.js'
import type { EngineMeasured } from './one-engine.js'

const program = fileURLToPath(new URL('./one-engine.js', import.meta.url))

interface Refused {
  readonly error: string
}

function measure(
  engine: EngineName,
  data: string,
  set: string,
  peers: string,
): Promise<EngineMeasured | Refused> {
  return new Promise((resolve) => {
    const options = ['--engine', engine, '--data', data, '--set', set, '--peers', peers]
    const child = fork(program, options, { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] })
    let measured: EngineMeasured | null = null
    let complained = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      complained = (complained + chunk).slice(-2000)
    })
    child.on('message', (message) => {
      measured = message as EngineMeasured
    })
    child.on('close', () => {
      const error = /Error: (.*)/.exec(complained)?.[1] ?? 'it ended without an answer'
      resolve(measured ?? { error })
    })
  })
}

/**
 * Puts our engine beside others on the same texts, each in a process of its own.
 *
 * @param data folder with train and test files
 * @param peers folder in which the others are installed
 */
export async function compareEngines(data: string, peers: string, tell: (line: string) => void) {
  const sets = []
  for (const { name, train, test, typos, outOfScope } of findDataSets(data)) {
    const engines: Partial<Record<EngineName, EngineMeasured | Refused>> = {}
    for (const engine of engineNames) {
      tell(`${name}, ${engine}`)
      engines[engine] = await measure(engine, data, name, peers)
    }
    const labels = new Set(train.map(({ label }) => label)).size
    const sizes = { train: train.length, labels, test: test.length, typos: typos.length }
    sets.push({ set: name, ...sizes, outOfScope: outOfScope.length, engines })
  }
  return { compared: sets }
}
