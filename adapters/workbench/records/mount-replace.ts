import { entryPlace } from '../../../knowledge/publication/entry.js'
import { eTagOf, saveTogether } from '../../publications/edit.js'
import type { StaffRoutes } from '../../sign-in/staff-routes.js'
import { go } from '../../sign-in/visit.js'
import type { NamedWorkbench } from '../names.js'
import type { WorkbenchAreas } from '../workbench.js'
import { movedAddress, withNewAddress } from './old-address.js'
import { openEntry } from './open-entry.js'
import { recordPaths } from './record-paths.js'
import { recordWording } from './wording.nl.js'

const words = recordWording.replace

/** Puts an address that was changed in every text in which the old one still stands. */
export function mountReplace(
  routes: StaffRoutes,
  { edit }: WorkbenchAreas,
  bench: NamedWorkbench,
): void {
  const { store } = bench.publications
  routes.within(edit, 'post', '/beheer/kennis/vervang', async (visit) => {
    const { person, now } = visit
    // As it was before it is read: whatever is changed in between is not overwritten.
    const before = store.bench
    const { entry, row, index } = await openEntry(bench, visit)
    const moved = movedAddress(entry)
    if (moved === null) return go(recordPaths.read(row.name), 'ok', words.none)
    const why = words.why(moved.before, moved.after)
    const saves = [...withNewAddress(moved, await store.draft(), index)].map(([name, value]) => ({
      ...{ place: entryPlace(name), value, why, eTag: eTagOf(before, name) },
    }))
    if (saves.length === 0) return go(recordPaths.read(row.name), 'ok', words.none)
    const isSaved = await saveTogether(store, saves, { by: person.id, at: now })
    return isSaved
      ? go(recordPaths.read(row.name), 'ok', words.done(saves.length))
      : go(recordPaths.read(row.name), 'warning', words.meanwhile)
  })
}
