import { fieldAt, type JsonObject } from '../../../knowledge/publication/json.js'
import type { Region } from '../../../knowledge/records/provenance.js'
import { unknownValue } from '../../../knowledge/referral/fact.js'
import { button, choice, choices, textArea, textField } from '../../staff-pages/fields.js'
import type { FieldFault } from '../../staff-pages/frame.js'
import { html, type Markup } from '../../staff-pages/markup.js'
import { namesOf, registers, textFields } from './read-rule.js'
import type { RuleBook } from './rule-book.js'
import { partyOptions, ruleOptions } from './rule-options.js'
import { ruleWording as words } from './rule-wording.nl.js'
import { factName, gateName, partyName, valueName } from './rule-words.js'

export interface RuleFormLook {
  readonly book: RuleBook
  readonly region: Region
  readonly value: JsonObject
  readonly faults: readonly FieldFault[]
}

/** Everything of a rule that can be filled in. */
export function ruleFields(look: RuleFormLook): Markup {
  return html`${whenFields(look)}
<h2 class="utrecht-heading-2">${words.outcome}</h2>
${'next' in look.value ? nextField(look) : leadFields(look)}
<h2 class="utrecht-heading-2">${words.proof}</h2>${sourceFields(look)}
<h2 class="utrecht-heading-2">${words.dates}</h2>${dateFields(look)}
${orderFields(look)}`
}

const text = (value: JsonObject, ...path: string[]) => {
  const found = fieldAt(value, path)
  return typeof found === 'string' ? found : ''
}

const list = (value: JsonObject, ...path: string[]): string[] => {
  const found = fieldAt(value, path)
  return Array.isArray(found) ? found.map(String) : []
}

const faultAt = ({ faults }: RuleFormLook, name: string) =>
  faults.find(({ field }) => field === name)?.text

/** Per fact a set of ticks; what the gate already looks at stands open. */
function whenFields(look: RuleFormLook): Markup {
  const { book, value } = look
  const gate = text(value, 'gate')
  const ofGate = book.rules.flatMap(({ item }) =>
    item.gate === gate ? Object.keys(item.when) : [],
  )
  const near = new Set([...ofGate, ...Object.keys(fieldAt(value, ['when']) ?? {})])
  const all = book.facts.flatMap(({ item }) =>
    namesOf(item).map((key) => {
      const views = item.groups[key]
      const values = views === undefined ? item.values : Object.keys(views)
      return { key, values: [...values.filter((one) => one !== unknownValue), unknownValue] }
    }),
  )
  const set = ({ key, values }: { key: string; values: readonly string[] }) =>
    choices({
      name: `when.${key}`,
      label: factName(key),
      error: faultAt(look, `when.${key}`),
      values: list(value, 'when', key),
      options: values.map((one) => ({ value: one, label: valueName(key, one) })),
    })
  return html`<h2 class="utrecht-heading-2">${words.when}</h2><p class="quiet">${words.whenHelp}</p>
<div class="fact-ticks">${all.filter(({ key }) => near.has(key)).map(set)}</div>
<details><summary>${words.whenMore}</summary><div class="fact-ticks">${all.filter(({ key }) => !near.has(key)).map(set)}</div></details>`
}

function nextField(look: RuleFormLook): Markup {
  const gates = [...new Set(look.book.rules.map(({ item }) => item.gate))]
  return choice({
    name: 'next',
    label: words.next,
    value: text(look.value, 'next'),
    error: faultAt(look, 'next'),
    options: gates.map((value) => ({ value, label: gateName(value) })),
  })
}

function leadFields(look: RuleFormLook): Markup {
  const { book, region, value } = look
  const options = partyOptions(book, region, text(value, 'lead'))
  const also = list(value, 'also')
  return html`${choice({ name: 'lead', label: words.lead, help: words.leadHelp, value: text(value, 'lead'), error: faultAt(look, 'lead'), options })}
${also.length > 0 && choices({ name: 'also', label: words.also, values: also, options: also.map((id) => ({ value: id, label: partyName(book, id) })) })}
${choice({ name: 'ook', label: words.alsoMore, value: '', isRequired: false, options: [{ value: '', label: words.nobody }, ...partyOptions(book, region)] })}
<div class="check"><input class="utrecht-checkbox utrecht-checkbox--html-input" type="checkbox" id="grens" name="grens" value="ja"${value.grens === true && html` checked`}><label class="utrecht-form-label utrecht-form-label--checkbox" for="grens">${words.grens}</label></div>
${textFields.map((name) => textSet(look, name))}
${choice({
  name: 'basis',
  label: words.basis,
  value: text(value, 'basis'),
  error: faultAt(look, 'basis'),
  options: (['bron', 'afgeleid', 'voorstel'] as const).map((one) => ({
    value: one,
    label: words.bases[one],
  })),
})}`
}

