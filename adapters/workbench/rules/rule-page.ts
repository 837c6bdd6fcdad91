import type { JsonObject } from '../../../knowledge/publication/json.js'
import type { Region } from '../../../knowledge/records/provenance.js'
import { ruleSchema } from '../../../knowledge/referral/rule.js'
import type { Saved } from '../../publications/edit.js'
import type { Session } from '../../sign-in/sessions.js'
import { button, textArea, textField } from '../../staff-pages/fields.js'
import { csrfField, type FieldFault, type Page } from '../../staff-pages/frame.js'
import { html, type Markup } from '../../staff-pages/markup.js'
import { entryLink } from '../entry-link.js'
import { gateAnchor, linkTo, rulesPath, tablesLink } from './links.js'
import type { RuleBook } from './rule-book.js'
import { fieldTitle, ruleFields, saveButton } from './rule-form.js'
import { ruleWording as words } from './rule-wording.nl.js'
import { gateName, regionName, ruleTitle } from './rule-words.js'

export interface RulePageLook {
  readonly book: RuleBook
  readonly region: Region
  /** Of the entry; null for one that is not there yet. */
  readonly name: string | null
  /** As it is filled in. */
  readonly value: JsonObject
  /** As it was when it was first shown. */
  readonly seen: JsonObject
  readonly eTag: string
  /** The short name that a new one was given. */
  readonly called?: string
  readonly meanwhile?: Extract<Saved, { kind: 'changed-meanwhile' }>
  readonly faults: readonly FieldFault[]
  readonly mayEdit: boolean
  readonly session: Session
}

/** One rule: its form, and below that what is done with it in time. */
export function rulePage(look: RulePageLook): Page {
  const { book, region, name, value, seen, eTag, mayEdit, session } = look
  const gate = String(value.gate)
  const parsed = ruleSchema.safeParse(seen)
  const title = name !== null && parsed.success ? ruleTitle(book, parsed.data) : null
  const hidden = html`${csrfField(session)}${name !== null && html`<input type="hidden" name="naam" value="${name}">`}<input type="hidden" name="regio" value="${region}"><input type="hidden" name="versie" value="${eTag}">`
  const body = html`<div class="wide">${title !== null && html`<p class="lead">${title}</p>`}<p class="quiet">${words.gate(gateName(gate))} · ${regionName(regionOf(value, region))}</p>
${look.meanwhile && meanwhileView(look.meanwhile)}
${name !== null && links(name, look)}
<form method="post" action="${rulesPath}/${name === null ? 'nieuw' : 'regel'}">${hidden}<input type="hidden" name="gezien" value="${JSON.stringify(seen)}">
<fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset"${!mayEdit && html` disabled`}><legend class="unseen">${words.title}</legend>
${name === null && nameField(look)}
${ruleFields(look)}
${textArea({ name: 'waarom', label: words.why, help: words.whyHelp, value: '', rows: 2, isRequired: false })}
${mayEdit && html`<div class="actions">${saveButton()}</div>`}</fieldset></form>
${name !== null && mayEdit && lifeForms(hidden)}</div>`
  return {
    title: name === null ? words.newTitle : words.title,
    body,
    back: { href: tablesLink(region, gateAnchor(gate)), label: regionName(region) },
  }
}

function regionOf(value: JsonObject, region: Region): Region {
  return value.region === 'landelijk' ? 'landelijk' : region
}

function nameField({ called = '', faults }: RulePageLook): Markup {
  const error = faults.find(({ field }) => field === 'korte-naam')?.text
  return textField({
    name: 'korte-naam',
    label: words.name,
    help: words.nameHelp,
    value: called,
    error,
  })
}

function links(name: string, { region, value, mayEdit }: RulePageLook): Markup {
  const copy = linkTo(`${rulesPath}/nieuw`, { van: name, regio: region })
  const isNational = value.region === 'landelijk' && region !== 'landelijk'
  return html`<ul class="jump"><li><a class="utrecht-link" href="${entryLink(name)}">${words.history}</a></li>
<li><a class="utrecht-link" href="${tablesLink(region)}#probeer">${words.try}</a></li><li><a class="utrecht-link" href="/beheer/gesprek">${words.talk}</a></li>
${mayEdit && html`<li><a class="utrecht-link" href="${copy}">${isNational ? words.copyForRegion(regionName(region)) : words.copy}</a></li>`}</ul>`
}

function lifeForms(hidden: Markup): Markup {
  return html`<h2 class="utrecht-heading-2" id="later">${words.later}</h2><div class="sides">
<form method="post" action="${rulesPath}/opvolger"><h3 class="utrecht-heading-3">${words.successor}</h3>${hidden}<p>${words.successorHelp}</p>
${textField({ name: 'vanaf', label: words.successorFrom, value: '', type: 'date', size: 'small' })}${button(words.successorDo, { tone: 'secondary' })}</form>
<form method="post" action="${rulesPath}/stop"><h3 class="utrecht-heading-3">${words.end}</h3>${hidden}<p>${words.endHelp}</p>
${textField({ name: 'tot', label: words.endOn, value: '', type: 'date', size: 'small' })}${button(words.endDo, { tone: 'secondary' })}</form></div>`
}

/** What somebody else saved while this form was open. */
function meanwhileView({
  changes,
  conflicts,
}: Extract<Saved, { kind: 'changed-meanwhile' }>): Markup {
  const { title, text, theirs, both } = words.meanwhile
  const names = (paths: readonly (readonly string[])[]) =>
    html`<ul>${[...new Set(paths.map((path) => fieldTitle(path.join('.'))))].map((name) => html`<li>${name}</li>`)}</ul>`
  return html`<div class="utrecht-alert utrecht-alert--warning" role="alert"><div class="utrecht-alert__content"><h2 class="utrecht-heading-2">${title}</h2><p>${text}</p>
<p>${theirs}</p>${names(changes.map(({ path }) => path))}
${conflicts.length > 0 && html`<p>${both}</p>${names(conflicts.map(({ path }) => path))}`}</div></div>`
}
