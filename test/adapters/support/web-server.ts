import { readSettings } from '../../../adapters/settings.js'
import { type BotPorts, type Running, start } from '../../../adapters/start.js'
import type { Bot } from '../../../bot/turn.js'
import { knowledge } from '../../support/knowledge.js'
import { createFakeBot } from './fake-bot.js'
import { temporaryFolder } from './temporary-folder.js'

export interface WebServer {
  readonly address: string
  readonly dataDir: string
  /** By which whoever started it signs in. */
  readonly signInLink: string
  readonly events: readonly [event: string, fields: object | undefined][]
  readonly clock: () => Date
  /** Moves its clock on. */
  later(minutes: number): void
  stop(): Promise<void>
}

const running = new Set<Running>()

/**
 * The whole server in this process, on a clock of its own, with a fake bot unless told otherwise.
 *
 * @param ahead minutes by which its clock is ahead when it starts
 */
export async function webServer(
  env: Record<string, string> = {},
  createBot: (ports: BotPorts) => Bot = ({ store }) => createFakeBot(store),
  ahead = 0,
): Promise<WebServer> {
  const dataDir = env.DATA_DIR ?? (await temporaryFolder())
  const events: [string, object | undefined][] = []
  const log = { write: (event: string, fields?: object) => void events.push([event, fields]) }
  let moved = ahead * 60_000
  const clock = () => new Date(Date.now() + moved)
  const settings = readSettings({ PORT: '0', ...env, DATA_DIR: dataDir })
  const server = await start(settings, { log, createBot, knowledge: () => knowledge, clock })
  running.add(server)
  return {
    address: server.address,
    signInLink: server.signInLink ?? '',
    dataDir,
    events,
    clock,
    later: (minutes) => {
      moved += minutes * 60_000
    },
    stop: async () => {
      if (running.delete(server)) await server.stop()
    },
  }
}

after(async () => {
  await Promise.all([...running].map((server) => server.stop()))
  running.clear()
})
