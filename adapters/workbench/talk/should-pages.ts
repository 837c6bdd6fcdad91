import { fieldAt, type Json } from '../../../knowledge/publication/json.js'
import type { FacetKey } from '../../../knowledge/records/facet.js'
import type { KnowledgeRecord } from '../../../knowledge/records/record.js'
import type { Session } from '../../sign-in/sessions.js'
import { button, textArea, textField } from '../../staff-pages/fields.js'
import { csrfField, type FieldFault, type Page } from '../../staff-pages/frame.js'
import { html, type Markup } from '../../staff-pages/markup.js'
import { linkTo } from '../rules/links.js'
import { regionName } from '../rules/rule-words.js'
import type { FoundRecord } from './find-answers.js'
import { talkPath } from './talk-page.js'
import { facetNames, shouldWording as words } from './wording.nl.js'

const back = { href: `${talkPath}#nieuwste`, label: words.back }

/** Which answer it should have been: found by its words. */
export function searchPage(
  turn: { readonly place: number; readonly text: string },
  search: string,
  found: readonly FoundRecord[],
): Page {
  const place = String(turn.place)
  const to = (record: string, facet: FacetKey) =>
    linkTo(`${talkPath}/had`, { beurt: place, zoek: search, onderdeel: record, facet })
  const body = html`<p class="utrecht-paragraph">${words.said} <strong>${turn.text}</strong></p>
<form method="get" action="${talkPath}/had"><input type="hidden" name="beurt" value="${place}">
${textField({ name: 'zoek', label: words.search, help: words.searchHelp, value: search })}<div class="actions">${button(words.find)}</div></form>
<h2 class="utrecht-heading-2">${words.found}</h2>
${found.length === 0 && html`<p>${words.none}</p>`}
<ul class="items">${found.map(({ name, record, facets }) => html`<li class="item"><h3 class="utrecht-heading-3">${record.name} <span class="quiet">(${regionName(record.region)})</span></h3><ul class="jump">${facets.map((facet) => html`<li><a class="utrecht-link" href="${to(name, facet)}">${facetNames[facet]}<span class="unseen"> ${record.name}</span></a></li>`)}</ul></li>`)}</ul>`
  return { title: words.title, body, back }
}

export interface ShouldLook {
  readonly turn: { readonly place: number; readonly text: string }
  /** Without what points at a person. */
  readonly question: string
  readonly phrase: string
  readonly name: string
  readonly record: KnowledgeRecord
  readonly facet: FacetKey
  /** As it is told to who asked. */
  readonly answer: string
  readonly session: Session
  readonly faults: readonly FieldFault[]
}

/** What to make of it, once the right answer is chosen: an example question, or a case. */
export function shouldPage(look: ShouldLook): Page {
  const { turn, question, phrase, name, record, facet, answer, session, faults } = look
  const error = (field: string) => faults.find((fault) => fault.field === field)?.text
  const hidden = html`${csrfField(session)}<input type="hidden" name="beurt" value="${turn.place}"><input type="hidden" name="onderdeel" value="${name}"><input type="hidden" name="facet" value="${facet}">`
  const search = linkTo(`${talkPath}/had`, { beurt: String(turn.place), zoek: record.name })
  const body = html`<p class="utrecht-paragraph">${words.said} <strong>${turn.text}</strong></p>
<h2 class="utrecht-heading-2">${words.right}: ${record.name}, ${facetNames[facet].toLowerCase()}</h2>
<p class="words">${answer}</p><p><a class="utrecht-link" href="${search}">${words.other}</a></p>
<form method="post" action="${talkPath}/voorbeeld"><h2 class="utrecht-heading-2">${words.example}</h2><p>${words.exampleHelp}</p>${hidden}
${textField({ name: 'vraag', label: words.exampleWords, value: question, error: error('vraag') })}<div class="actions">${button(words.exampleDo)}</div></form>
<form method="post" action="${talkPath}/toets"><h2 class="utrecht-heading-2">${words.case}</h2><p>${words.caseHelp}</p>${hidden}
${phraseChoice(answer, phrase, error('eigen'))}<div class="actions">${button(words.caseDo)}</div></form>`
  return { title: words.title, body, back, faults }
}

/** @returns pieces of an answer from which somebody can choose */
export function phrasesOf(answer: string): string[] {
  const sentences = answer.split(/(?<=[.!?])\s+|\n+/).map((sentence) => sentence.trim())
  return [...new Set(sentences.filter((sentence) => sentence.length > 3))].slice(0, 6)
}

function phraseChoice(answer: string, phrase: string, error: string | undefined): Markup {
  return html`<fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset"><legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">${words.phrase}</legend>
${phrasesOf(answer).map((one, place) => html`<div class="check"><input type="radio" id="stuk-${place}" name="stuk" value="${one}"${place === 0 && html` checked`}><label class="utrecht-form-label utrecht-form-label--checkbox" for="stuk-${place}">${one}</label></div>`)}
${textArea({ name: 'eigen', label: words.ownPhrase, value: phrase, rows: 2, isRequired: false, error })}</fieldset>`
}

/** Every case of the team's own. */
export function casesPage(cases: readonly Json[], session: Session, mayEdit: boolean): Page {
  const text = (item: Json, field: string) => String(fieldAt(item, [field]) ?? '')
  const turns = (item: Json) => {
    const list = fieldAt(item, ['turns'])
    return Array.isArray(list) ? list.map(String) : []
  }
  const body = html`<p class="utrecht-paragraph">${cases.length === 0 ? words.noCases : words.casesIntro}</p>
<ul class="items">${cases.map(
    (
      item,
    ) => html`<li class="item"><p><strong>${turns(item).join(' → ')}</strong></p><p class="quiet">${text(item, 'audience')}, ${text(item, 'region')}</p><p>${words.mustHold(text(item, 'why'))}</p>
${mayEdit && html`<form method="post" action="${talkPath}/toetsen">${csrfField(session)}<button class="utrecht-button utrecht-button--html-button utrecht-button--subtle" name="weg" value="${text(item, 'id')}">${words.remove}<span class="unseen">: ${turns(item).join(' → ')}</span></button></form>`}</li>`,
  )}</ul>`
  return { title: words.casesTitle, body, back }
}
