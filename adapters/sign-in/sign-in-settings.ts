import { z } from 'zod'
import { settingInvalid } from '../errors.js'
import { isLoopback } from '../http/loopback.js'

/** The organisation with which people sign in. */
export interface OidcSettings {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
}

export interface SignInSettings {
  /** Null where people can only come in by the link of a start, or by a link to one case. */
  readonly oidc: OidcSettings | null
  /** Mail addresses of administrators, in lower case. */
  readonly admins: readonly string[]
  readonly workbench: WorkbenchPeople
}

/** Who may do what with the knowledge; mail addresses, in lower case. Administrators may all of it. */
export interface WorkbenchPeople {
  readonly readers: readonly string[]
  readonly editors: readonly string[]
  readonly publishers: readonly string[]
}

function isSafeIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname } = new URL(text)
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))
}

const addresses = z
  .string()
  .transform((text) =>
    text
      .toLowerCase()
      .split(/[\s,;]+/)
      .filter(Boolean),
  )
  .pipe(z.array(z.email()))
  .default([])

/** The part of the environment that is about signing in. */
export const signInVariables = {
  OIDC_ISSUER: z.string().trim().refine(isSafeIssuer).optional(),
  OIDC_CLIENT_ID: z.string().trim().optional(),
  OIDC_CLIENT_SECRET: z.string().trim().optional(),
  BALIE_ADMINS: addresses,
  BEHEER_LEZERS: addresses,
  BEHEER_REDACTEURS: addresses,
  BEHEER_UITGEVERS: addresses,
} as const

export const signInExpectations = {
  OIDC_ISSUER:
    'the https address of the OpenID Connect provider, such as https://inloggen.example.nl',
  OIDC_CLIENT_ID: 'the id under which the provider knows this program',
  OIDC_CLIENT_SECRET: 'the secret that goes with OIDC_CLIENT_ID',
  BALIE_ADMINS: 'mail addresses, with commas between them',
  BEHEER_LEZERS: 'mail addresses, with commas between them',
  BEHEER_REDACTEURS: 'mail addresses, with commas between them',
  BEHEER_UITGEVERS: 'mail addresses, with commas between them',
} as const

const variablesSchema = z.object(signInVariables)

/** @throws CodedError where only part of what signing in needs is there */
export function readSignInSettings(
  env: z.infer<typeof variablesSchema>,
  publicUrl: string | undefined,
): SignInSettings {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, BALIE_ADMINS: admins } = env
  const workbench = {
    readers: env.BEHEER_LEZERS,
    editors: env.BEHEER_REDACTEURS,
    publishers: env.BEHEER_UITGEVERS,
  }
  const needed = { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, PUBLIC_URL: publicUrl }
  if ([OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET].every((value) => value === undefined)) {
    return { oidc: null, admins, workbench }
  }
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET || !publicUrl) {
    const missing = Object.entries(needed).flatMap(([name, value]) => (value ? [] : [name]))
    throw settingInvalid([`Signing in with OpenID Connect also needs ${missing.join(' and ')}.`])
  }
  return {
    oidc: { issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET },
    admins,
    workbench,
  }
}
