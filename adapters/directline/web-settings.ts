import { z } from 'zod'

/** How the web reaches us: from which sites, through what, and how often. */
export interface WebSettings {
  /** Sites besides our own that may carry the widget. */
  readonly allowedOrigins: readonly string[]
  /** Whether to believe what a proxy says about who asks, and how. */
  readonly trustProxy: boolean
  /** For each address. */
  readonly tokensPerMinute: number
  /** For each conversation. */
  readonly messagesPerMinute: number
}

const perMinuteSchema = z
  .string()
  .trim()
  .regex(/^\d{1,6}$/)
  .transform(Number)
  .refine((number) => number >= 1 && number <= 100_000)

function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:/.test(text) && new URL(text).origin === text
}

/** The part of the environment that is about the web, for the schema of all of it. */
export const webVariables = {
  ALLOWED_ORIGINS: z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter(Boolean))
    .pipe(z.array(z.string().refine(isOrigin)))
    .default([]),
  TRUST_PROXY: z.literal('true').optional(),
  TOKENS_PER_MINUTE: perMinuteSchema.default(60),
  MESSAGES_PER_MINUTE: perMinuteSchema.default(30),
} as const

/** What each of them may be, as told to whoever got one wrong. */
export const webExpectations = {
  ALLOWED_ORIGINS: 'sites such as https://www.school.nl, without a path, with commas between them',
  TRUST_PROXY: '`true`, or nothing at all',
  TOKENS_PER_MINUTE: 'a whole number from 1 to 100000',
  MESSAGES_PER_MINUTE: 'a whole number from 1 to 100000',
} as const

const variablesSchema = z.object(webVariables)

export function readWebSettings(env: z.infer<typeof variablesSchema>): WebSettings {
  return {
    allowedOrigins: env.ALLOWED_ORIGINS,
    trustProxy: env.TRUST_PROXY === 'true',
    tokensPerMinute: env.TOKENS_PER_MINUTE,
    messagesPerMinute: env.MESSAGES_PER_MINUTE,
  }
}
