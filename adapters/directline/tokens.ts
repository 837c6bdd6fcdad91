import { randomUUID } from 'node:crypto'
import { errors, jwtVerify, SignJWT } from 'jose'
import { z } from 'zod'
import { regionSchema } from '../../knowledge/records/provenance.js'
import { type Language, languageSchema } from '../../knowledge/records/told-text.js'
import { lifetime } from '../files/conversation-record.js'
import { Refusal } from '../http/refusal.js'

/** In seconds. A client asks for a new one well before that. */
const tokenLifetime = 30 * 60

const ISSUER = 'doorstroomwijzer'
const AUDIENCE = 'directline'
const MARGIN = 5

/** As long as a conversation is kept: a phone that slept may go on with it. */
const LATE = lifetime.web / 1000

const claimsSchema = z.object({
  sub: z.uuid(),
  region: regionSchema,
  audience: z.enum(['jongere', 'professional']),
  language: languageSchema.optional(),
  exp: z.number(),
})

/** What a token says: the one conversation it is good for, and how to talk there. */
export interface Ticket {
  readonly conversationId: string
  readonly region: z.infer<typeof regionSchema>
  readonly audience: 'jongere' | 'professional'
  readonly language?: Language | undefined
  /** Whether the token has expired, which only some requests accept. */
  readonly isLate: boolean
}

export interface Tokens {
  /** @returns a token for this conversation, or for a new one */
  issue(ticket: Pick<Ticket, 'region' | 'audience'> & Partial<Ticket>): Promise<Issued>
  /** @throws Refusal 401 without a token, 403 for one that is not good (any more) */
  read(token: string | null): Promise<Ticket>
  /** As `read`, but takes one that expired less than a day ago as well. */
  readLate(token: string | null): Promise<Ticket>
}

/** As Direct Line answers it. */
export interface Issued {
  readonly conversationId: string
  readonly token: string
  readonly expires_in: number
}

/** Signed tokens: nothing about them is kept, so there is nothing to leak and nothing to look up. */
export function createTokens(secret: Uint8Array, clock: () => Date): Tokens {
  const secondsNow = () => Math.floor(clock().getTime() / 1000)

  async function read(token: string | null, tolerance: number): Promise<Ticket> {
    if (token === null) {
      throw new Refusal(401, 'token-missing', 'Send a token, as Authorization: Bearer.')
    }
    try {
      const { payload } = await jwtVerify(token, secret, {
        algorithms: ['HS256'],
        issuer: ISSUER,
        audience: AUDIENCE,
        currentDate: clock(),
        clockTolerance: tolerance,
        requiredClaims: ['exp', 'sub'],
      })
      const { sub: conversationId, exp, ...talk } = claimsSchema.parse(payload)
      return { conversationId, ...talk, isLate: exp + MARGIN <= secondsNow() }
    } catch (error) {
      throw error instanceof errors.JWTExpired
        ? new Refusal(403, 'token-expired', 'This token has expired: ask for a new one.')
        : new Refusal(403, 'token-invalid', 'This token is not one of ours.')
    }
  }

  return {
    issue: async ({ conversationId = randomUUID(), region, audience, language }) => {
      const now = secondsNow()
      const token = await new SignJWT({ region, audience, ...(language && { language }) })
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .setSubject(conversationId)
        .setIssuedAt(now)
        .setExpirationTime(now + tokenLifetime)
        .sign(secret)
      return { conversationId, token, expires_in: tokenLifetime }
    },

    read: (token) => read(token, MARGIN),
    readLate: (token) => read(token, LATE),
  }
}

/** @returns what stands behind `Bearer`, or null */
export function bearer(authorization: string | undefined): string | null {
  return /^Bearer +([\w.~+/-]+=*)$/i.exec(authorization ?? '')?.[1] ?? null
}
