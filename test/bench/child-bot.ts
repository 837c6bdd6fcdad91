import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, rm } from 'node:fs/promises'
import { freePort } from '../adapters/support/free-port.js'

export interface ChildBot {
  readonly url: string
  readonly readyMs: number
  memory(): Promise<Memory>
  end(): Promise<void>
}

/** In MB, as Linux tells it; null elsewhere. */
export interface Memory {
  readonly now: number | null
  readonly peak: number | null
}

/** Starts any bot that listens on $PORT and prints a line with "ready" in it. */
export async function startBot(file: string, dataDir: string): Promise<ChildBot> {
  const port = await freePort()
  const started = performance.now()
  const child = spawn(process.execPath, [file], {
    env: {
      PORT: String(port),
      DATA_DIR: dataDir,
      DANGEROUSLY_ALLOW_UNAUTHENTICATED: 'true',
      NODE_ENV: 'production',
      // All of the bench comes from one address.
      TOKENS_PER_MINUTE: '100000',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const exited = once(child, 'exit')
  let said = ''
  let complained = ''
  child.stderr.on('data', (chunk: Buffer) => {
    complained = (complained + chunk).slice(-2000)
  })
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said = (said + chunk).slice(-2000)
      if (said.includes('ready')) resolve()
    })
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}: ${complained}`)))
  })
  return {
    url: `http://127.0.0.1:${port}/api/messages`,
    readyMs: Math.round(performance.now() - started),
    memory: async () => {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '')
      return { now: megabytes(status, 'VmRSS'), peak: megabytes(status, 'VmHWM') }
    },
    end: async () => {
      child.kill()
      await exited
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

function megabytes(status: string, field: string): number | null {
  const kilobytes = new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1]
  return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024)
}
