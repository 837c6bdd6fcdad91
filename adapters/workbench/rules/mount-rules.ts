import { wallTime } from '../../../knowledge/dutch-time.js'
import { changesOf } from '../../../knowledge/publication/workbench.js'
import { type Region, regionSchema } from '../../../knowledge/records/provenance.js'
import type { StaffRoutes } from '../../sign-in/staff-routes.js'
import { shown, type Visit } from '../../sign-in/visit.js'
import type { Workbench, WorkbenchAreas } from '../workbench.js'
import { rulesPath } from './links.js'
import { factsPage, overlaysPage } from './list-pages.js'
import { mountRule } from './mount-rule.js'
import { RuleBooks } from './rule-book.js'
import { readTried } from './situation.js'
import { tablesPage } from './tables-page.js'

/** @returns the region that a page is asked for */
export function regionAsked(query: URLSearchParams): Region {
  return regionSchema.safeParse(query.get('regio')).data ?? 'noordoost-brabant'
}

function dayAsked({ query, now }: Visit): string {
  const day = query.get('dag') ?? ''
  return /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : wallTime(now).day
}

/** The rules as tables, with a situation to try beside them. */
export function mountRules(routes: StaffRoutes, areas: WorkbenchAreas, bench: Workbench): void {
  const { store } = bench.publications
  const books = new RuleBooks(store)

  routes.within(areas.read, 'get', rulesPath, async (visit) => {
    const draft = await books.draft()
    return shown(
      tablesPage({
        draft,
        live: await books.published(),
        region: regionAsked(visit.query),
        day: dayAsked(visit),
        tried: readTried(visit.query, draft.facts),
        changed: new Set(changesOf(store.bench).keys()),
        mayEdit: bench.access.may(visit.person, 'redacteur'),
      }),
    )
  })

  routes.within(areas.read, 'get', `${rulesPath}/bijregels`, async (visit) =>
    shown(overlaysPage(await books.draft(), regionAsked(visit.query), dayAsked(visit))),
  )

  routes.within(areas.read, 'get', `${rulesPath}/feiten`, async (visit) =>
    shown(factsPage(await books.draft(), regionAsked(visit.query))),
  )

  mountRule(routes, areas, bench, books)
}
