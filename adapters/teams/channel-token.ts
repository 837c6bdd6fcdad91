import { z } from 'zod'
import { Refusal } from '../http/refusal.js'

/** Why a token was refused: for the log, where it helps who set the bot up. */
export type TokenFault =
  | 'missing'
  | 'unreadable'
  | 'issuer'
  | 'audience'
  | 'expired'
  | 'service-url'
  | 'not-verified'

/** A 401 that tells the caller nothing, and the log why. */
export class TokenRefused extends Refusal {
  constructor(readonly fault: TokenFault) {
    super(401, 'unauthorized', 'Send a token of the Bot Framework for this bot.')
  }
}

/** What somebody claims, as long as nobody has looked at the signature. */
export type Claims = z.infer<typeof claimsSchema>

const claimsSchema = z.looseObject({
  iss: z.string(),
  aud: z.unknown().optional(),
  exp: z.number().optional(),
  serviceurl: z.unknown().optional(),
  tid: z.unknown().optional(),
})

/**
 * Reads what a token claims, without checking it: good for turning somebody away, never for letting
 * anybody in.
 *
 * @throws TokenRefused
 */
export function readClaims(authorization: string): Claims {
  if (!authorization.trim()) throw new TokenRefused('missing')
  const payload = /^Bearer [\w-]+\.([\w-]+)\.[\w-]*$/.exec(authorization)?.[1]
  const claims = claimsSchema.safeParse(parse(payload ?? ''))
  if (!claims.success) throw new TokenRefused('unreadable')
  return claims.data
}

function parse(payload: string): unknown {
  try {
    return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))
  } catch {
    return null
  }
}
