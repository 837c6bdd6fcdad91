import { z } from 'zod'
import { regionSchema } from '../knowledge/records/provenance.js'
import {
  readWebSettings,
  type WebSettings,
  webExpectations,
  webVariables,
} from './directline/web-settings.js'
import { settingInvalid, unauthenticatedNotLoopback } from './errors.js'
import { isLoopback } from './http/loopback.js'
import {
  type MailSettings,
  mailExpectations,
  mailVariables,
  readMail,
} from './mail/mail-settings.js'
import {
  readSignInSettings,
  type SignInSettings,
  signInExpectations,
  signInVariables,
} from './sign-in/sign-in-settings.js'
import {
  readTeamsChannel,
  type TeamsChannel,
  teamsExpectations,
  teamsVariables,
} from './teams/teams-settings.js'

/** How `/api/messages` is guarded, or `off` where it does not exist. */
export type Channel = { readonly kind: 'off' } | { readonly kind: 'unauthenticated' } | TeamsChannel

export interface Settings {
  readonly port: number
  readonly host: string
  readonly dataDir: string
  readonly region: z.infer<typeof regionSchema>
  /** Where people reach it from outside, without a slash at the end; null where nobody said. */
  readonly publicUrl: string | null
  /** Where the conversations are that are replayed before each publication. */
  readonly casesDir: string
  /** For how long personal data stays once a handover has ended, in days. */
  readonly keptDays: number
  readonly channel: Channel
  /** The server that takes mail; null where there is none. */
  readonly mail: MailSettings | null
  readonly web: WebSettings
  readonly signIn: SignInSettings
}

const allowed = {
  PORT: 'a whole number from 0 to 65535, where 0 takes any free port',
  HOST: 'a host name or an IP address, such as 127.0.0.1',
  DATA_DIR: 'the path of a folder',
  PUBLIC_URL: 'the address by which people reach it, such as https://wijzer.example.nl',
  CASES_DIR: 'the path of a folder',
  HANDOVER_KEPT_DAYS: 'a whole number of days from 0 to 30',
  DEFAULT_REGION: `one of ${regionSchema.options.join(', ')}`,
  ...webExpectations,
  ...mailExpectations,
  ...signInExpectations,
  ...teamsExpectations,
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
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  CASES_DIR: z.string().default('./test/cases'),
  HANDOVER_KEPT_DAYS: z
    .string()
    .regex(/^\d{1,2}$/)
    .transform(Number)
    .refine((days) => days <= 30)
    .default(30),
  DEFAULT_REGION: regionSchema.default('noordoost-brabant'),
  ...webVariables,
  ...mailVariables,
  ...signInVariables,
  ...teamsVariables,
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
  const { PORT, HOST, DATA_DIR, DEFAULT_REGION, PUBLIC_URL } = parsed.data
  const channel = readChannel(parsed.data)
  if (channel.kind === 'unauthenticated' && !isLoopback(HOST)) {
    throw unauthenticatedNotLoopback(HOST)
  }
  const web = readWebSettings(parsed.data)
  return {
    port: PORT,
    host: HOST,
    dataDir: DATA_DIR,
    region: DEFAULT_REGION,
    publicUrl: PUBLIC_URL ?? null,
    casesDir: parsed.data.CASES_DIR,
    keptDays: parsed.data.HANDOVER_KEPT_DAYS,
    channel,
    mail: readMail(parsed.data),
    web,
    signIn: readSignInSettings(parsed.data, PUBLIC_URL),
  }
}

function readChannel(env: Environment): Channel {
  const unauthenticated = env.DANGEROUSLY_ALLOW_UNAUTHENTICATED !== undefined
  if (!unauthenticated) return readTeamsChannel(env) ?? { kind: 'off' }
  if (Object.entries(env).some(([name, value]) => name.startsWith('MICROSOFT_APP_') && value)) {
    throw settingInvalid([
      'DANGEROUSLY_ALLOW_UNAUTHENTICATED and the MICROSOFT_APP_ variables exclude each other.',
    ])
  }
  return { kind: 'unauthenticated' }
}

function expectation(name: string): string {
  return name in allowed ? allowed[name as keyof typeof allowed] : 'something else'
}
