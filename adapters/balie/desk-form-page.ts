import { regionNames } from '../../dialogs/wording/privacy.nl.js'
import { weekdays } from '../../knowledge/handover/opening-hours.js'
import type { Region } from '../../knowledge/records/provenance.js'
import type { Session } from '../sign-in/sessions.js'
import { button, choice, choices, textArea, textField } from '../staff-pages/fields.js'
import { csrfField, type FieldFault, type Page } from '../staff-pages/frame.js'
import { html, type Markup } from '../staff-pages/markup.js'
import { adminWording } from './admin-wording.nl.js'
import type { Filled } from './desk-form.js'
import { type DeskField, deskFields, deskFormWording as words } from './desk-form-wording.nl.js'
import type { Directory } from './directory.js'

export interface DeskFormParts {
  readonly filled: Filled
  readonly region: Region
  readonly faults: readonly FieldFault[]
  readonly session: Session
  readonly directory: Directory
  /** The desk that is changed; null for a new one. */
  readonly desk: { readonly id: string; readonly name: string } | null
}

/** A desk to fill in: every field with what it is for, and what is wrong with it. */
export function deskFormPage(parts: DeskFormParts): Page {
  const { filled, region, faults, session, directory, desk } = parts
  const { sections } = words
  const option = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name })

  const field = (name: DeskField, isRequired = true) => {
    const told: { label: string; help?: string } = deskFields[name]
    const error = faults.find((fault) => fault.field === name)?.text
    return {
      name,
      label: told.label,
      help: told.help,
      error,
      isRequired,
      value: filled.get(name) ?? '',
    }
  }
  const organisations = [
    { value: '', label: words.choose },
    ...directory.organisations(region).map(option),
  ]
  const rules = Object.entries(deskFields.under16.options).map(([value, label]) => ({
    value,
    label,
  }))
  const tasks = Object.entries(deskFields.leaf.options).map(([value, label]) => ({ value, label }))
  const action = desk === null ? '/balie/beheer/nieuw' : `/balie/beheer/balie/${desk.id}`

  const body = html`<p class="utrecht-paragraph">${words.region(regionNames[region])}. ${desk !== null && words.again}</p>
${desk === null && otherRegions(region)}
<form method="post" action="${action}">${csrfField(session)}<input type="hidden" name="regio" value="${region}">
<h2 class="utrecht-heading-2">${sections.who}</h2>
${desk === null && textField(field('id'))}
${textField(field('name'))}
${choice({ ...field('organisation'), options: organisations })}
${choice({ ...field('leaf', false), options: tasks })}
${choices({ ...field('gemeenten'), options: directory.gemeenten(region).map(option), values: filled.getAll('gemeenten') })}
<h2 class="utrecht-heading-2">${sections.when}</h2>
${hoursFields(filled, field('hours'))}
${textArea(field('closed', false))}
${textField({ ...field('promisedHours'), size: 'small' })}
<h2 class="utrecht-heading-2">${sections.channels}</h2>
${textArea(field('mails', false))}
${textField({ ...field('webhook', false), type: 'url' })}
${textField({ ...field('secret', false), value: '', type: 'password', autocomplete: 'new-password' })}
${choices({ ...field('teams'), options: [{ value: 'ja', label: deskFields.teams.option }], values: filled.getAll('teams') })}
${textField(field('standInName', false))}
${textArea(field('standInMails', false))}
<h2 class="utrecht-heading-2">${sections.rules}</h2>
${textField(field('controller'))}
${textField(field('legalBasis'))}
${choice({ ...field('under16'), options: rules })}
<h2 class="utrecht-heading-2">${sections.people}</h2>
${textArea({ ...field('coaches', false), rows: 5 })}
${textField(field('confirmerName'))}
${textField({ ...field('confirmerEmail'), type: 'email' })}
<div class="actions">${button(words.save)}</div></form>`
  return {
    ...{ title: desk === null ? words.add : words.change(desk.name), body, faults },
    back: { href: '/balie/beheer', label: adminWording.title },
  }
}

function otherRegions(region: Region): Markup {
  const others = Object.entries(regionNames).filter(([id]) => id !== region && id !== 'landelijk')
  return html`<p class="utrecht-paragraph">${words.otherRegion} ${others.map(([id, name]) => html`<a class="utrecht-link hit" href="/balie/beheer/nieuw?regio=${id}">${name}</a> `)}</p>`
}

function hoursFields(
  filled: Filled,
  field: { label: string; help?: string | undefined; error?: string | undefined },
): Markup {
  const { label, help, error } = field
  const one = (day: (typeof weekdays)[number], part: 'van' | 'tot') => {
    const said = part === 'van' ? words.from : words.until
    return html`<input class="utrecht-textbox utrecht-textbox--html-input" name="${day}-${part}" value="${filled.get(`${day}-${part}`) ?? ''}" aria-label="${words.days[day]} ${said}" inputmode="numeric" autocomplete="off">`
  }
  return html`<fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset${error ? ' utrecht-form-field--invalid' : ''}" id="hours" tabindex="-1" aria-describedby="hours-uitleg${error ? ' hours-fout' : ''}">
<legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">${label}</legend>
<div class="utrecht-form-field-description" id="hours-uitleg">${help}</div>
${error && html`<div class="utrecht-form-field-error-message" id="hours-fout">Fout: ${error}</div>`}
<div class="hours">${weekdays.map((day) => html`<div><span>${day}</span>${one(day, 'van')}<span>${words.until}</span>${one(day, 'tot')}</div>`)}</div>
</fieldset>`
}
