import { once } from 'node:events'
import { createActivityStore } from '../../../adapters/directline/activity-store.js'
import { mountDirectLine } from '../../../adapters/directline/mount-directline.js'
import { createConversationStore } from '../../../adapters/files/conversation-store.js'
import { forgetting } from '../../../adapters/forgetting.js'
import { handoverPort } from '../../../adapters/handover/handover-port.js'
import { HandoverStore } from '../../../adapters/handover/handover-store.js'
import { tellPeople } from '../../../adapters/handover/tell.js'
import { closeServer } from '../../../adapters/http/close-server.js'
import { createServer } from '../../../adapters/http/create-server.js'
import { mountPages } from '../../../adapters/pages/mount-pages.js'
import { mountStatus } from '../../../adapters/pages/mount-status.js'
import { readSettings } from '../../../adapters/settings.js'
import type { Action } from '../../../knowledge/handover/act.js'
import type { HandoverDesk } from '../../../knowledge/handover/desk.js'
import { knowledge as base } from '../../support/knowledge.js'
import { realBot } from './real-bot.js'
import { temporaryFolder } from './temporary-folder.js'

/** The web channel with desks that stand, and a coach who can be made to tap. */
export interface DeskServer {
  readonly address: string
  readonly dataDir: string
  readonly handovers: HandoverStore
  readonly events: readonly [event: string, fields: object | undefined][]
  /** A coach taps, on what was handed over last. */
  tap(action: Action): Promise<void>
  stop(): Promise<void>
}

const running = new Set<DeskServer>()

export async function deskServer(desks: readonly HandoverDesk[]): Promise<DeskServer> {
  const dataDir = await temporaryFolder()
  const clock = () => new Date()
  const knowledge = () => base
  const events: [string, object | undefined][] = []
  const log = { write: (event: string, fields?: object) => void events.push([event, fields]) }
  const settings = readSettings({
    ...{ PORT: '0', DATA_DIR: dataDir },
    ...{ TOKENS_PER_MINUTE: '1000', MESSAGES_PER_MINUTE: '1000' },
  })
  const handovers = await HandoverStore.open(dataDir)
  for (const desk of desks) {
    await handovers.desks.put(desk)
    await handovers.confirm(desk, desk.confirmer.name, clock())
  }
  const activities = createActivityStore(dataDir, log)
  const store = forgetting(createConversationStore(dataDir, log), (key) =>
    activities.wipe(key, clock()),
  )
  const port = handoverPort(handovers, clock, settings.keptDays)
  const bot = realBot({ store, handovers: port })
  const server = createServer(log)
  mountPages(server, settings)
  mountStatus(server, settings, { handovers: port, knowledge, clock })
  const parts = { bot, store, activities, log, clock }
  const directLine = await mountDirectLine(server, settings, parts)
  const { tell } = directLine
  const stopTelling = tellPeople(handovers, { tell, knowledge, log, clock })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const made: DeskServer = {
    address: server.url,
    dataDir,
    handovers,
    events,
    tap: async (action) => {
      const id = [...handovers.index.all.keys()].at(-1) ?? ''
      const desk = handovers.index.all.get(id)?.desk ?? null
      await handovers.act(id, action, { by: 'kim', at: clock(), desk })
    },
    stop: async () => {
      if (!running.delete(made)) return
      directLine.closeStreams()
      await closeServer(server)
      await directLine.idle()
      await stopTelling()
      await handovers.close()
    },
  }
  running.add(made)
  return made
}

after(async () => {
  await Promise.all([...running].map((server) => server.stop()))
})
