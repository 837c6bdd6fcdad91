import type { Activity } from 'botbuilder'
import { Refusal } from '../http/refusal.js'
import { type Claims, readClaims, type TokenFault, TokenRefused } from './channel-token.js'
import type { Cloud } from './clouds.js'
import { requireServiceHost } from './service-url.js'
import type { TeamsChannel } from './teams-settings.js'
import { requireTenant } from './tenant.js'

/** Our own rules on who comes in, around the SDK's check of the token. */
export interface Admission {
  /** @throws TokenRefused for a token that the SDK had better not see */
  beforeToken(authorization: string): void
  /** @throws Refusal 403 for what a good token does not excuse */
  afterToken(activity: Partial<Activity>): void
  /** @returns the likeliest reason why the SDK refused a token */
  faultOf(authorization: string, activity: Partial<Activity>): TokenFault
}

/** Only Teams, only for the tenants allowed, and only what is answered at a host of its cloud. */
export function teamsAdmission(
  { appId, tenantId, allowedTenants, serviceHosts }: Omit<TeamsChannel, 'kind' | 'credential'>,
  cloud: Cloud,
  clock: () => Date,
): Admission {
  const hosts = [...cloud.serviceHosts, ...serviceHosts]
  const issuer = cloud.endpoints.ToBotFromChannelTokenIssuer
  const tenants: readonly unknown[] = [tenantId, ...allowedTenants]

  return {
    /**
     * The SDK also takes tokens of the emulator, of skills and of App Service, which name no service
     * URL; and it keeps each `tid` that it reads in a token, before it looks at the signature, for
     * ever. Tokens of Teams have another issuer, and no `tid`.
     */
    beforeToken(authorization) {
      const { iss, tid } = readClaims(authorization)
      if (iss !== issuer) throw new TokenRefused('issuer')
      if (tid !== undefined && !tenants.includes(tid)) throw new TokenRefused('issuer')
    },

    afterToken(activity) {
      if (activity.channelId !== 'msteams') {
        throw new Refusal(403, 'channel-refused', 'This bot is reached through Teams only.')
      }
      requireServiceHost(activity.serviceUrl ?? '', hosts)
      requireTenant(activity, allowedTenants)
    },

    faultOf(authorization, activity) {
      const { aud, exp, serviceurl }: Claims = readClaims(authorization)
      if (aud !== appId) return 'audience'
      if (exp !== undefined && exp * 1000 < clock().getTime()) return 'expired'
      return serviceurl === activity.serviceUrl ? 'not-verified' : 'service-url'
    },
  }
}
