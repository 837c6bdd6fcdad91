import { z } from 'zod'
import { settingInvalid } from '../errors.js'

/** The server that takes our mail, and who it is from. */
export interface MailSettings {
  readonly host: string
  readonly port: number
  /** TLS from the first byte; otherwise it is asked for by STARTTLS. */
  readonly isTls: boolean
  readonly login: { readonly user: string; readonly pass: string } | null
  readonly from: { readonly name: string; readonly address: string }
}

/** Submission (RFC 8314): with TLS from the first byte, and with STARTTLS. */
const ports = { 'smtps:': 465, 'smtp:': 587 } as const

const sender = /^(?:"?([^"<>\p{Cc}]*?)"?\s*<([^<>\s]+)>|([^<>\s]+))$/u

/** The part of the environment that is about mail, for the schema of all of it. */
export const mailVariables = {
  SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .refine((url) => URL.canParse(url) && new URL(url).hostname !== '')
    .optional(),
  MAIL_FROM: z
    .string()
    .trim()
    .regex(sender)
    .transform((text) => {
      const [, name = '', long, short] = sender.exec(text) ?? []
      return { name: name.trim(), address: long ?? short ?? '' }
    })
    .refine(({ address }) => z.email().safeParse(address).success)
    .optional(),
} as const

/** What each of them may be, as told to whoever got one wrong. */
export const mailExpectations = {
  SMTP_URL: 'a mail server, such as smtps://user:password@mail.example.nl or smtp://127.0.0.1:25',
  MAIL_FROM: 'a mail address, such as Doorstroomwijzer <wijzer@example.nl>',
} as const

type MailEnvironment = z.infer<z.ZodObject<typeof mailVariables>>

/**
 * @returns the server, or null where nothing is said of one
 * @throws CodedError that names what is missing
 */
export function readMail({ SMTP_URL, MAIL_FROM }: MailEnvironment): MailSettings | null {
  if (SMTP_URL === undefined) return null
  if (MAIL_FROM === undefined) {
    throw settingInvalid([`MAIL_FROM is missing: it must be ${mailExpectations.MAIL_FROM}.`])
  }
  const { protocol, hostname, port, username, password } = new URL(SMTP_URL)
  const isTls = protocol === 'smtps:'
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? ports[isTls ? 'smtps:' : 'smtp:'] : Number(port),
    isTls,
    login:
      username === ''
        ? null
        : { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    from: MAIL_FROM,
  }
}
