import type { StaffRoutes } from '../../sign-in/staff-routes.js'
import { shown } from '../../sign-in/visit.js'
import type { NamedWorkbench } from '../names.js'
import type { WorkbenchAreas } from '../workbench.js'
import { listPage } from './list-page.js'
import { mountConflicts } from './mount-conflicts.js'
import { mountEdit } from './mount-edit.js'
import { mountFresh } from './mount-fresh.js'
import { mountReplace } from './mount-replace.js'
import { mountRetire } from './mount-retire.js'
import { mountSuccessor } from './mount-successor.js'
import { openEntry } from './open-entry.js'
import { recordPage } from './record-page.js'
import { registerLimits } from './register-measure.js'

/** Finding, reading and changing records, and whatever else is an entry of the draft. */
export function mountRecords(
  routes: StaffRoutes,
  areas: WorkbenchAreas,
  bench: NamedWorkbench,
): void {
  routes.within(areas.read, 'get', '/beheer/kennis', async (visit) =>
    shown(await listPage(bench, visit)),
  )
  routes.within(areas.read, 'get', '/beheer/kennis/lees', async (visit) =>
    shown(await recordPage(bench, visit, await openEntry(bench, visit))),
  )
  // What the script measures texts by: as a script of its own, which the pages may load.
  routes.within(areas.read, 'get', '/beheer/leesbaarheid.js', async () => {
    const limits = await registerLimits(bench.publications.store)
    const text = `globalThis.leesbaarheid = ${JSON.stringify(limits)}\n`
    return { kind: 'text', text, type: 'text/javascript' }
  })
  mountEdit(routes, areas, bench)
  mountFresh(routes, areas, bench)
  mountSuccessor(routes, areas, bench)
  mountRetire(routes, areas, bench)
  mountReplace(routes, areas, bench)
  mountConflicts(routes, areas, bench)
}