/** One text in its registers, side by side so that they do not drift apart. */
function textSet(look: RuleFormLook, name: (typeof textFields)[number]): Markup {
  const optional = (register: string) =>
    name === 'label' || register === 'eenvoudig' || register === 'english'
  return html`<fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset"><legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">${words.texts[name]}</legend>
<p class="quiet">${words.texts[`${name}Help`]}</p><div class="sides">${registers.map((register) =>
    textArea({
      name: `${name}.${register}`,
      label: words.registers[register],
      value: text(look.value, name, register),
      error: faultAt(look, `${name}.${register}`),
      isRequired: !optional(register),
      rows: name === 'label' ? 2 : 4,
    }),
  )}</div></fieldset>`
}

function sourceFields(look: RuleFormLook): Markup {
  const { book, value } = look
  const isHouse = fieldAt(value, ['source', 'huisregel']) !== undefined
  const documents = [...book.documents].map(([id, title]) => ({ value: id, label: title }))
  const line = (name: string, label: string, help: string) =>
    textField({
      name: `source.${name}`,
      ...{ label, help, value: text(value, 'source', name), isRequired: false },
      error: faultAt(look, `source.${name}`),
    })
  return html`${choice({ name: 'bronsoort', label: words.sourceKind, value: isHouse ? 'huisregel' : 'document', options: (['document', 'huisregel'] as const).map((one) => ({ value: one, label: words.sourceKinds[one] })) })}
<div class="sides"><div>${choice({ name: 'source.document', label: words.document, value: text(value, 'source', 'document'), options: documents })}
${line('section', words.section, words.sectionHelp)}</div>
<div>${line('huisregel', words.houseRule, words.houseHelp)}${line('reference', words.reference, words.houseHelp)}</div></div>`
}

function dateFields(look: RuleFormLook): Markup {
  const { value } = look
  const day = (name: 'validFrom' | 'validUntil' | 'checkedOn', help?: string) =>
    textField({
      name,
      ...{ label: words[name], type: 'date', size: 'small', help, value: text(value, name) },
      error: faultAt(look, name),
      isRequired: name !== 'validUntil',
    })
  const options = (['geldend', 'voorstel', 'vervallen'] as const).map((one) => ({
    value: one,
    label: words.statuses[one],
  }))
  return html`<div class="sides">${day('validFrom')}${day('validUntil', words.validUntilHelp)}${day('checkedOn')}
${choice({ name: 'status', label: words.status, value: text(value, 'status'), options })}</div>`
}

function orderFields({ book, region, value }: RuleFormLook): Markup | null {
  const before = ruleOptions(book, value, region, 'before')
  const overrides = ruleOptions(book, value, region, 'overrides')
  if (before.length === 0 && overrides.length === 0) return null
  const isUsed = list(value, 'before').length + list(value, 'overrides').length > 0
  return html`<details${isUsed && html` open`}><summary>${words.order}</summary>
${before.length > 0 && choices({ name: 'before', label: words.before, values: list(value, 'before'), options: before })}
${overrides.length > 0 && choices({ name: 'overrides', label: words.overrides, values: list(value, 'overrides'), options: overrides })}
</details>`
}

/** How a field is called where its fault is listed. */
export function fieldTitle(field: string): string {
  const [first = '', second = ''] = field.split('.')
  if (first === 'when') return factName(second)
  const isText = textFields.find((name) => name === first)
  const register = registers.find((name) => name === second)
  if (isText !== undefined) {
    const title = words.texts[isText]
    return register === undefined ? title : `${title}, ${words.registers[register].toLowerCase()}`
  }
  return titles[field] ?? field
}

const titles: Readonly<Record<string, string>> = {
  lead: words.lead,
  next: words.next,
  basis: words.basis,
  status: words.status,
  validFrom: words.validFrom,
  validUntil: words.validUntil,
  checkedOn: words.checkedOn,
  'source.section': words.section,
  'source.reference': words.reference,
}

export const saveButton = (): Markup => button(words.save)
