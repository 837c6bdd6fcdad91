import type { Publication } from '../../../knowledge/publication/workbench.js'
import { Refusal } from '../../http/refusal.js'
import type { StaffRoutes } from '../../sign-in/staff-routes.js'
import { faulty, go, type OwnVisit, shown } from '../../sign-in/visit.js'
import type { WorkbenchAreas } from '../workbench.js'
import { logPage } from './log-page.js'
import {
  publicationsHome as home,
  publicationPage,
  publicationsPage,
  takeBackPage,
} from './publications-page.js'
import { publicationWording as words } from './publications-wording.nl.js'
import type { TeamBench } from './team-bench.js'

/** What was published, taking it back, and all that ever happened. */
export function mountPublications(
  routes: StaffRoutes,
  areas: WorkbenchAreas,
  bench: TeamBench,
): void {
  const { store, publishing } = bench.publications

  routes.within(areas.read, 'get', home, async (visit) => shown(publicationsPage(bench, visit)))

  routes.within(areas.read, 'get', `${home}/:number`, async (visit) =>
    shown(await publicationPage(bench, find(visit))),
  )

  routes.within(areas.publish, 'get', `${home}/:number/terug`, async (visit) =>
    shown(await takeBackPage(bench, visit, find(visit))),
  )

  routes.within(areas.publish, 'post', `${home}/:number/terug`, async (visit) => {
    const { form, person, now } = visit
    const publication = find(visit)
    const note = (form.get('opmerking') ?? '').trim()
    if (note === '') {
      const faults = [{ field: 'opmerking', text: words.confirm.noteMissing }]
      return faulty(await takeBackPage(bench, visit, publication, { note, faults }), faults)
    }
    // What they were shown is the difference with what was live then.
    const isSeen = form.get('nu') === String(store.live.number)
    if (!isSeen) return go(`${home}/${publication.number}/terug`, 'warning', words.refused.stale)
    const hand = { by: person.id, at: now }
    const back = await publishing.takeBack(publication.number, note, hand)
    if (back.kind !== 'published') return go(home, 'error', words.refused[back.kind])
    return go(home, 'ok', words.done(publication.number, back.number))
  })

  routes.within(areas.read, 'get', '/beheer/logboek', async ({ query }) =>
    shown(await logPage(bench, query)),
  )

  function find({ path }: OwnVisit): Publication {
    const number = path('number')
    const found = store.bench.publications.find((one) => String(one.number) === number)
    if (found === undefined) throw new Refusal(404, 'not-found', 'No such publication.')
    return found
  }
}
