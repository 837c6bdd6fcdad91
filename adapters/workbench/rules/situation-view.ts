import type { Region } from '../../../knowledge/records/provenance.js'
import { type Fact, unknownValue } from '../../../knowledge/referral/fact.js'
import { button, choice } from '../../staff-pages/fields.js'
import { html, type Markup } from '../../staff-pages/markup.js'
import { entryLink } from '../entry-link.js'
import { ruleAnchor, rulesPath } from './links.js'
import type { Named, RuleBook } from './rule-book.js'
import { factName, partyName, ruleTitle, valueName } from './rule-words.js'
import { factField, type SituationOutcome, type Tried } from './situation.js'
import { rulesWording } from './wording.nl.js'

const words = rulesWording.trying

export interface TriedLook {
  readonly tried: Tried
  readonly region: Region
  readonly day: string
  readonly draft: { readonly book: RuleBook; readonly outcome: SituationOutcome | null }
  readonly live: { readonly book: RuleBook; readonly outcome: SituationOutcome | null }
}

/** A situation to fill in, and what the draft and what is live make of it, side by side. */
export function situationView(look: TriedLook): Markup {
  const { tried, region, day, draft } = look
  const asked = draft.book.facts.filter(({ item }) => item.asked)
  const others = draft.book.facts.filter(({ item }) => !item.asked)
  const isMoreOpen = others.some(({ item }) => tried.profile[item.key] !== undefined)
  return html`<section class="trying" aria-labelledby="probeer"><h2 class="utrecht-heading-2" id="probeer" tabindex="-1">${words.title}</h2>
${tried.isAsked && outcomesView(look)}
<p class="quiet">${words.help}</p>
<form method="get" action="${rulesPath}#probeer">
<input type="hidden" name="regio" value="${region}"><input type="hidden" name="dag" value="${day}">
${choice({ name: 'doelgroep', label: words.audience, value: tried.audience, options: (['jongere', 'professional'] as const).map((value) => ({ value, label: words.audiences[value] })) })}
${asked.map((fact) => factChoice(fact, tried))}
<details${isMoreOpen && html` open`}><summary>${words.more}</summary>${others.map((fact) => factChoice(fact, tried))}</details>
<div class="actions">${button(words.do)}</div></form></section>`
}

function factChoice({ item: { key, values } }: Named<Fact>, { profile }: Tried): Markup {
  return choice({
    name: factField(key),
    label: factName(key),
    value: profile[key]?.[0] ?? '',
    options: [
      { value: '', label: words.notSaid },
      ...values.map((value) => ({ value, label: valueName(key, value) })),
      { value: unknownValue, label: words.askedInVain },
    ],
  })
}

function outcomesView({ draft, live }: TriedLook): Markup {
  if (says(draft.outcome, draft.book) === says(live.outcome, live.book)) {
    return html`<div role="status" class="outcome"><h3 class="utrecht-heading-3">${words.both}</h3>${outcomeView(draft.outcome, draft.book)}</div>`
  }
  return html`<div role="status" class="outcome"><p class="notable">${words.differs}</p>
<div class="sides"><div><h3 class="utrecht-heading-3">${words.draft}</h3>${outcomeView(draft.outcome, draft.book)}</div>
<div><h3 class="utrecht-heading-3">${words.live}</h3>${outcomeView(live.outcome, live.book)}</div></div></div>`
}

/** Everything by which two outcomes differ to who hears them. */
function says(outcome: SituationOutcome | null, book: RuleBook): string {
  if (outcome?.kind !== 'refer') return JSON.stringify(outcome)
  const rule = book.rules.find(({ item }) => item.id === outcome.rule)?.item
  return JSON.stringify([rule, outcome.overlays])
}

function outcomeView(outcome: SituationOutcome | null, book: RuleBook): Markup {
  if (outcome === null) return html`<p>${words.nobody}</p>`
  if (outcome.kind === 'ask') {
    return html`<p>${words.asks}</p><ul>${outcome.facts.map((key) => html`<li><strong>${factName(key)}</strong></li>`)}</ul>`
  }
  return html`<p>${words.refers} <strong>${partyName(book, outcome.lead)}</strong></p>
<p>${words.way}</p><ol>${outcome.path.map((id) => html`<li><a class="utrecht-link" href="#${ruleAnchor(id)}">${titleOf(id, book)}</a></li>`)}</ol>
${
  outcome.overlays.length > 0 &&
  html`<p>${words.overlays}</p><ul>${outcome.overlays.map((id) => overlayLine(id, book))}</ul>`
}`
}

function titleOf(id: string, book: RuleBook): string {
  const rule = book.rules.find(({ item }) => item.id === id)
  return rule === undefined ? id : ruleTitle(book, rule.item)
}

function overlayLine(id: string, book: RuleBook): Markup {
  const overlay = book.overlays.find(({ item }) => item.id === id)
  return overlay === undefined
    ? html`<li>${id}</li>`
    : html`<li><a class="utrecht-link" href="${entryLink(overlay.name)}">${overlay.item.says.professional}</a></li>`
}
