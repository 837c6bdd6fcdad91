import { createHash } from 'node:crypto'
import { confirmMail, handoverMail, type NoticeMail } from '../../dialogs/wording/notices.nl.js'
import type { NoticeMessage } from '../handover/delivery.js'
import { factsOf } from '../handover/notice-facts.js'
import { mailHtml } from './mail-html.js'
import type { MailSettings } from './mail-settings.js'

/** @returns what a notice says as a mail; null where that kind is not told by mail */
export function wordsOf({ notice, desk, handover }: NoticeMessage): NoticeMail | null {
  const { kind } = notice
  if (kind === 'bevestigen') return confirmMail(desk.name, desk.confirmer.name, desk.practice)
  if (kind === 'opgepakt' || kind === 'bijgewerkt' || handover === null) return null
  return handoverMail(kind, factsOf(handover, desk))
}

/** The same for the same notice, so that who gets it twice sees one. */
function idOf(key: string, { address }: MailSettings['from']): string {
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 32)
  return `<${hash}@${address.slice(address.lastIndexOf('@') + 1)}>`
}

/** A header is one line, whatever somebody called their desk. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
}

/** @returns a mail as it goes out, with nothing in it about whom it is */
export function mailMessage(
  message: NoticeMessage,
  words: NoticeMail,
  to: string,
  from: MailSettings['from'],
) {
  const { notice, handover, link } = message
  const thread = idOf(handover?.id ?? notice.desk, from)
  return {
    from,
    // Given as an object nothing of it is read as a list of addresses.
    to: { name: '', address: to },
    envelope: { from: from.address, to: [to] },
    subject: oneLine(words.subject),
    messageId: idOf(notice.key, from),
    references: [thread],
    text: mailText(words, link),
    html: mailHtml(words, link),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'X-Doorstroomwijzer-Notice': notice.kind,
      ...(handover === null ? {} : { 'X-Doorstroomwijzer-Reference': handover.request.reference }),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

function mailText({ title, lines, facts, button, closing }: NoticeMail, link: string): string {
  return [
    title,
    ...lines,
    ...(facts.length > 0 ? [facts.map(([label, value]) => `${label}: ${value}`).join('\n')] : []),
    ...(button === null ? [] : [`${button}:\n${link}`]),
    closing,
  ].join('\n\n')
}
