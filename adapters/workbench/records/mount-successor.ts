import { daysLater, wallTime } from '../../../knowledge/dutch-time.js'
import { undated } from '../../../knowledge/matching/unit.js'
import { entryName, entryPlace } from '../../../knowledge/publication/entry.js'
import { isObject, type Json } from '../../../knowledge/publication/json.js'
import { withField } from '../../../knowledge/publication/merge.js'
import { dayText } from '../../balie/dutch-moments.js'
import { eTagOf, saveTogether } from '../../publications/edit.js'
import type { StaffRoutes } from '../../sign-in/staff-routes.js'
import { faulty, go, type OwnVisit, shown } from '../../sign-in/visit.js'
import type { FieldFault, Page } from '../../staff-pages/frame.js'
import { html } from '../../staff-pages/markup.js'
import { findField } from '../form/find-field.js'
import { postedEntry, readEntryForm } from '../form/read-entry-form.js'
import { type Posted, postedFrom } from '../form/read-form.js'
import type { NamedWorkbench } from '../names.js'
import type { WorkbenchAreas } from '../workbench.js'
import { entryFormPage } from './entry-form.js'
import { addedPart, grouped } from './mount-edit.js'
import { idOf, takenFaults } from './mount-fresh.js'
import { freeId } from './new-entry.js'
import { type OpenEntry, openEntry } from './open-entry.js'
import { recordPaths } from './record-paths.js'
import { registerMeasure } from './register-measure.js'
import { recordWording } from './wording.nl.js'

const words = recordWording.successor

/** What changes from a day on: another record takes the place of this one, which ends the day before. */
export function mountSuccessor(
  routes: StaffRoutes,
  { edit }: WorkbenchAreas,
  bench: NamedWorkbench,
): void {
  const { store } = bench.publications

  routes.within(edit, 'get', '/beheer/kennis/opvolger', async (visit) => {
    const open = await openEntry(bench, visit)
    const posted = grouped(postedFrom(open.field, successorOf(open, wallTime(visit.now).day)))
    return shown(await page(visit, open, { posted, faults: [] }))
  })

  routes.within(edit, 'post', '/beheer/kennis/opvolger', async (visit) => {
    const { form, person, now } = visit
    const open = await openEntry(bench, visit)
    const { entry, row, index } = open
    const posted = postedEntry(form, open.field, index)
    const more = addedPart(form, posted)
    if (more !== null) return shown(await page(visit, open, { posted: more, faults: [] }))
    const read = readEntryForm(open, posted, undefined)
    const id = idOf(read.value)
    const from = dayOf(read.value, 'validFrom')
    const isEarly = from !== '' && from <= dayOf(entry.value, 'validFrom')
    const early = isEarly ? [{ field: 'validFrom', text: words.early }] : []
    const faults = [...read.faults, ...takenFaults(id, index), ...early]
    if (faults.length > 0) return faulty(await page(visit, open, { posted, faults }), faults)
    const last = daysLater(from, -1)
    const { file } = entryPlace(row.name)
    const place = { file, key: id }
    const why = form.get('waarom') ?? ''
    const name = entryName(place)
    const saves = [
      { place, why, value: read.value, eTag: eTagOf(store.bench, name) },
      {
        place: entryPlace(row.name),
        why,
        value: ended(entry.value, last),
        eTag: form.get('etag') ?? '',
      },
    ]
    const isSaved = await saveTogether(store, saves, { by: person.id, at: now })
    if (!isSaved) return go(recordPaths.read(row.name), 'error', words.meanwhile)
    return go(recordPaths.read(name), 'ok', words.saved(dayText(last)))
  })

  async function page(
    { session }: OwnVisit,
    open: OpenEntry,
    { posted, faults }: { readonly posted: Posted; readonly faults: readonly FieldFault[] },
  ): Promise<Page> {
    const { row, kind, field, index, entry } = open
    const made = {
      ...{ kind, field, index, posted, faults, isNew: true },
      title: words.title(row.title),
      action: recordPaths.successor(row.name),
      back: { href: recordPaths.read(row.name), label: row.title },
      measure: await registerMeasure(store),
      hidden: { etag: entry.eTag },
      lead: html`<p class="utrecht-paragraph">${words.lead}</p>`,
    }
    return entryFormPage(made, session)
  }
}

/** The same until somebody changes it, from the first day of next year on. */
function successorOf({ entry, row, index, field }: OpenEntry, today: string): Json {
  const year = Number(today.slice(0, 4)) + 1
  const fields = isObject(entry.value) ? entry.value : {}
  const { validUntil: _ended, ...rest } = fields
  return {
    ...rest,
    id: freeId(`${undated(row.id)}--${year}`, index),
    validFrom: `${year}-01-01`,
    checkedOn: today,
    // Rules take no other's place by name: the day alone says which of them holds.
    ...(findField(field, ['supersedes']) !== null && { supersedes: row.id }),
  }
}

export function dayOf(value: Json | undefined, field: string): string {
  const day = isObject(value) ? value[field] : undefined
  return typeof day === 'string' ? day : ''
}

/** @returns an entry that ends on a day, unless it ends before */
function ended(value: Json | undefined, last: string): Json {
  const before = dayOf(value, 'validUntil')
  const until = before !== '' && before < last ? before : last
  return withField(value, ['validUntil'], until) ?? {}
}
