import { once } from 'node:events'
import { closeServer } from '../../../../adapters/http/close-server.js'
import { createServer } from '../../../../adapters/http/create-server.js'
import { createMemoryStore } from '../../../../adapters/memory/memory-store.js'
import {
  authenticationFor,
  type Surroundings,
} from '../../../../adapters/teams/app-registration.js'
import type { ChannelAuthentication } from '../../../../adapters/teams/channel-authentication.js'
import { mountTeams } from '../../../../adapters/teams/mount-teams.js'
import type { TeamsChannel } from '../../../../adapters/teams/teams-settings.js'
import type { EventLog } from '../../../../bot/ports.js'
import { activity } from '../../support/activities.js'
import { createFakeBot } from '../../support/fake-bot.js'
import { appId, serviceUrl, tenant } from './bot-framework.js'

/** `/api/messages` alone, over real HTTP, with a registration that the tests can answer for. */
export interface TeamsServer {
  /** What it wrote to its log, as JSON lines. */
  readonly log: string[]
  /** How many events reached the bot. */
  turns(): number
  post(token: string | null, fields?: Record<string, unknown>): Promise<Response>
  end(): Promise<void>
}

export const channel: TeamsChannel = {
  kind: 'teams',
  appId,
  tenantId: tenant,
  credential: { kind: 'secret', secret: 'hunter2-secret' },
  allowedTenants: [tenant],
  cloud: 'public',
  serviceHosts: [],
}

/** A message as Teams sends it, with all that is looked at. */
export function teamsMessage(fields: Record<string, unknown> = {}): Record<string, unknown> {
  return activity({
    serviceUrl,
    conversation: { id: 'a:1', tenantId: tenant, conversationType: 'personal' },
    channelData: { tenant: { id: tenant } },
    ...fields,
  })
}

export async function teamsServer(
  around: Omit<Surroundings, 'log' | 'clock'> & {
    readonly channel?: TeamsChannel
    readonly clock?: () => Date
    readonly authentication?: ChannelAuthentication
  },
): Promise<TeamsServer> {
  const lines: string[] = []
  const log: EventLog = {
    write: (event, fields) => void lines.push(JSON.stringify({ event, ...fields })),
  }
  const clock = around.clock ?? (() => new Date())
  const store = createMemoryStore()
  const fake = createFakeBot(store)
  let turns = 0
  const bot = {
    handle: (incoming: Parameters<typeof fake.handle>[0]) => {
      turns += 1
      return fake.handle(incoming)
    },
  }
  const server = createServer(log)
  const registration = around.channel ?? channel
  mountTeams(
    server,
    registration,
    { bot, store, region: 'noordoost-brabant', log, clock },
    null,
    around.authentication ?? authenticationFor(registration, { ...around, log, clock }),
  )
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    log: lines,
    turns: () => turns,
    post: (token, fields) =>
      fetch(`${server.url}/api/messages`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(token === null ? {} : { authorization: token }),
        },
        body: JSON.stringify(teamsMessage(fields)),
      }),
    end: () => closeServer(server),
  }
}
