import { randomUUID } from 'node:crypto'
import { wallTime } from '../../../knowledge/dutch-time.js'
import {
  type Entries,
  type Entry,
  entryPlace,
  withEntries,
} from '../../../knowledge/publication/entry.js'
import type { Json } from '../../../knowledge/publication/json.js'
import { saveAll } from '../../publications/edit.js'
import { type FaultsOf, readImport } from '../../publications/read-import.js'
import { exportCsv, exportWhole, kindOf, kindsIn } from '../../publications/transfer.js'
import { RecentlyUsed } from '../../recently-used.js'
import type { StaffRoutes } from '../../sign-in/staff-routes.js'
import { faulty, go, type OwnVisit, shown } from '../../sign-in/visit.js'
import { schemaOf } from '../form/entry-schema.js'
import type { WorkbenchAreas } from '../workbench.js'
import { entryChanges } from './entry-changes.js'
import type { TeamBench } from './team-bench.js'
import { transferHome as home, previewPage, transferPage } from './transfer-page.js'
import { transferWording as words } from './transfer-wording.nl.js'

/** The whole base is some megabytes; it has room to grow. In bytes. */
const limit = 32 * 1024 * 1024
/** So many people look at a preview at once. */
const room = 10

interface Preview {
  readonly session: string
  readonly stamp: number
  readonly values: ReadonlyMap<string, Json>
}

const faultsOf: FaultsOf = (entry) => {
  const schema = schemaOf(kindOf(entry as Entry) ?? '')
  const { error } = schema?.safeParse(entry.value) ?? {}
  return error?.issues.map(({ path, message }) => ({ path, message })) ?? []
}

/** Taking the knowledge out as a file, and bringing it in: looked at first, then all of it at once. */
export function mountTransfer(routes: StaffRoutes, areas: WorkbenchAreas, bench: TeamBench): void {
  const { store } = bench.publications
  const previews = new RecentlyUsed<Preview>(room)

  routes.within(areas.read, 'get', home, async (visit) => shown(await transferPage(bench, visit)))

  routes.within(areas.read, 'get', `${home}/alles`, async ({ query, now }) => {
    const isLive = query.get('welke') === 'gepubliceerd'
    const text = exportWhole(isLive ? await store.published() : await store.draft())
    const name = `kennis-${isLive ? 'gepubliceerd' : 'concept'}-${wallTime(now).day}.json`
    return { kind: 'file', name, type: 'application/json', text }
  })

  routes.within(areas.read, 'get', `${home}/tabel`, async ({ query, now }) => {
    const draft = await store.draft()
    const kind = kindsIn(draft).find((one) => one === query.get('soort'))
    if (kind === undefined) return go(home)
    const name = `${kind}-${wallTime(now).day}.csv`
    return { kind: 'file', name, type: 'text/csv', text: exportCsv(draft, kind) }
  })

  routes.within(areas.edit, 'post', `${home}/bekijk`, look, { limit })

  routes.within(areas.edit, 'post', `${home}/opslaan`, async (visit) => {
    const { form, person, now, session } = visit
    const key = form.get('sleutel') ?? ''
    const preview = previews.get(key)
    const isOwn = preview?.session === session.id && preview.stamp === store.stamp
    if (preview === undefined || !isOwn) return go(home, 'warning', words.gone)
    const why = (form.get('opmerking') ?? '').trim()
    if (why === '') {
      const faults = [{ field: 'opmerking', text: words.noteMissing }]
      const changes = changesOf(await store.draft(), preview.values)
      return faulty(previewPage(visit, changes, { key, faults }), faults)
    }
    const hand = { by: person.id, at: now }
    const count = await saveAll(store, preview.values, why, hand, preview.stamp)
    if (count === null) return go(home, 'warning', words.gone)
    previews.delete(key)
    return go('/beheer/publiceren', 'ok', words.saved(count))
  })

  async function look(visit: OwnVisit) {
    const { form, session } = visit
    const text = [form.get('bestand'), form.get('tekst')].find((one) => (one ?? '').trim() !== '')
    if (text == null) {
      const faults = [{ field: 'bestand', text: words.empty }]
      return faulty(await transferPage(bench, visit, { form, faults, cells: [] }), faults)
    }
    const { stamp } = store
    const draft = await store.draft()
    const { values, faults: cells } = readImport(text, form.get('als') || null, draft, faultsOf)
    if (cells.length > 0) {
      const faults = [{ field: 'inhoud-fouten', text: words.faults }]
      return faulty(await transferPage(bench, visit, { form, faults, cells }), faults)
    }
    const key = randomUUID()
    previews.set(key, { session: session.id, stamp, values })
    return shown(previewPage(visit, changesOf(draft, values), { key, faults: [] }))
  }
}

function changesOf(draft: Entries, values: ReadonlyMap<string, Json>) {
  const over = [...values].map(([name, value]) => ({ ...entryPlace(name), value }))
  return entryChanges(draft, withEntries(draft, over))
}
