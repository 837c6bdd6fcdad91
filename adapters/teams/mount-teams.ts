import type { Server } from 'restify'
import type { NoticeTransport } from '../handover/delivery.js'
import type { Channel } from '../settings.js'
import { activityHandler, type TeamsParts } from './activity-handler.js'
import { authenticationFor } from './app-registration.js'
import { ChannelAdapter } from './channel-adapter.js'
import { deskPoster } from './desk-poster.js'
import { deskSide } from './desk-side.js'
import { deskTransport } from './desk-transport.js'
import { messagesRoute } from './messages-route.js'
import type { TeamsDesks } from './open-teams-desks.js'

/**
 * Opens `/api/messages`. Import this lazily: it brings the whole Bot Framework SDK.
 *
 * @returns how notices reach the desks that are bound to a conversation; null without desks
 * @throws CodedError where the certificate of the registration cannot be used
 */
export function mountTeams(
  server: Server,
  channel: Exclude<Channel, { kind: 'off' }>,
  parts: Omit<TeamsParts, 'submit' | 'desk'>,
  desks: TeamsDesks | null = null,
  authentication = authenticationFor(channel, parts),
): NoticeTransport | null {
  const { log, clock } = parts
  const adapter = new ChannelAdapter(authentication)
  server.post(
    '/api/messages',
    messagesRoute({
      adapter,
      handler: activityHandler({
        ...parts,
        ...(desks === null ? {} : { desk: deskSide({ ...desks, log, clock }) }),
        submit: channel.kind === 'teams' ? 'messageBack' : 'value',
      }),
      unauthenticated: channel.kind === 'unauthenticated',
      log,
      clock,
    }),
  )
  if (desks === null) return null
  const appId = channel.kind === 'teams' ? channel.appId : ''
  return deskTransport({ ...desks, poster: deskPoster(adapter, appId, clock) })
}
