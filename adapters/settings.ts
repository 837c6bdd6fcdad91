import { z } from 'zod'
import { regionSchema } from '../knowledge/records/provenance.js'
import { settingInvalid, unauthenticatedNotLoopback } from './errors.js'
import { isLoopback } from './http/loopback.js'

/** How `/api/messages` is guarded, or `off` where it does not exist. */
export type Channel =
  | { readonly kind: 'off' }
  | { readonly kind: 'unauthenticated' }
  | {
      readonly kind: 'teams'
      readonly appId: string
      readonly appPassword: string
      readonly tenantId: string
    }

export interface Settings {
  readonly port: number
  readonly host: string
  readonly dataDir: string
  readonly region: z.infer<typeof regionSchema>
  readonly channel: Channel
}

const allowed = {
  PORT: 'a whole number from 0 to 65535, where 0 takes any free port',
  HOST: 'a host name or an IP address, such as 127.0.0.1',
  DATA_DIR: 'the path of a folder',
  DEFAULT_REGION: `one of ${regionSchema.options.join(', ')}`,
  MICROSOFT_APP_ID: 'the application (client) id of the bot registration, a GUID',
  MICROSOFT_APP_PASSWORD: 'a client secret of that registration',
  MICROSOFT_APP_TENANT_ID: 'the id of the tenant it belongs to, a GUID',
  DANGEROUSLY_ALLOW_UNAUTHENTICATED: '`true`, or nothing at all',
} as const

const environmentSchema = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65_535)
    .default(3978),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default('127.0.0.1'),
  DATA_DIR: z.string().default('./data'),
  DEFAULT_REGION: regionSchema.default('noordoost-brabant'),
  MICROSOFT_APP_ID: z.guid().optional(),
  MICROSOFT_APP_PASSWORD: z.string().optional(),
  MICROSOFT_APP_TENANT_ID: z.guid().optional(),
  DANGEROUSLY_ALLOW_UNAUTHENTICATED: z.literal('true').optional(),
})
type Environment = z.infer<typeof environmentSchema>

/**
 * Reads every setting once, at start. An empty variable counts as unset.
 *
 * @throws CodedError that names each faulty variable and what it may be
 */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()))
  const parsed = environmentSchema.safeParse(filled)
  if (!parsed.success) {
    const names = new Set(parsed.error.issues.map((issue) => String(issue.path[0])))
    throw settingInvalid([...names].map((name) => `${name} must be ${expectation(name)}.`))
  }
  const { PORT, HOST, DATA_DIR, DEFAULT_REGION } = parsed.data
  const channel = readChannel(parsed.data)
  if (channel.kind === 'unauthenticated' && !isLoopback(HOST)) {
    throw unauthenticatedNotLoopback(HOST)
  }
  return { port: PORT, host: HOST, dataDir: DATA_DIR, region: DEFAULT_REGION, channel }
}

function readChannel(env: Environment): Channel {
  const {
    MICROSOFT_APP_ID: appId,
    MICROSOFT_APP_PASSWORD: appPassword,
    MICROSOFT_APP_TENANT_ID: tenantId,
  } = env
  const unauthenticated = env.DANGEROUSLY_ALLOW_UNAUTHENTICATED !== undefined
  if (!appId && !appPassword && !tenantId) {
    return { kind: unauthenticated ? 'unauthenticated' : 'off' }
  }
  if (unauthenticated) {
    throw settingInvalid([
      'DANGEROUSLY_ALLOW_UNAUTHENTICATED and the MICROSOFT_APP_ variables exclude each other.',
    ])
  }
  if (!appId || !appPassword || !tenantId) {
    const missing = Object.entries({
      MICROSOFT_APP_ID: appId,
      MICROSOFT_APP_PASSWORD: appPassword,
      MICROSOFT_APP_TENANT_ID: tenantId,
    }).filter(([, value]) => !value)
    throw settingInvalid(
      missing.map(([name]) => `${name} is missing: it must be ${expectation(name)}.`),
    )
  }
  return { kind: 'teams', appId, appPassword, tenantId }
}

function expectation(name: string): string {
  return name in allowed ? allowed[name as keyof typeof allowed] : 'something else'
}
