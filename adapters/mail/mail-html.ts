import type { NoticeMail } from '../../dialogs/wording/notices.nl.js'
import { escapeHtml } from '../pages/html.js'

/** Mail programs read style attributes only, and lay out by tables. */
const style = {
  page: 'margin:0;padding:24px 12px;background:#f3f5f7;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5;color:#1d2733',
  card: 'max-width:560px;width:100%;background:#ffffff;border:1px solid #d5dbe1;border-radius:8px',
  inside: 'padding:28px 28px 24px',
  title: 'margin:0 0 16px;font-size:22px;line-height:1.3',
  line: 'margin:0 0 12px',
  facts: 'margin:20px 0;border-top:1px solid #d5dbe1;border-bottom:1px solid #d5dbe1;width:100%',
  label:
    'padding:8px 16px 8px 0;color:#4a5763;text-align:left;vertical-align:top;font-weight:normal;white-space:nowrap',
  value: 'padding:8px 0;font-weight:bold;width:100%',
  button:
    'display:inline-block;margin:8px 0 4px;padding:12px 22px;background:#0b5c8a;color:#ffffff;text-decoration:none;border-radius:6px;font-weight:bold',
  address: 'margin:4px 0 0;font-size:13px;color:#4a5763;word-break:break-all',
  closing: 'margin:24px 0 0;font-size:13px;color:#4a5763',
} as const

function factRow([label, value]: NoticeMail['facts'][number]): string {
  return `<tr><th scope="row" style="${style.label}">${escapeHtml(label)}</th><td style="${style.value}">${escapeHtml(value)}</td></tr>`
}

/** @returns a mail as a page that needs nothing from elsewhere: no picture, no script, no counting */
export function mailHtml(words: NoticeMail, link: string): string {
  const { title, lines, facts, button, closing } = words
  const url = escapeHtml(link)
  const parts = [
    `<h1 style="${style.title}">${escapeHtml(title)}</h1>`,
    ...lines.map((line) => `<p style="${style.line}">${escapeHtml(line)}</p>`),
    ...(facts.length > 0
      ? [`<table style="${style.facts}" cellspacing="0">${facts.map(factRow).join('')}</table>`]
      : []),
    ...(button === null
      ? []
      : [
          `<p style="margin:0"><a href="${url}" style="${style.button}">${escapeHtml(button)}</a></p>`,
          `<p style="${style.address}">${url}</p>`,
        ]),
    `<p style="${style.closing}">${escapeHtml(closing)}</p>`,
  ]
  return (
    '<!doctype html><html lang="nl"><head><meta charset="utf-8">' +
    '<meta name="viewport" content="width=device-width,initial-scale=1">' +
    `<title>${escapeHtml(words.subject)}</title></head><body style="${style.page}">` +
    `<table role="presentation" align="center" cellspacing="0" style="${style.card}"><tr>` +
    `<td style="${style.inside}">${parts.join('')}</td></tr></table></body></html>`
  )
}
