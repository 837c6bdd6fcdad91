import type { Session } from '../../sign-in/sessions.js'
import { button, textField } from '../../staff-pages/fields.js'
import { csrfField, type FieldFault, type Page } from '../../staff-pages/frame.js'
import { html, type Markup } from '../../staff-pages/markup.js'
import type { Field, NamedField } from '../form/field.js'
import { type FormContext, postedText } from '../form/form-context.js'
import { groupView, listIds } from '../form/form-view.js'
import { type Posted, whichName } from '../form/read-form.js'
import { formWording as words } from '../form-wording.nl.js'
import { deskNames, deskParty } from '../kind-names.nl.js'
import { measuredView } from './measured-view.js'
import type { RecordIndex } from './record-index.js'
import type { RegisterMeasure } from './register-measure.js'

/** A form for one entry. */
export interface EntryForm {
  readonly title: string
  readonly action: string
  readonly back: { readonly href: string; readonly label: string }
  readonly kind: string
  readonly field: Field
  readonly index: RecordIndex
  readonly measure: RegisterMeasure
  readonly posted: Posted
  readonly faults: readonly FieldFault[]
  /** What goes along with it unseen. */
  readonly hidden: Readonly<Record<string, string>>
  /** Its id may still be chosen. */
  readonly isNew: boolean
  /** Stands before the fields. */
  readonly lead?: Markup | null
  /** A field of the form itself, such as where it is kept. */
  readonly above?: Markup | null
}

const validity = ['source', 'status', 'validFrom', 'validUntil', 'checkedOn']
const relations = ['related', 'supersedes', 'desk', 'note']
const answers = ['facets', 'reach', 'reply', 'says', 'does', 'because', 'question', 'reason']

/** What is never asked once the entry is there. */
const fixed = ['id', 'key', 'region']

/** The whole page: every field of the entry, in an order in which somebody fills it in. */
export function entryFormPage(form: EntryForm, session: Session): Page {
  const { title, action, back, kind, field, faults, hidden, isNew, lead, above } = form
  const context = contextOf(form)
  const which = Number(postedText(form, whichName) || 0)
  const shownField = field.kind === 'either' ? field.options[which] : field
  const fields = shownField?.kind === 'group' ? shownField.fields : []
  const isFixed = ({ name }: NamedField) => fixed.includes(name) && !(isNew && name === 'id')
  const unseen = fields.filter(isFixed).map(({ name }) => [name, postedText(form, name)] as const)
  const asked = fields.filter((one) => !isFixed(one))
  const section = (label: string, names: (name: string) => boolean) => {
    const some = asked.filter(({ name }) => names(name))
    // What is hardly ever filled in comes last.
    const own = [...some].sort((a, b) => Number(a.name === 'called') - Number(b.name === 'called'))
    return (
      own.some(({ field: { kind } }) => kind !== 'fixed') &&
      html`<section class="form-part"><h2 class="utrecht-heading-2">${label}</h2>${groupView(own, context, '')}</section>`
    )
  }
  const rest = [...validity, ...relations, ...answers]
  const all = [...Object.entries(hidden), ...unseen]
  if (field.kind === 'either') all.push([whichName, String(which)])
  const why = { name: 'waarom', label: words.why, help: words.whyHelp, isRequired: false }
  const body = html`${lead}
<form method="post" action="${action}" class="entry" novalidate>
${csrfField(session)}${all.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<div class="unseen" aria-hidden="true"><button type="submit" tabindex="-1">${words.save}</button></div>
${above}
${section(words.sections.about, (name) => !rest.includes(name))}
${section(words.sections.answers, (name) => answers.includes(name))}
${section(words.sections.validity, (name) => validity.includes(name))}
${section(words.sections.relations, (name) => relations.includes(name))}
${textField({ ...why, value: postedText(form, 'waarom') })}
<div class="actions">${button(words.save)}<a class="utrecht-link hit" href="${back.href}">${words.stop}</a></div>
</form>
${lists(form.index, kind)}`
  const scripts = ['/beheer/leesbaarheid.js', '/beheer.js']
  return { title, body, back, faults, scripts }
}

function contextOf({ kind, index, measure, posted, faults }: EntryForm): FormContext {
  const subject = ['name', 'aliases'].map((name) => postedText({ posted }, name)).join(' ')
  return {
    kind,
    posted,
    faults: new Map(faults.map(({ field, text }) => [field, text])),
    nameOf: (id) => index.byId.get(id)?.title ?? index.documents.get(id) ?? deskParty(id),
    measured: measuredView(measure, subject),
  }
}

/** Kinds that no field of an entry points to. */
const unpointed = ['gesprek', 'feiten', 'verwijsregels', 'bijregels']

/** What fields choose from; a browser shows what fits with what is typed. */
function lists({ rows, documents }: RecordIndex, kind: string): Markup {
  const pointsToDesks = kind === 'verwijsregels' || kind === 'bijregels'
  const desks = Object.keys(deskNames).map((desk) => {
    const id = `desk:${desk}`
    return html`<option value="${id}">${deskParty(id)}</option>`
  })
  const records = [...rows.values()].filter(({ kind }) => !unpointed.includes(kind))
  return html`<datalist id="${listIds.records}">${records.map(({ id, title }) => html`<option value="${id}">${title}</option>`)}${pointsToDesks && desks}</datalist>
<datalist id="${listIds.documents}">${[...documents].map(([id, title]) => html`<option value="${id}">${title}</option>`)}</datalist>`
}
