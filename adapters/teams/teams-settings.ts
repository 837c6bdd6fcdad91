import { z } from 'zod'
import { settingInvalid } from '../errors.js'
import type { CloudName } from './clouds.js'

/** What this bot proves with that it is the registered one. */
export type Credential =
  | { readonly kind: 'secret'; readonly secret: string }
  | { readonly kind: 'certificate'; readonly file: string; readonly keyFile: string }

/** A single-tenant registration, and who may reach it. */
export interface TeamsChannel {
  readonly kind: 'teams'
  readonly appId: string
  readonly tenantId: string
  readonly credential: Credential
  /** Every tenant whose people may talk with the bot. */
  readonly allowedTenants: readonly string[]
  readonly cloud: CloudName
  /** Hosts of the connector besides those that are known of the cloud. */
  readonly serviceHosts: readonly string[]
}

// The SDK compares ids by the letter, and tokens carry them in lower case.
const guid = z.string().trim().toLowerCase().pipe(z.guid())

function listOf<T extends z.ZodType<unknown, string>>(item: T) {
  return z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter(Boolean))
    .pipe(z.array(item).min(1))
}

/** The part of the environment that is about Teams, for the schema of all of it. */
export const teamsVariables = {
  MICROSOFT_APP_ID: guid.optional(),
  MICROSOFT_APP_PASSWORD: z.string().trim().optional(),
  MICROSOFT_APP_CERTIFICATE_FILE: z.string().optional(),
  MICROSOFT_APP_CERTIFICATE_KEY_FILE: z.string().optional(),
  MICROSOFT_APP_TENANT_ID: guid.optional(),
  MICROSOFT_CLOUD: z.enum(['public', 'usgov']).default('public'),
  MICROSOFT_SERVICE_HOSTS: listOf(
    z
      .string()
      .toLowerCase()
      .regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/),
  ).default([]),
  ALLOWED_TENANTS: listOf(guid).optional(),
} as const

/** What each of them may be, as told to whoever got one wrong. */
export const teamsExpectations = {
  MICROSOFT_APP_ID: 'the application (client) id of the bot registration, a GUID',
  MICROSOFT_APP_PASSWORD: 'a client secret of that registration',
  MICROSOFT_APP_CERTIFICATE_FILE: 'the path of a PEM file with a certificate of that registration',
  MICROSOFT_APP_CERTIFICATE_KEY_FILE: 'the path of a PEM file with the private key of it',
  MICROSOFT_APP_TENANT_ID: 'the id of the tenant it belongs to, a GUID',
  MICROSOFT_CLOUD: '`public` or `usgov`',
  MICROSOFT_SERVICE_HOSTS: 'host names of the Teams connector, with commas between them',
  ALLOWED_TENANTS: 'tenant ids (GUIDs) with commas between them',
} as const

type TeamsEnvironment = z.infer<z.ZodObject<typeof teamsVariables>>

/**
 * @returns the registration, or null where nothing is said of one
 * @throws CodedError that names what is missing, or what does not go together
 */
export function readTeamsChannel(env: TeamsEnvironment): TeamsChannel | null {
  const { MICROSOFT_APP_ID: appId, MICROSOFT_APP_TENANT_ID: tenantId } = env
  const { MICROSOFT_CLOUD: cloud, MICROSOFT_SERVICE_HOSTS: serviceHosts } = env
  const credential = readCredential(env)
  if (!appId && !tenantId && !credential) return null
  if (!appId || !tenantId || !credential) {
    throw settingInvalid([
      ...(appId ? [] : missing('MICROSOFT_APP_ID')),
      ...(credential
        ? []
        : [...missing('MICROSOFT_APP_PASSWORD'), 'Or set MICROSOFT_APP_CERTIFICATE_FILE instead.']),
      ...(tenantId ? [] : missing('MICROSOFT_APP_TENANT_ID')),
    ])
  }
  if (cloud !== 'public' && credential.kind === 'certificate') {
    // botbuilder 4.23.3 takes the tokens for a certificate from the public cloud, whatever it is told.
    throw settingInvalid(['MICROSOFT_CLOUD=usgov works with MICROSOFT_APP_PASSWORD only.'])
  }
  const allowedTenants = env.ALLOWED_TENANTS ?? [tenantId]
  return { kind: 'teams', appId, tenantId, credential, allowedTenants, cloud, serviceHosts }
}

function readCredential(env: TeamsEnvironment): Credential | null {
  const { MICROSOFT_APP_PASSWORD: secret, MICROSOFT_APP_CERTIFICATE_FILE: file } = env
  const { MICROSOFT_APP_CERTIFICATE_KEY_FILE: keyFile } = env
  if (secret && (file || keyFile)) {
    throw settingInvalid([
      'MICROSOFT_APP_PASSWORD and the MICROSOFT_APP_CERTIFICATE_ variables exclude each other.',
    ])
  }
  if (secret) return { kind: 'secret', secret }
  if (file) return { kind: 'certificate', file, keyFile: keyFile ?? file }
  if (keyFile) throw settingInvalid(missing('MICROSOFT_APP_CERTIFICATE_FILE'))
  return null
}

function missing(name: keyof typeof teamsExpectations): string[] {
  return [`${name} is missing: it must be ${teamsExpectations[name]}.`]
}
