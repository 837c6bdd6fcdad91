import { daysLater, wallTime } from '../../../knowledge/dutch-time.js'
import { dayText } from '../../balie/dutch-moments.js'
import { endPlan } from '../../publications/publish.js'
import type { StaffRoutes } from '../../sign-in/staff-routes.js'
import { type Answer, faulty, go, type OwnVisit, shown } from '../../sign-in/visit.js'
import type { WorkbenchAreas } from '../workbench.js'
import { differencesPage } from './differences-page.js'
import { publishFaults } from './publish-form.js'
import { publishHome as home, progressText, publishPage } from './publish-page.js'
import type { TeamBench } from './team-bench.js'
import { upgradePage } from './upgrade-page.js'
import { differenceWording, planWording, publishWording as words } from './wording.nl.js'

/** From a draft to what people talk to: proven, looked at, published or planned. */
export function mountPublish(routes: StaffRoutes, areas: WorkbenchAreas, bench: TeamBench): void {
  const { publishing, store } = bench.publications

  routes.within(areas.read, 'get', home, async (visit) => shown(await publishPage(bench, visit)))

  routes.within(areas.edit, 'post', `${home}/nakijken`, async ({ person }) => {
    await publishing.prove()
    bench.log.write('proof', { by: person.id })
    return go(home)
  })

  routes.within(areas.read, 'get', `${home}/voortgang`, async () => ({
    kind: 'text',
    text: progressText(bench),
  }))

  routes.within(areas.read, 'get', `${home}/verschillen`, async ({ query }) => {
    const proof = publishing.run?.proven?.proof
    if (proof === undefined) return go(home, 'warning', differenceWording.gone)
    return shown(differencesPage(proof, query))
  })

  routes.within(areas.read, 'get', `${home}/nieuwe-basis`, async () =>
    shown(await upgradePage(bench)),
  )

  routes.within(areas.publish, 'post', home, publish)

  routes.within(areas.publish, 'post', `${home}/intrekken`, async ({ form, person, now }) => {
    const end = { how: 'ingetrokken', why: '' } as const
    const isThere = await endPlan(store, form.get('plan') ?? '', end, { by: person.id, at: now })
    return isThere ? go(home, 'ok', planWording.withdrawn) : go(home, 'warning', planWording.gone)
  })

  async function publish(visit: OwnVisit): Promise<Answer> {
    const { form, person, now } = visit
    const { run } = publishing
    // What they looked at is what goes out, and nothing that somebody proved meanwhile.
    const isSeen = run !== null && form.get('versie') === String(run.stamp)
    const proof = isSeen ? run.proven?.proof : undefined
    if (proof === undefined) return go(home, 'warning', words.refused.stale)
    const faults = publishFaults(bench, proof, form, (on) => isLater(on, now))
    if (faults.length > 0) return faulty(await publishPage(bench, visit, { form, faults }), faults)
    const note = (form.get('opmerking') ?? '').trim()
    const hand = { by: person.id, at: now }
    if (form.get('doe') === 'plan') {
      const on = form.get('op') ?? ''
      const planned = await publishing.plan(on, note, hand)
      if (planned.kind !== 'planned') return go(home, 'error', words.refused[planned.kind])
      return go(home, 'ok', words.planned(dayText(`${on}T12:00:00`)))
    }
    const published = await publishing.publish(note, hand)
    if (published.kind !== 'published') return go(home, 'error', words.refused[published.kind])
    return go('/beheer/publicaties', 'ok', words.published(published.number))
  }
}

/** Tomorrow at the earliest: today is what the other button is for. */
function isLater(on: string, now: Date): boolean {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(on) && !Number.isNaN(Date.parse(on))
  return isDay && on >= daysLater(wallTime(now).day, 1)
}
