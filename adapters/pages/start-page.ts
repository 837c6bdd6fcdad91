import { createHash } from 'node:crypto'
import type { Region } from '../../knowledge/records/provenance.js'
import { escapeHtml } from './html.js'
import { type People, people } from './start-page-people.js'
import { startPageStyle } from './start-page-style.js'

const regionNames: Readonly<Record<Region, string>> = {
  landelijk: 'heel Nederland',
  'noordoost-brabant': 'Noordoost-Brabant',
  'rijk-van-nijmegen': 'Rijk van Nijmegen',
  'noord-midden-drenthe': 'Noord- en Midden-Drenthe',
}

const styleHash = createHash('sha256').update(startPageStyle).digest('base64')

/** Nothing but this very style sheet and our own widget may work on the page. */
export const startPagePolicy =
  `default-src 'none'; style-src 'sha256-${styleHash}'; script-src 'self'; connect-src 'self'; ` +
  'img-src data:; ' +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** What somebody sees who opens the address: what this is, that it runs, and how to talk with it. */
export function startPage(region: Region): string {
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Doorstroomwijzer</title>
<meta name="description" content="Wijst wie verantwoordelijk is voor een jongere tussen school en werk.">
<link rel="icon" href="data:,">
<style>${startPageStyle}</style>
</head>
<body>
<header><div>
<h1>Doorstroomwijzer</h1>
<p>Wie helpt een jongere tussen school en werk verder? Stel je vraag en je krijgt het juiste contact, met de bron erbij. Geen verkeerde deur.</p>
<p class="runs">Draait voor ${escapeHtml(regionNames[region])}</p>
</div></header>
<main>
<section aria-labelledby="talk">
<h2 id="talk">Praat er nu mee</h2>
<p>Stel je vraag hier, in gewone woorden. Je naam is niet nodig.</p>
<p class="talk"><a href="/chat">Chat als jongere</a> <a href="/chat?voor=professional">Chat als professional</a></p>
<p class="quiet">Of kies rechtsonder <strong>Stel je vraag</strong>.</p>
<p class="quiet">Werk je bij een balie? <a href="/balie">Ga naar je overdrachten</a>.</p>
</section>
<section aria-labelledby="try">
<h2 id="try">Wat je kunt vragen</h2>
<div class="people">
${people.map(article).join('\n')}
</div>
</section>
<section class="danger" aria-label="Direct gevaar">
<p><strong>Is er direct gevaar?</strong> Bel <a href="tel:112">112</a>. Denk je aan zelfmoord? Bel gratis <a href="tel:08000113">0800-0113</a> of chat op <a href="https://www.113.nl/" rel="noreferrer">113.nl</a>.</p>
</section>
</main>
<footer><p>Deze pagina gebruikt geen cookies en haalt niets van elders op. Wat je in de chat typt, is 24 uur na je laatste bericht weg.</p>
<p>Draai je dit programma zelf? In een terminal: <code>npm run chat</code>. Hoe Microsoft Teams aangaat, staat in de README.</p>
</footer>
<script src="/widget.js" data-region="${escapeHtml(region)}" defer></script>
</body>
</html>
`
}

function article({ who, what, questions, link }: People): string {
  const items = questions.map((question) => `<li>${escapeHtml(question)}</li>`).join('')
  return `<article><h3>${escapeHtml(who)}</h3><p>${escapeHtml(what)}</p><ul>${items}</ul><p class="ask"><a href="${escapeHtml(link.href)}">${escapeHtml(link.label)}</a></p></article>`
}
