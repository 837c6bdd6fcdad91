import type { Server } from 'restify'
import type { Channel } from '../settings.js'
import { activityHandler, type TeamsParts } from './activity-handler.js'
import { authenticationFor } from './app-registration.js'
import { ChannelAdapter } from './channel-adapter.js'
import { messagesRoute } from './messages-route.js'

/**
 * Opens `/api/messages`. Import this lazily: it brings the whole Bot Framework SDK.
 *
 * @throws CodedError where the certificate of the registration cannot be used
 */
export function mountTeams(
  server: Server,
  channel: Exclude<Channel, { kind: 'off' }>,
  parts: Omit<TeamsParts, 'submit'>,
  authentication = authenticationFor(channel, parts),
): void {
  server.post(
    '/api/messages',
    messagesRoute({
      adapter: new ChannelAdapter(authentication),
      handler: activityHandler({
        ...parts,
        submit: channel.kind === 'teams' ? 'messageBack' : 'value',
      }),
      unauthenticated: channel.kind === 'unauthenticated',
      log: parts.log,
      clock: parts.clock,
    }),
  )
}
