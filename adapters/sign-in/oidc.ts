import * as client from 'openid-client'
import type { EventLog } from '../../bot/ports.js'
import { systemCode } from '../errors.js'
import { isLoopback } from '../http/loopback.js'
import type { PendingSignIn } from './sessions.js'
import type { OidcSettings } from './sign-in-settings.js'

/** Whom the organisation says that somebody is. */
export interface Proved {
  readonly email: string
  readonly name: string
}

export interface Oidc {
  /** @returns where to send somebody, and what has to come back; null where nobody answers there */
  begin(onward: string): Promise<{ url: URL; pending: PendingSignIn } | null>
  /** @returns null where it did not prove a mail address */
  finish(search: string, pending: PendingSignIn): Promise<Proved | null>
}

/** In seconds: longer nobody waits for a page. */
const patience = 8

/** OpenID Connect by the code flow, with PKCE, state and nonce. */
export function createOidc(settings: OidcSettings, publicUrl: string, log: EventLog): Oidc {
  const redirectUri = `${publicUrl}/aanmelden/terug`
  let known: Promise<client.Configuration> | null = null

  function discover(): Promise<client.Configuration> {
    const { issuer, clientId, clientSecret } = settings
    const isLocal = isLoopback(new URL(issuer).hostname)
    const execute = isLocal ? [client.allowInsecureRequests] : []
    known ??= client
      .discovery(new URL(issuer), clientId, clientSecret, undefined, { execute, timeout: patience })
      .catch((error: unknown) => {
        known = null
        throw error
      })
    return known
  }

  async function begin(onward: string) {
    try {
      const config = await discover()
      const verifier = client.randomPKCECodeVerifier()
      const pending = { state: client.randomState(), nonce: client.randomNonce(), verifier, onward }
      const url = client.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope: 'openid email profile',
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state: pending.state,
        nonce: pending.nonce,
      })
      return { url, pending }
    } catch (error) {
      log.write('sign-in.unreachable', { error: systemCode(error) })
      return null
    }
  }

  async function finish(search: string, { verifier, state, nonce }: PendingSignIn) {
    try {
      const config = await discover()
      const tokens = await client.authorizationCodeGrant(
        config,
        new URL(`${redirectUri}${search}`),
        {
          pkceCodeVerifier: verifier,
          expectedState: state,
          expectedNonce: nonce,
          idTokenExpected: true,
        },
      )
      const claims = tokens.claims()
      if (claims === undefined) return null
      if (claims.email !== undefined) return provedBy(claims)
      return provedBy(await client.fetchUserInfo(config, tokens.access_token, claims.sub))
    } catch (error) {
      log.write('sign-in.refused', { error: systemCode(error) })
      return null
    }
  }

  return { begin, finish }
}

/** An address that somebody only said to be theirs is nobody's. */
function provedBy(claims: Readonly<Record<string, unknown>>): Proved | null {
  const { email, name } = claims
  // Microsoft Entra ID tells it by a claim of its own.
  const isProved = [claims.email_verified, claims.xms_edov].some((word) =>
    [true, 1, 'true', '1'].includes(word as string),
  )
  if (typeof email !== 'string' || !isProved) return null
  const told = typeof name === 'string' && name.trim() !== '' ? name.trim() : email
  return { email: email.trim().toLowerCase(), name: told.slice(0, 80) }
}
