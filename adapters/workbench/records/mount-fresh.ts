import { wallTime } from '../../../knowledge/dutch-time.js'
import { entryName } from '../../../knowledge/publication/entry.js'
import { isObject, type Json } from '../../../knowledge/publication/json.js'
import { eTagOf, saveTogether } from '../../publications/edit.js'
import type { StaffRoutes } from '../../sign-in/staff-routes.js'
import { faulty, go, type OwnVisit, shown } from '../../sign-in/visit.js'
import { button, choice, textField } from '../../staff-pages/fields.js'
import type { FieldFault, Page } from '../../staff-pages/frame.js'
import { html } from '../../staff-pages/markup.js'
import { postedEntry, readEntryForm } from '../form/read-entry-form.js'
import { type Posted, postedFrom } from '../form/read-form.js'
import { formWording } from '../form-wording.nl.js'
import { kindName, regionNames } from '../kind-names.nl.js'
import type { NamedWorkbench } from '../names.js'
import type { WorkbenchAreas } from '../workbench.js'
import { entryFormPage } from './entry-form.js'
import { addedPart, grouped } from './mount-edit.js'
import { type Begun, emptyEntry, filesFor, newKinds, proposedId } from './new-entry.js'
import { formOf } from './open-entry.js'
import { type RecordIndex, recordIndex } from './record-index.js'
import { recordPaths } from './record-paths.js'
import { registerMeasure } from './register-measure.js'
import { recordWording } from './wording.nl.js'

const words = recordWording.fresh
const back = { href: recordPaths.list, label: recordWording.list.title }

/** Adding an entry: first what it is, then the form for that. */
export function mountFresh(
  routes: StaffRoutes,
  { edit }: WorkbenchAreas,
  bench: NamedWorkbench,
): void {
  const { store } = bench.publications

  routes.within(edit, 'get', '/beheer/kennis/nieuw', async (visit) => {
    const begun = begunFrom(visit.query)
    if (begun === null) return shown(beginPage(visit))
    const index = await recordIndex(store)
    const { field } = formOf(begun.kind)
    const value = emptyEntry(begun, proposedId(begun, index), wallTime(visit.now).day)
    const posted = grouped(postedFrom(field, value))
    return shown(await page(visit, begun, index, { posted, faults: [] }))
  })

  routes.within(edit, 'post', '/beheer/kennis/nieuw', async (visit) => {
    const { form, person, now } = visit
    const begun = begunFrom(visit.query)
    if (begun === null) return go(recordPaths.fresh)
    const index = await recordIndex(store)
    const made = formOf(begun.kind)
    const posted = postedEntry(form, made.field, index)
    const more = addedPart(form, posted)
    if (more !== null) return shown(await page(visit, begun, index, { posted: more, faults: [] }))
    const read = readEntryForm({ ...made, index }, posted, undefined)
    const id = idOf(read.value)
    const faults = [...read.faults, ...takenFaults(id, index)]
    const again = async (all: readonly FieldFault[]) =>
      faulty(await page(visit, begun, index, { posted, faults: all }), all)
    if (faults.length > 0) return again(faults)
    const files = filesFor(begun, index)
    const file = files.find((one) => one === form.get('bestand')) ?? files[0] ?? ''
    const place = { file, key: id }
    const name = entryName(place)
    const save = { place, value: read.value, why: form.get('waarom') ?? '' }
    // Seen as it was before it was there: whoever took the same id meanwhile keeps it.
    const isFree = !(await store.draft()).has(name)
    const hand = { by: person.id, at: now }
    const eTag = eTagOf(store.bench, name)
    const isSaved = isFree && (await saveTogether(store, [{ ...save, eTag }], hand))
    if (!isSaved) return again([{ field: 'id', text: formWording.faults.taken }])
    return go(recordPaths.read(name), 'ok', recordWording.edit.saved)
  })

  async function page(
    { session, form }: OwnVisit,
    begun: Begun,
    index: RecordIndex,
    { posted, faults }: { readonly posted: Posted; readonly faults: readonly FieldFault[] },
  ): Promise<Page> {
    const { kind, field } = formOf(begun.kind)
    const files = filesFor(begun, index)
    const query = new URLSearchParams({
      ...{ soort: begun.kind, regio: begun.region, naam: begun.name },
    })
    const made = {
      ...{ kind, field, index, posted, faults, back, isNew: true },
      title: words.fill(kindName(kind)),
      action: `${recordPaths.fresh}?${query.toString()}`,
      measure: await registerMeasure(store),
      hidden: {},
      above: choice({
        ...{ name: 'bestand', label: words.file, help: words.fileHelp },
        value: form.get('bestand') ?? files[0] ?? '',
        options: files.map((file) => ({ value: file, label: file.replace('.json', '') })),
      }),
    }
    return entryFormPage(made, session)
  }
}

export function idOf(value: Json): string {
  return isObject(value) && typeof value.id === 'string' ? value.id : ''
}

export function takenFaults(id: string, { byId }: RecordIndex): FieldFault[] {
  return byId.has(id) ? [{ field: 'id', text: formWording.faults.taken }] : []
}

function begunFrom(query: URLSearchParams): Begun | null {
  const kind = query.get('soort') ?? ''
  const region = query.get('regio') ?? ''
  const name = query.get('naam')?.trim() ?? ''
  const isKnown = newKinds.some((one) => one === kind) && region in regionNames
  return isKnown ? { kind, region, name } : null
}

function beginPage({ query }: OwnVisit): Page {
  const kinds = newKinds.map((value) => ({ value, label: kindName(value) }))
  const regions = Object.entries(regionNames).map(([value, label]) => ({ value, label }))
  const kind = query.get('soort') ?? 'maatregel'
  const region = query.get('regio') ?? 'noordoost-brabant'
  const body = html`<form method="get" action="${recordPaths.fresh}">
${textField({ name: 'naam', label: words.name, help: words.nameHelp, value: '' })}
${choice({ name: 'soort', label: words.kind, help: words.kindHelp, value: kind, options: kinds })}
${choice({ name: 'regio', label: words.region, value: region, options: regions })}
<div class="actions">${submit()}</div></form>`
  return { title: words.title, body, back }
}

/** It only asks for the next page: nothing is sent that says which button it was. */
const submit = () => button(words.next)
