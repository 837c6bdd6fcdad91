import type { Region } from '../../../knowledge/records/provenance.js'
import { dayText } from '../../balie/dutch-moments.js'
import { html, type Markup } from '../../staff-pages/markup.js'
import { gateAnchor, ruleLink, tablesLink } from './links.js'
import type { RuleFault, ToldProof } from './proof-told.js'
import type { RuleBook } from './rule-book.js'
import { gateName, ruleTitle } from './rule-words.js'
import { rulesWording } from './wording.nl.js'

const words = rulesWording.proof

/** Whether the rules of a region close, in sentences. */
export function proofView(proof: ToldProof, book: RuleBook, region: Region): Markup {
  const { faults, combinations, ms } = proof
  const tone = faults.length === 0 ? 'ok' : 'error'
  return html`<section class="utrecht-alert utrecht-alert--${tone}" aria-labelledby="sluit"><div class="utrecht-alert__content">
<h2 class="utrecht-heading-2" id="sluit">${words.title}</h2>
${
  faults.length === 0
    ? html`<p>${words.good(countText(combinations), ms)}</p>`
    : html`<p>${words.bad(faults.length)}</p><ul>${faults.map((fault) => html`<li>${faultView(fault, book, region)}</li>`)}</ul>`
}</div></section>`
}

const large = new Intl.NumberFormat('nl-NL', { notation: 'compact', compactDisplay: 'long' })

function countText(count: bigint): string {
  return large.format(count)
}

function faultView({ kind, at, text, since }: RuleFault, book: RuleBook, region: Region): Markup {
  const rule = book.rules.find(({ item }) => item.id === at)
  const place =
    rule === undefined
      ? html`${words.inGate}<a class="utrecht-link" href="${tablesLink(region, gateAnchor(at))}">${gateName(at)}</a>`
      : html`${words.inRule}<a class="utrecht-link" href="${ruleLink(rule.name, region)}">${ruleTitle(book, rule.item)}</a>`
  const sentence = kind === 'dead' ? words.deadText : text
  return html`<strong>${words[kind]}.</strong> ${linked(sentence, book, region)}${since !== null && html` ${words.since(dayText(since))}`}. ${place}`
}

/** A sentence in which ids between backticks are links to what they are the id of. */
function linked(sentence: string, book: RuleBook, region: Region): Markup {
  return html`${sentence.split('`').map((part, place) => {
    if (place % 2 === 0) return part
    const rule = book.rules.find(({ item }) => item.id === part)
    return rule === undefined
      ? html`“${gateName(part)}”`
      : html`“<a class="utrecht-link" href="${ruleLink(rule.name, region)}">${ruleTitle(book, rule.item)}</a>”`
  })}`
}
