import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { temporaryFolder } from './temporary-folder.js'

const programs = {
  fake: fileURLToPath(new URL('./fake-server.js', import.meta.url)),
  main: fileURLToPath(new URL('../../../adapters/main.js', import.meta.url)),
} as const

export interface ChildServer {
  readonly child: ChildProcess
  readonly address: string
  readonly dataDir: string
  /** What it has written to stderr so far. */
  log(): string
  /** What it has written to stdout so far. */
  said(): string
  /** @returns its exit code, or null where the signal itself ended it */
  end(signal?: NodeJS.Signals): Promise<number | null>
}

/**
 * The real server as a process of its own; rejects with what it says instead.
 *
 * @param program with a fake bot, or as it is in use
 */
export async function childServer(
  env: Record<string, string> = {},
  program: keyof typeof programs = 'fake',
): Promise<ChildServer> {
  const dataDir = env.DATA_DIR ?? (await temporaryFolder())
  const child = spawn(process.execPath, [programs[program]], {
    env: { PORT: '0', DANGEROUSLY_ALLOW_UNAUTHENTICATED: 'true', ...env, DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const exited = once(child, 'exit')
  let said = ''
  let complained = ''
  child.stderr.on('data', (chunk: Buffer) => {
    complained += chunk
  })
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk
      const ready = /ready on (\S+)/.exec(said)?.[1]
      if (ready) resolve(ready)
    })
    child.once('close', (code) => reject(new Error(`exit ${code}: ${complained}`)))
  })
  return {
    child,
    address,
    dataDir,
    log: () => complained,
    said: () => said,
    end: async (signal = 'SIGTERM') => {
      child.kill(signal)
      const [code] = await exited
      return code
    },
  }
}
