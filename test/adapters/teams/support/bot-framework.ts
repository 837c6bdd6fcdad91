import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import * as jose from 'jose'
import { type Cloud, clouds } from '../../../../adapters/teams/clouds.js'

/** A stand-in for Microsoft's side on this machine: it publishes keys, and signs with them. */
export interface BotFramework {
  /** The public cloud, but with the keys of this one; `offline` ones cannot be had. */
  readonly cloud: Cloud
  readonly offlineCloud: Cloud
  /** What was asked of it so far. */
  readonly asked: string[]
  readonly publicKey: string
  sign(changes?: TokenChanges): Promise<string>
  close(): void
}

export interface TokenChanges {
  readonly claims?: Record<string, unknown>
  readonly kid?: string
  readonly issuer?: string
  readonly audience?: string
  readonly notBefore?: string
  readonly expires?: string
  /** Signs with a key that nobody published. */
  readonly stranger?: boolean
}

export const appId = '3f2504e0-4f89-41d3-9a0c-0305e82c3301'
export const tenant = '11111111-1111-4111-8111-111111111111'
export const serviceUrl = 'https://smba.trafficmanager.net/emea/'

export async function botFramework(): Promise<BotFramework> {
  const own = await jose.generateKeyPair('RS256', { extractable: true })
  const strange = await jose.generateKeyPair('RS256')
  const jwk = { ...(await jose.exportJWK(own.publicKey)), use: 'sig', alg: 'RS256' }
  const keys = [
    { ...jwk, kid: 'k1', endorsements: ['msteams', 'webchat', 'emulator'] },
    { ...jwk, kid: 'skype-only', endorsements: ['skype'] },
  ]
  const asked: string[] = []
  const server = createServer((req, res) => {
    asked.push(req.url ?? '')
    res.setHeader('content-type', 'application/json')
    if (req.url === '/keys') res.end(JSON.stringify({ keys }))
    else if (req.url === '/openid') res.end(JSON.stringify({ jwks_uri: `${base}/keys` }))
    else {
      res.statusCode = 500
      res.end('{}')
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { endpoints } = clouds.public
  const cloudWith = (metadata: string): Cloud => ({
    ...clouds.public,
    endpoints: {
      ToChannelFromBotLoginUrl: `${base}/login`,
      ToChannelFromBotOAuthScope: endpoints.ToChannelFromBotOAuthScope,
      ToBotFromChannelTokenIssuer: endpoints.ToBotFromChannelTokenIssuer,
      OAuthUrl: `${base}/oauth`,
      ToBotFromChannelOpenIdMetadataUrl: metadata,
      ToBotFromEmulatorOpenIdMetadataUrl: metadata,
      CallerId: endpoints.CallerId,
    },
  })

  return {
    cloud: cloudWith(`${base}/openid`),
    offlineCloud: cloudWith(`${base}/out-of-order`),
    asked,
    publicKey: await jose.exportSPKI(own.publicKey),
    sign: (changes = {}) =>
      new jose.SignJWT({ serviceurl: serviceUrl, ...changes.claims })
        .setProtectedHeader({ alg: 'RS256', kid: changes.kid ?? 'k1', typ: 'JWT' })
        .setIssuer(changes.issuer ?? endpoints.ToBotFromChannelTokenIssuer)
        .setAudience(changes.audience ?? appId)
        .setIssuedAt()
        .setNotBefore(changes.notBefore ?? '-1m')
        .setExpirationTime(changes.expires ?? '10m')
        .sign((changes.stranger ? strange : own).privateKey),
    close: () => server.close(),
  }
}
