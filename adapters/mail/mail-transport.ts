import { createTransport } from 'nodemailer'
import { systemCode } from '../errors.js'
import { DeliveryFault, type NoticeTransport } from '../handover/delivery.js'
import { isLoopback } from '../http/loopback.js'
import { mailMessage, wordsOf } from './mail-message.js'
import type { MailSettings } from './mail-settings.js'

/** In ms. */
const timeouts = { connectionTimeout: 8000, greetingTimeout: 8000, socketTimeout: 12_000 } as const

/** What a server may refuse of one mail; else it is the server or our login that is in trouble. */
const aboutThisMail: ReadonlySet<string> = new Set(['EENVELOPE', 'EMESSAGE'])

/** What is sent to another machine goes over TLS, or not at all. */
export function smtpOptions({ host, port, isTls, login }: MailSettings) {
  const isHere = isLoopback(host)
  return {
    host,
    port,
    secure: isTls,
    requireTLS: !isHere,
    ignoreTLS: isHere && !isTls,
    ...(login === null ? {} : { auth: login }),
    ...timeouts,
    // A pool would send later what we have given up waiting for, and it would come twice.
    pool: false,
    disableFileAccess: true,
    disableUrlAccess: true,
  } as const
}

/** Notices by mail. */
export function mailTransport(settings: MailSettings): NoticeTransport {
  const transporter = createTransport(smtpOptions(settings))
  return {
    deliver: async (message, channel) => {
      const words = wordsOf(message)
      if (channel.kind !== 'mail' || words === null) return
      await transporter
        .sendMail(mailMessage(message, words, channel.to, settings.from))
        .catch((error: unknown) => {
          throw mailFault(error)
        })
    },
  }
}

/** The texts of these errors hold addresses; what is kept of them is a code. */
function mailFault(error: unknown): DeliveryFault {
  const code = systemCode(error)
  const status =
    error instanceof Error && 'responseCode' in error && typeof error.responseCode === 'number'
      ? error.responseCode
      : null
  const isLasting = status !== null && status >= 500 && aboutThisMail.has(code)
  return new DeliveryFault(`mail-${status ?? code}`, isLasting, null, { cause: error })
}
