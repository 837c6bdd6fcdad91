import type { Proof } from '../../publications/proof.js'
import type { ProofRun } from '../../publications/prover.js'
import type { OwnVisit } from '../../sign-in/visit.js'
import { button, textField } from '../../staff-pages/fields.js'
import { csrfField, type FieldFault } from '../../staff-pages/frame.js'
import { html, type Markup } from '../../staff-pages/markup.js'
import { countWorse } from './differences-page.js'
import { warningTicks } from './fault-list.js'
import { type FindPlace, faultId } from './fault-place.js'
import type { Asked } from './publish-page.js'
import type { TeamBench } from './team-bench.js'
import { publishWording as words } from './wording.nl.js'

interface FormParts {
  readonly bench: TeamBench
  readonly visit: OwnVisit
  readonly run: ProofRun
  readonly proof: Proof
  readonly placeOf: FindPlace
  readonly asked: Asked
}

function newWarnings({ faults }: Proof) {
  return faults.filter(({ severity, isNew }) => severity === 'warning' && isNew)
}

/** All that has to be said before a draft goes out. */
export function publishForm({ bench, visit, run, proof, placeOf, asked }: FormParts): Markup {
  if (!bench.access.may(visit.person, 'uitgever')) {
    return html`<p class="utrecht-paragraph">${words.onlyPublishers}</p>`
  }
  const fresh = newWarnings(proof)
  const form = asked?.form ?? new URLSearchParams()
  const seen = new Set(form.getAll('gezien'))
  const error = (field: string) => asked?.faults.find((fault) => fault.field === field)?.text
  const on = error('op')
  return html`<form method="post" action="/beheer/publiceren" class="publish" aria-labelledby="publiceer">${csrfField(visit.session)}
<input type="hidden" name="versie" value="${run.stamp}">
<h2 class="utrecht-heading-2" id="publiceer">${words.form}</h2>
${fresh.length > 0 && html`<h3 class="utrecht-heading-3">${words.warnings(fresh.length)}</h3><p class="utrecht-paragraph">${words.warningsHelp}</p>${warningTicks(fresh, placeOf, { seen, isAsked: asked !== null })}`}
${extraTicks(bench, proof).map(({ id, text }) => tick(id, text, seen.has(id), error(id)))}
${textField({ name: 'opmerking', label: words.note, help: words.noteHelp, value: form.get('opmerking') ?? '', error: error('opmerking') })}
<div class="actions">${button(words.now, { value: 'nu' })}</div>
<details${on !== undefined && html` open`}><summary>${words.later}</summary>
${textField({ name: 'op', type: 'date', label: words.on, help: words.onHelp, value: form.get('op') ?? '', error: on, isRequired: false })}
<div class="actions">${button(words.plan, { value: 'plan', tone: 'secondary' })}</div></details></form>`
}

function tick(id: string, text: string, isChecked: boolean, error: string | undefined): Markup {
  return html`<div class="check${error !== undefined && ' utrecht-form-field--invalid'}"><input class="utrecht-checkbox utrecht-checkbox--html-input" type="checkbox" id="${id}" name="gezien" value="${id}"${isChecked && html` checked`}${error !== undefined && html` aria-invalid="true" aria-describedby="${id}-fout"`}><label class="utrecht-form-label utrecht-form-label--checkbox" for="${id}">${text}</label></div>
${error !== undefined && html`<div class="utrecht-form-field-error-message" id="${id}-fout">${error}</div>`}`
}

/** What somebody says to have read besides the warnings. */
function extraTicks({ publications: { store } }: TeamBench, proof: Proof) {
  const worse = countWorse(proof)
  const conflicts = store.bench.conflicts.size
  return [
    ...(worse > 0 ? [{ id: 'slechter', text: words.worse(worse) }] : []),
    ...(conflicts > 0 ? [{ id: 'verschil', text: words.conflicts(conflicts) }] : []),
  ]
}

/** @returns what is missing before it may be published or planned */
export function publishFaults(
  bench: TeamBench,
  proof: Proof,
  form: URLSearchParams,
  isDay: (on: string) => boolean,
): FieldFault[] {
  const seen = new Set(form.getAll('gezien'))
  const warnings = newWarnings(proof).map((fault) => `w-${faultId(fault)}`)
  const extra = extraTicks(bench, proof).map(({ id }) => id)
  const missing = [...warnings, ...extra].filter((field) => !seen.has(field.replace(/^w-/, '')))
  const isPlan = form.get('doe') === 'plan'
  return [
    ...missing.map((field) => ({ field, text: words.tickMissing })),
    ...((form.get('opmerking') ?? '').trim() === ''
      ? [{ field: 'opmerking', text: words.noteMissing }]
      : []),
    ...(isPlan && !isDay(form.get('op') ?? '') ? [{ field: 'op', text: words.onWrong }] : []),
  ]
}
