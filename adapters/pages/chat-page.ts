import { createHash } from 'node:crypto'
import type { Audience } from '../../dialogs/reply.js'
import type { Region } from '../../knowledge/records/provenance.js'
import type { Language } from '../../knowledge/records/told-text.js'
import { chatPageWords } from './chat-page-words.js'

const style = `
:root { color-scheme: light dark; background: #eae6dc; }
@media (prefers-color-scheme: dark) { :root { background: #0a0e10; } }
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; }
noscript { display: block; max-width: 40rem; margin: 0 auto; padding: 1.5rem; }
`

const styleHash = createHash('sha256').update(style).digest('base64')

/** Our own script, our own server, this one style sheet, and nothing else. */
export const chatPagePolicy =
  `default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'sha256-${styleHash}'; ` +
  "img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** A page that is the conversation and nothing else, for a phone or for who has no Teams. */
export function chatPage(region: Region, audience: Audience, language?: Language): string {
  const spoken = language === undefined ? '' : ` data-language="${language}"`
  const words = chatPageWords[audience === 'professional' ? 'nl' : (language ?? 'nl')]
  return `<!doctype html>
<html lang="${words.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<title>${words.title}</title>
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<main>
<noscript>
<h1>Doorstroomwijzer</h1>
<p>${words.noScript}</p>
<p>${words.danger}</p>
</noscript>
</main>
<script src="/widget.js" data-mode="page" data-region="${region}" data-audience="${audience}"${spoken} defer></script>
</body>
</html>
`
}
