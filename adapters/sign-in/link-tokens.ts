import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { UsedTokens } from './used-tokens.js'

const DAY = 24 * 60 * 60 * 1000

/** For how long a link of each kind can be used. */
const valid = { overdracht: 7 * DAY, bevestigen: 14 * DAY } as const

const purposeSchema = z.discriminatedUnion('kind', [
  /** Opens one case, for the desk where it is. */
  z.strictObject({
    kind: z.literal('overdracht'),
    handover: z.string(),
    desk: z.string(),
    /** Who goes on with it later, as the journal knows them; null for whoever opens it first. */
    as: z.string().nullable(),
  }),
  /** Says that somebody stands behind a desk as it is described now. */
  z.strictObject({ kind: z.literal('bevestigen'), desk: z.string(), fingerprint: z.string() }),
])
export type Purpose = z.infer<typeof purposeSchema>

const payloadSchema = z.strictObject({
  purpose: purposeSchema,
  until: z.number(),
  /** Two links for the same are two. */
  once: z.string(),
})

export type Checked =
  | { readonly kind: 'good'; readonly purpose: Purpose }
  | { readonly kind: 'used' | 'expired' | 'unknown' }

/** Links that hold what they are for, signed, so that nothing of them needs to be kept until used. */
export interface LinkTokens {
  make(purpose: Purpose, now: Date): string
  /** Uses nothing up: mail scanners open links as well. */
  check(token: string, now: Date): Checked
  /** @returns what a link is or was for, also where it counts no more; null where it is none of ours */
  about(token: string): Purpose | null
  /** Uses it up for good. */
  use(token: string, now: Date): Promise<Checked>
}

export function createLinkTokens(secret: Uint8Array, used: UsedTokens): LinkTokens {
  const sign = (body: string) => createHmac('sha256', secret).update(`link ${body}`).digest()

  function read(token: string): z.infer<typeof payloadSchema> | null {
    const [body = '', signature = ''] = token.split('.', 2)
    const [own, told] = [sign(body), Buffer.from(signature, 'base64url')]
    // Another spelling of the same bytes would be another token, and so not used up yet.
    if (told.toString('base64url') !== signature || token !== `${body}.${signature}`) return null
    if (own.length !== told.length || !timingSafeEqual(own, told)) return null
    return payloadSchema.parse(JSON.parse(Buffer.from(body, 'base64url').toString('utf8')))
  }

  function check(token: string, now: Date): Checked {
    const payload = read(token)
    if (payload === null) return { kind: 'unknown' }
    if (used.has(token)) return { kind: 'used' }
    if (now.getTime() >= payload.until) return { kind: 'expired' }
    return { kind: 'good', purpose: payload.purpose }
  }

  return {
    check,
    about: (token) => read(token)?.purpose ?? null,
    make: (purpose, now) => {
      const once = randomBytes(9).toString('base64url')
      const payload = { purpose, until: now.getTime() + valid[purpose.kind], once }
      const body = Buffer.from(JSON.stringify(payload)).toString('base64url')
      return `${body}.${sign(body).toString('base64url')}`
    },
    use: async (token, now) => {
      const checked = check(token, now)
      const payload = checked.kind === 'good' ? read(token) : null
      if (payload === null) return checked
      const isFirst = await used.use(token, new Date(payload.until), now)
      return isFirst ? checked : { kind: 'used' }
    },
  }
}
