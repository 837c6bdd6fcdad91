import { entryPlace } from '../../../knowledge/publication/entry.js'
import { takeTheirs } from '../../../knowledge/publication/merge.js'
import { saveEntry, settleEntry } from '../../publications/edit.js'
import type { StaffRoutes } from '../../sign-in/staff-routes.js'
import { faulty, go, type OwnVisit, shown } from '../../sign-in/visit.js'
import { button } from '../../staff-pages/fields.js'
import { csrfField, type FieldFault, type Page } from '../../staff-pages/frame.js'
import { html } from '../../staff-pages/markup.js'
import type { NamedWorkbench } from '../names.js'
import type { WorkbenchAreas } from '../workbench.js'
import { conflictChoices } from './conflict-choices.js'
import { chosen } from './meanwhile-page.js'
import { type OpenEntry, openEntry } from './open-entry.js'
import { recordPaths } from './record-paths.js'
import { recordWording } from './wording.nl.js'

const words = recordWording.conflicts

/** Where a newer base and the team say something else: both side by side, to choose from. */
export function mountConflicts(
  routes: StaffRoutes,
  { edit }: WorkbenchAreas,
  bench: NamedWorkbench,
): void {
  const { store } = bench.publications

  routes.within(edit, 'get', '/beheer/kennis/verschil', async (visit) => {
    const open = await openEntry(bench, visit)
    if (open.entry.conflicts.length === 0) return settled(open)
    return shown(page(visit, open, []))
  })

  routes.within(edit, 'post', '/beheer/kennis/verschil', async (visit) => {
    const open = await openEntry(bench, visit)
    const { entry, row } = open
    if (entry.conflicts.length === 0) return settled(open)
    // Somebody changed it since the page was shown: they choose from what there is now.
    if (visit.form.get('etag') !== entry.eTag) return shown(page(visit, open, []), 409)
    const { taken, missing } = chosen(visit.form, entry.conflicts)
    if (missing.length > 0) return faulty(page(visit, open, missing), missing)
    const hand = { by: visit.person.id, at: visit.now }
    if (taken.length === 0) {
      await settleEntry(store, row.name, hand)
      return go(recordPaths.read(row.name), 'ok', words.done)
    }
    const value = takeTheirs(entry.value, taken) ?? {}
    const place = entryPlace(row.name)
    const save = { place, value, eTag: entry.eTag, seen: entry.value, why: words.why }
    const saved = await saveEntry(store, save, hand)
    if (saved.kind === 'changed-meanwhile') {
      return shown(page(visit, await openEntry(bench, visit), []), 409)
    }
    // What it said already was chosen: that it was looked at is all there is to keep.
    if (saved.kind === 'unchanged') await settleEntry(store, row.name, hand)
    return go(recordPaths.read(row.name), 'ok', words.done)
  })
}

function settled({ row }: OpenEntry) {
  return go(recordPaths.read(row.name), 'ok', words.none)
}

function page({ session }: OwnVisit, open: OpenEntry, missing: readonly FieldFault[]): Page {
  const { entry, row } = open
  const labels = { own: words.own, other: words.other, was: words.was }
  const body = html`<p class="utrecht-paragraph">${words.lead}</p>
<form method="post" action="${recordPaths.conflicts(row.name)}">${csrfField(session)}<input type="hidden" name="etag" value="${entry.eTag}">
${conflictChoices(entry.conflicts, open, { labels, missing })}
<div class="actions">${button(words.save)}</div></form>`
  const back = { href: recordPaths.read(row.name), label: row.title }
  return { title: words.title(row.title), body, back, faults: missing }
}
