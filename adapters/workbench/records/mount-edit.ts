import { wallTime } from '../../../knowledge/dutch-time.js'
import { entryPlace } from '../../../knowledge/publication/entry.js'
import type { Json } from '../../../knowledge/publication/json.js'
import { discardEntry, saveEntry } from '../../publications/edit.js'
import type { StaffRoutes } from '../../sign-in/staff-routes.js'
import { type Answer, faulty, go, type OwnVisit, shown } from '../../sign-in/visit.js'
import type { FieldFault, Page } from '../../staff-pages/frame.js'
import { postedEntry, readEntryForm, withPart } from '../form/read-entry-form.js'
import { type Posted, postedFrom } from '../form/read-form.js'
import type { NamedWorkbench } from '../names.js'
import type { WorkbenchAreas } from '../workbench.js'
import { entryFormPage } from './entry-form.js'
import { jsonFrom } from './json-from.js'
import { meanwhilePage, readChoices } from './meanwhile-page.js'
import { type OpenEntry, openEntry } from './open-entry.js'
import { recordPaths } from './record-paths.js'
import { registerMeasure } from './register-measure.js'
import { recordWording } from './wording.nl.js'

const words = recordWording.edit

/** Changing an entry that is there. */
export function mountEdit(
  routes: StaffRoutes,
  { edit }: WorkbenchAreas,
  bench: NamedWorkbench,
): void {
  const { store } = bench.publications

  routes.within(edit, 'get', '/beheer/kennis/wijzig', async (visit) => {
    const open = await openEntry(bench, visit)
    const { value, eTag } = open.entry
    const posted = grouped(postedFrom(open.field, value))
    if (posted.has('checkedOn')) posted.set('checkedOn', [wallTime(visit.now).day])
    return shown(await page(visit, open, { posted, faults: [], seen: value, eTag }))
  })

  routes.within(edit, 'post', '/beheer/kennis/wijzig', async (visit) => {
    const { form } = visit
    const open = await openEntry(bench, visit)
    if (form.get('doe') === 'samen') return together(visit, open)
    const seen = jsonFrom(form.get('gezien'))
    const eTag = form.get('etag') ?? ''
    const posted = postedEntry(form, open.field, open.index)
    const more = addedPart(form, posted)
    if (more !== null)
      return shown(await page(visit, open, { posted: more, faults: [], seen, eTag }))
    const read = readEntryForm(open, posted, seen)
    if (read.faults.length === 0) {
      return save(visit, open, { value: read.value, seen, eTag, why: form.get('waarom') ?? '' })
    }
    const again = await page(visit, open, { posted, faults: read.faults, seen, eTag })
    return faulty(again, read.faults)
  })

  routes.within(edit, 'post', '/beheer/kennis/laat-vallen', async (visit) => {
    const { row } = await openEntry(bench, visit)
    const isDone = await discardEntry(store, row.name, { by: visit.person.id, at: visit.now })
    const isThere = (await store.draft()).has(row.name)
    const to = isThere ? recordPaths.read(row.name) : recordPaths.list
    return go(to, 'ok', isDone ? words.discarded : words.nothing)
  })

  interface Attempt {
    readonly value: Json
    readonly seen: Json | undefined
    readonly eTag: string
    readonly why: string
  }

  async function save(visit: OwnVisit, open: OpenEntry, attempt: Attempt): Promise<Answer> {
    const { person, now, session } = visit
    const { name } = open.row
    const place = entryPlace(name)
    const saved = await saveEntry(store, { place, ...attempt }, { by: person.id, at: now })
    if (saved.kind !== 'changed-meanwhile') {
      const text = saved.kind === 'saved' ? words.saved : words.same
      return go(recordPaths.read(name), 'ok', text)
    }
    // Read anew: what the other made of it is what the next attempt begins with.
    const current = await openEntry(bench, visit)
    const nameOf = bench.nameOf
    return shown(
      meanwhilePage({ open: current, saved, attempt, session, nameOf, missing: [] }),
      409,
    )
  }

  /** Both sides were seen, and for each field that both changed one was chosen. */
  async function together(visit: OwnVisit, open: OpenEntry): Promise<Answer> {
    const { form, session } = visit
    const seen = jsonFrom(form.get('gezien'))
    const own = jsonFrom(form.get('waarde'))
    const eTag = form.get('etag') ?? ''
    const why = form.get('waarom') ?? ''
    const { value: theirs } = open.entry
    const attempt = { value: own ?? {}, seen, eTag, why }
    // They changed it once more: whoever saves sees that first.
    if (eTag !== open.entry.eTag) return save(visit, open, attempt)
    const { value, missing, saved } = readChoices(form, { seen, own, theirs, entry: open.entry })
    if (missing.length > 0) {
      const nameOf = bench.nameOf
      const again = meanwhilePage({ open, saved, attempt, session, nameOf, missing })
      return faulty(again, missing)
    }
    const checked = open.schema.safeParse(value)
    if (checked.success) return save(visit, open, { ...attempt, value, seen: theirs })
    const posted = grouped(postedFrom(open.field, value))
    const { faults } = readEntryForm(open, posted, theirs)
    return faulty(await page(visit, open, { posted, faults, seen: theirs, eTag }), faults)
  }

  interface Shown {
    readonly posted: Posted
    readonly faults: readonly FieldFault[]
    readonly seen: Json | undefined
    readonly eTag: string
  }

  async function page({ session }: OwnVisit, open: OpenEntry, shown: Shown): Promise<Page> {
    const { row, kind, field, index } = open
    const { posted, faults, seen, eTag } = shown
    const form = {
      ...{ kind, field, index, posted, faults, isNew: false },
      title: words.title(row.title),
      action: recordPaths.edit(row.name),
      back: { href: recordPaths.read(row.name), label: row.title },
      measure: await registerMeasure(store),
      hidden: { etag: eTag, gezien: seen === undefined ? '' : JSON.stringify(seen) },
    }
    return entryFormPage(form, session)
  }
}

/** Names and values as a form would post them. */
export function grouped(pairs: readonly (readonly [string, string])[]): Map<string, string[]> {
  const posted = new Map<string, string[]>()
  for (const [name, value] of pairs) posted.set(name, [...(posted.get(name) ?? []), value])
  return posted
}

/** @returns what was filled in with the part that a button asks for, or null where none does */
export function addedPart(form: URLSearchParams, posted: Posted): Posted | null {
  const wish = form.get('doe') ?? ''
  if (!wish.startsWith('erbij:')) return null
  const path = wish.slice('erbij:'.length)
  const places = [...posted.keys()].filter((name) => name.startsWith(`${path}.`)).length
  // A part without a name of its own goes by a place that no other has.
  const name = form.has(wish) ? (form.get(wish) ?? '').trim() : String(places)
  return name === '' || name.includes('.') ? posted : withPart(posted, path, name)
}
