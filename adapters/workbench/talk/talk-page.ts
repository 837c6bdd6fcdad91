import type { Outgoing } from '../../../bot/turn.js'
import type { Trace } from '../../../dialogs/reply.js'
import type { Entries } from '../../../knowledge/publication/entry.js'
import { fieldAt } from '../../../knowledge/publication/json.js'
import { type Region, regionKeys } from '../../../knowledge/records/provenance.js'
import { languageKeys } from '../../../knowledge/records/told-text.js'
import { replyText } from '../../cards/reply-text.js'
import type { Session } from '../../sign-in/sessions.js'
import { button, choice, textField } from '../../staff-pages/fields.js'
import { csrfField, type Page } from '../../staff-pages/frame.js'
import { html, type Markup } from '../../staff-pages/markup.js'
import { entryLink } from '../entry-link.js'
import { ruleLink } from '../rules/links.js'
import { factName, regionName } from '../rules/rule-words.js'
import { keptView } from './kept-view.js'
import type { Talk, TalkTurn } from './talk.js'
import { facetNames, outcomeNames, talkWording as words } from './wording.nl.js'

export const talkPath = '/beheer/gesprek'

export interface TalkLook {
  readonly talk: Talk
  /** Of the draft. */
  readonly entries: Entries
  readonly session: Session
  readonly mayEdit: boolean
}

/** The whole conversation so far, newest last, with why each answer is what it is. */
export function talkPage(look: TalkLook): Page {
  const { talk, session } = look
  const names = new Map([...look.entries].map(([name, { key }]) => [key, name]))
  const last = talk.turns.at(-1)
  const buttons =
    last?.draft.kind === 'said' ? last.draft.out.replies.flatMap((reply) => reply.buttons) : []
  const body = html`<div class="wide talk"><p class="utrecht-paragraph">${words.intro}</p>
<div class="beside"><div><section aria-labelledby="gesprek"><h2 class="utrecht-heading-2 unseen" id="gesprek">${words.conversation}</h2>
${talk.turns.length === 0 && html`<p class="quiet">${words.nothingYet}</p>`}
<ol class="turns">${talk.turns.map((turn, place) => turnView(turn, place, look, names))}</ol></section>
${
  buttons.length > 0 &&
  html`<form method="post" action="${talkPath}">${csrfField(session)}<div class="actions" role="group" aria-label="${words.suggestions}">${buttons.map((label) => html`<button class="utrecht-button utrecht-button--html-button utrecht-button--secondary-action" name="tekst" value="${label}">${label}</button>`)}</div></form>`
}
<form method="post" action="${talkPath}" class="say" data-busy="${words.busy}">${csrfField(session)}
${textField({ name: 'tekst', label: words.ask, value: '' })}<div class="actions">${button(words.send)}<span class="quiet" role="status" data-told></span></div></form>
${keptView(look)}</div>
<aside class="trying" aria-labelledby="begin"><h2 class="utrecht-heading-2" id="begin">${words.begin}</h2>${beginForm(look)}</aside></div></div>
<script src="/medewerkers-gesprek.js" defer></script>`
  return { title: words.title, body }
}

function beginForm({ talk, session }: TalkLook): Markup {
  const option =
    <T extends string>(labels: Readonly<Record<T, string>>) =>
    (value: T) => ({
      value,
      label: labels[value],
    })
  return html`<form method="post" action="${talkPath}/begin">${csrfField(session)}
${choice({ name: 'doelgroep', label: words.audience, value: talk.audience, options: (['jongere', 'professional'] as const).map(option(words.audiences)) })}
${choice({ name: 'regio', label: words.region, value: talk.region, options: regionKeys.map((value) => ({ value, label: regionName(value) })) })}
${choice({ name: 'taal', label: words.language, value: talk.language, options: languageKeys.map(option(words.languages)) })}
<div class="actions">${button(words.beginAgain, { value: 'begin', tone: 'secondary' })}${talk.turns.length > 0 && button(words.again, { value: 'nog-eens', tone: 'secondary' })}</div></form>`
}

/** @returns all that a bot said, in words */
export function wordsOf({ replies }: Pick<Outgoing, 'replies'>): string {
  return replies.map(replyText).join('\n\n')
}

function turnView(
  { text, draft, live }: TalkTurn,
  place: number,
  look: TalkLook,
  names: ReadonlyMap<string, string>,
): Markup {
  const isLast = place === look.talk.turns.length - 1
  const liveWords = wordsOf(live)
  const own = draft.kind === 'said' ? wordsOf(draft.out) : null
  return html`<li${isLast && html` id="nieuwste"`}><p class="own"><span class="quiet">${words.you}:</span> ${text}</p>
${own !== null && own !== liveWords && html`<p class="notable">${words.differs}</p>`}
<div class="sides"><div class="answer"><h3 class="utrecht-heading-3">${words.draft}</h3>
${draft.kind === 'unusable' ? unusable(draft.faults) : html`<div class="words">${wordsOf(draft.out)}</div>${whyView(draft.out.trace, look, names)}`}
${look.mayEdit && html`<p><a class="utrecht-link" href="${talkPath}/had?beurt=${place}">${words.wrong}<span class="unseen">: ${text}</span></a></p>`}</div>
${own !== liveWords && html`<div class="answer"><h3 class="utrecht-heading-3">${words.live}</h3><div class="words">${liveWords}</div></div>`}</div></li>`
}

function unusable(faults: Extract<TalkTurn['draft'], { kind: 'unusable' }>['faults']): Markup {
  return html`<div class="utrecht-alert utrecht-alert--error"><div class="utrecht-alert__content"><p>${words.unusable}</p>
<ul>${faults.map(({ file, record, message }) => html`<li><a class="utrecht-link" href="${entryLink(`${file}#${record}`)}">${record || file}</a>: ${message}</li>`)}</ul></div></div>`
}

function whyView(
  { outcome, record, facet, score, rules, contact, asks }: Trace,
  { talk, entries }: TalkLook,
  names: ReadonlyMap<string, string>,
): Markup {
  const line = (term: string, told: Markup | string | null) =>
    told !== null && html`<div><dt>${term}</dt><dd>${told}</dd></div>`
  const linked = (id: string | null) =>
    id === null ? null : entryOf(id, entries, names, talk.region)
  return html`<details class="why"><summary>${words.why}</summary><dl class="facts">
${line(words.outcome, outcomeNames[outcome])}${line(words.record, linked(record))}
${line(words.facet, facet && facetNames[facet])}${line(words.score, score > 0 ? `${Math.round(score * 100)}%` : null)}
${line(words.rules, rules.length === 0 ? null : html`<ul>${rules.map((id) => html`<li>${linked(id)}</li>`)}</ul>`)}
${line(words.contact, linked(contact))}${line(words.asks, asks.length === 0 ? null : asks.map(factName).join(', '))}
</dl></details>`
}

/** Something by its id, as a link to where it is read and changed. */
function entryOf(
  id: string,
  entries: Entries,
  names: ReadonlyMap<string, string>,
  region: Region,
): Markup | string {
  const name = names.get(id)
  if (name === undefined) return id
  const called = fieldAt(entries.get(name)?.value, ['name'])
  const to = id.includes('.verwijsregel.') ? ruleLink(name, region) : entryLink(name)
  return html`<a class="utrecht-link" href="${to}">${typeof called === 'string' ? called : id}</a>`
}
