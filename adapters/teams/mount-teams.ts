import type { Server } from 'restify'
import type { Channel } from '../settings.js'
import { activityHandler, type TeamsParts } from './activity-handler.js'
import { ChannelAdapter } from './channel-adapter.js'
import { messagesRoute } from './messages-route.js'

/** Opens `/api/messages`. Import this lazily: it brings the whole Bot Framework SDK. */
export function mountTeams(
  server: Server,
  channel: Exclude<Channel, { kind: 'off' }>,
  parts: Omit<TeamsParts, 'submit'>,
): void {
  server.post(
    '/api/messages',
    messagesRoute({
      adapter: new ChannelAdapter(channel),
      handler: activityHandler({
        ...parts,
        submit: channel.kind === 'teams' ? 'messageBack' : 'value',
      }),
      unauthenticated: channel.kind === 'unauthenticated',
      log: parts.log,
    }),
  )
}
