import type { CellFault } from '../../../knowledge/publication/table.js'
import { kindsIn } from '../../publications/transfer.js'
import type { OwnVisit } from '../../sign-in/visit.js'
import { button, choice, textArea, textField } from '../../staff-pages/fields.js'
import { csrfField, type FieldFault, type Page } from '../../staff-pages/frame.js'
import { html, type Markup } from '../../staff-pages/markup.js'
import type { EntryChange } from './entry-changes.js'
import { changesMarkup } from './markup-of.js'
import type { TeamBench } from './team-bench.js'
import { transferWording as words } from './transfer-wording.nl.js'

export const transferHome = '/beheer/overdragen'
const mostFaults = 100

/** What was sent and does not do. */
export interface Sent {
  readonly form: URLSearchParams
  readonly faults: readonly FieldFault[]
  readonly cells: readonly CellFault[]
}

/** Taking the knowledge out, and bringing it in. */
export async function transferPage(
  bench: TeamBench,
  { session, person }: OwnVisit,
  sent: Sent | null = null,
): Promise<Page> {
  const kinds = kindsIn(await bench.publications.store.draft())
  const ofKinds = kinds.map((kind) => ({ value: kind, label: kind }))
  const which = [
    { value: 'concept', label: words.draft },
    { value: 'gepubliceerd', label: words.published },
  ]
  const body = html`<p class="utrecht-paragraph">${words.lead}</p>
<h2 class="utrecht-heading-2">${words.out}</h2>
<form method="get" action="${transferHome}/alles"><h3 class="utrecht-heading-3">${words.whole}</h3><p class="utrecht-paragraph">${words.wholeHelp}</p>
${choice({ name: 'welke', label: words.which, value: 'concept', options: which })}${button(words.download, { tone: 'secondary' })}</form>
<form method="get" action="${transferHome}/tabel"><h3 class="utrecht-heading-3">${words.table}</h3><p class="utrecht-paragraph">${words.tableHelp}</p>
${choice({ name: 'soort', label: words.kind, value: '', options: ofKinds })}${button(words.download, { tone: 'secondary' })}</form>
<h2 class="utrecht-heading-2" id="terugbrengen">${words.in}</h2>
${bench.access.may(person, 'redacteur') ? importForm() : html`<p class="utrecht-paragraph">${words.onlyEditors}</p>`}`
  return { title: words.title, body, ...(sent !== null && { faults: sent.faults }) }

  function importForm(): Markup {
    const as = [
      { value: '', label: words.json },
      ...kinds.map((kind) => ({ value: kind, label: words.tableOf(kind) })),
    ]
    const error = sent?.faults.find(({ field }) => field === 'bestand')?.text
    return html`<p class="utrecht-paragraph">${words.inHelp}</p>
${sent !== null && sent.cells.length > 0 && cellFaults(sent.cells)}
<form method="post" action="${transferHome}/bekijk" enctype="multipart/form-data">${csrfField(session)}
${choice({ name: 'als', label: words.as, value: sent?.form.get('als') ?? '', options: as })}
<div class="utrecht-form-field${error !== undefined && ' utrecht-form-field--invalid'}"><label class="utrecht-form-label" for="bestand">${words.file}</label>
${error !== undefined && html`<div class="utrecht-form-field-error-message" id="bestand-fout">${error}</div>`}
<input type="file" id="bestand" name="bestand" accept=".json,.csv,text/csv,application/json"${error !== undefined && html` aria-invalid="true" aria-describedby="bestand-fout"`}></div>
${textArea({ name: 'tekst', label: words.text, value: sent?.form.get('tekst') ?? '', rows: 4, isRequired: false })}
${button(words.look)}</form>`
  }
}

function cellFaults(cells: readonly CellFault[]): Markup {
  const told = cells.slice(0, mostFaults)
  return html`<div class="utrecht-alert utrecht-alert--error" id="inhoud-fouten" tabindex="-1"><div class="utrecht-alert__content"><p class="utrecht-alert__message">${words.faults}</p>
<ul>${told.map(({ line, column, message }) => html`<li>${words.fault(line, column, message)}</li>`)}</ul>
${cells.length > told.length && html`<p>${words.moreFaults(cells.length - told.length)}</p>`}</div></div>`
}

/** What an import would change, before it does. */
export function previewPage(
  { session }: OwnVisit,
  changes: readonly EntryChange[],
  asked: { readonly key: string; readonly faults: readonly FieldFault[] },
): Page {
  const back = { href: transferHome, label: words.title }
  if (changes.length === 0) {
    const body = html`<p class="utrecht-paragraph">${words.same}</p>`
    return { title: words.preview, body, back }
  }
  const body = html`<form method="post" action="${transferHome}/opslaan">${csrfField(session)}<input type="hidden" name="sleutel" value="${asked.key}">
${textField({ name: 'opmerking', label: words.note, help: words.noteHelp, value: '', error: asked.faults[0]?.text })}
${button(words.save)}</form>
<h2 class="utrecht-heading-2">${words.changes(changes.length)}</h2>
${changesMarkup(changes, { before: words.before, after: words.after })}`
  return { title: words.preview, body, back, faults: asked.faults }
}
