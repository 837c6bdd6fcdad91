import { createHash } from 'node:crypto'
import type { Reply } from '../../dialogs/reply.js'
import { replyText } from '../cards/reply-text.js'
import { textBlocks } from '../cards/text-blocks.js'
import { escapeHtml } from './html.js'

const style = `
:root { color-scheme: light dark; --ground: #f6f4ef; --sheet: #fff; --ink: #1c2430; --edge: #6f7a86; --accent: #00594f; --on: #fff; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #12181b; --sheet: #1b2327; --ink: #eef1f0; --edge: #8696a0; --accent: #8fdccf; --on: #12181b; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1.0625rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 34rem; margin: 0 auto; padding: 1.5rem 1rem; }
h1 { margin: 0 0 1rem; font-size: 1.5rem; line-height: 1.25; }
label { display: block; margin-bottom: .375rem; font-weight: 600; }
input, button { width: 100%; min-height: 48px; padding: .5rem .75rem; border: 1px solid var(--edge); border-radius: .5rem; font: inherit; }
input { background: var(--sheet); color: var(--ink); text-transform: uppercase; }
button { margin-top: .75rem; border-color: var(--accent); background: var(--accent); color: var(--on); font-weight: 600; cursor: pointer; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.said { margin: 0 0 1.5rem; padding: .25rem 1rem; border: 1px solid var(--edge); border-radius: .75rem; background: var(--sheet); }
a { color: var(--accent); }
`

const styleHash = createHash('sha256').update(style).digest('base64')

/** One style sheet, a form to ourselves, and nothing else: it works without script. */
export const statusPagePolicy =
  `default-src 'none'; style-src 'sha256-${styleHash}'; img-src data:; base-uri 'none'; ` +
  "form-action 'self'; frame-ancestors 'none'"

export interface StatusWords {
  readonly title: string
  readonly code: string
  readonly show: string
  readonly chat: string
  readonly goOn: string
}

/**
 * @param said how it stands with the code that was typed; null before that
 * @param goesOn whether it is up to them again: a desk said that it is not for them
 */
export function statusPage(words: StatusWords, said: Reply | null, goesOn = false): string {
  const blocks = said === null ? [] : textBlocks(replyText(said))
  const text = blocks.map((block) => {
    const lines = block.kind === 'list' ? block.items : block.lines
    return `<p>${lines.map(escapeHtml).join('<br>')}</p>`
  })
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(words.title)} - Doorstroomwijzer</title>
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(words.title)}</h1>
${text.length === 0 ? '' : `<div class="said" role="status">${text.join('\n')}${goesOn ? `\n<p><a href="/chat">${escapeHtml(words.goOn)}</a></p>` : ''}</div>`}
<form method="post" action="/status">
<label for="code">${escapeHtml(words.code)}</label>
<input id="code" name="code" required maxlength="40" autocomplete="off" autocapitalize="characters" spellcheck="false">
<button type="submit">${escapeHtml(words.show)}</button>
</form>
<p><a href="/chat">${escapeHtml(words.chat)}</a></p>
</main>
</body>
</html>
`
}
