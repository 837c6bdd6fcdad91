import type { HandoverDesk } from '../../knowledge/handover/desk.js'
import { deadlineOf } from '../../knowledge/handover/due.js'
import { noticesFor } from '../../knowledge/handover/notices.js'
import { type Region, regionSchema } from '../../knowledge/records/provenance.js'
import { fingerprint } from '../handover/desk-files.js'
import { Refusal } from '../http/refusal.js'
import type { Area, StaffRoutes } from '../sign-in/staff-routes.js'
import { type Answer, faulty, go, type OwnVisit, shown } from '../sign-in/visit.js'
import type { FieldFault } from '../staff-pages/frame.js'
import { adminPage } from './admin-page.js'
import { adminWording as words } from './admin-wording.nl.js'
import { type Balie, hasOpen } from './balie.js'
import { type Filled, filledFrom, readDesk } from './desk-form.js'
import { deskFormPage } from './desk-form-page.js'
import { deskFields, deskFormWording } from './desk-form-wording.nl.js'
import { practiceDeskFor } from './practice-desk.js'
import { reaches } from './reaches.js'

const home = '/balie/beheer'

/** What only an administrator does: desks, and looking after what goes wrong. */
export function mountAdmin(routes: StaffRoutes, area: Area, balie: Balie): void {
  const { store, directory, links } = balie

  routes.within(area, 'get', home, async (visit) => shown(adminPage(balie, visit)))

  routes.within(area, 'get', `${home}/nieuw`, async ({ session, query }) => {
    const region = regionSchema.catch(balie.region).parse(query.get('regio'))
    const parts = { filled: fresh, region, faults: [], session, directory, desk: null }
    return shown(deskFormPage(parts))
  })

  routes.within(area, 'post', `${home}/nieuw`, async (visit) => {
    const region = regionSchema.catch(balie.region).parse(visit.form.get('regio'))
    return save(visit, region, undefined)
  })

  routes.within(area, 'get', `${home}/balie/:desk`, async (visit) => {
    const desk = find(visit)
    const { session } = visit
    const parts = { filled: filledFrom(desk), region: desk.region, faults: [], session, directory }
    return shown(deskFormPage({ ...parts, desk }))
  })

  routes.within(area, 'post', `${home}/balie/:desk`, async (visit) => {
    const desk = find(visit)
    return save(visit, desk.region, desk)
  })

  routes.within(area, 'post', `${home}/balie/:desk/vraag`, async (visit) => {
    const desk = find(visit)
    const { person, now } = visit
    const at = now.toISOString()
    const notices = noticesFor(desk, 'bevestigen', `${desk.id}.${at}`)
    await store.append({ type: 'desk-asked', at, by: person.id, desk: desk.id, notices })
    const { name, email } = desk.confirmer
    const copy = links.confirmLinkFor(desk, now)
    const { askMailed, askLink } = words.desks
    const text = (balie.sendsMail ? askMailed : askLink)(name, email)
    const flash = { tone: 'ok', text, copy } as const
    return { kind: 'go', to: home, flash }
  })

  for (const [path, type, done] of [
    ['pauze', 'desk-paused', words.desks.pausedNow],
    ['aan', 'desk-resumed', words.desks.resumedNow],
  ] as const) {
    routes.within(area, 'post', `${home}/balie/:desk/${path}`, async (visit) => {
      const { id, name } = find(visit)
      const base = { at: visit.now.toISOString(), by: visit.person.id, notices: [] }
      await store.append({ ...base, type, desk: id })
      return go(home, 'ok', done(name))
    })
  }

  routes.within(area, 'post', `${home}/balie/:desk/weg`, async (visit) => {
    const { id, name } = find(visit)
    if (hasOpen(balie, id)) return go(home, 'warning', words.desks.stillOpen(name))
    await store.desks.remove(id)
    // Whoever makes one by this name later begins anew.
    const base = { at: visit.now.toISOString(), by: visit.person.id, notices: [] }
    await store.append({ ...base, type: 'desk-resumed', desk: id })
    return go(home, 'ok', words.desks.removed(name))
  })

  routes.within(area, 'post', `${home}/balie/:desk/teams`, async (visit) => {
    const code = await balie.bindings.newBindingCode(find(visit).id, visit.now)
    const flash = {
      tone: 'ok',
      text: words.desks.bindCode(code),
      copy: `koppel balie ${code}`,
    } as const
    return { kind: 'go', to: home, flash }
  })

  routes.within(area, 'post', `${home}/oefenbalie`, async ({ now }) => {
    if (!balie.isLocal) throw new Refusal(404, 'not-found', 'Only on a machine of one’s own.')
    const desk = practiceDeskFor(directory, balie.region)
    if (desk === null) return go(home, 'error', words.desks.practiceNone)
    await store.desks.put(desk)
    await store.confirm(desk, desk.confirmer.name, now)
    return go(home, 'ok', words.desks.practiceMade)
  })

  routes.within(area, 'post', `${home}/bericht`, async ({ form, person, now }) => {
    const key = form.get('bericht') ?? ''
    const waiting = store.index.notices.get(key)
    if (waiting === undefined || waiting.dead === null) return go(home, 'ok', words.dead.gone)
    const base = { at: now.toISOString(), by: person.id, notices: [] }
    await store.append({ ...base, type: 'notice-retried', key })
    return go(home, 'ok', words.dead.retried)
  })

  function find({ path }: OwnVisit): HandoverDesk {
    const desk = store.desks.all.get(path('desk'))
    if (desk === undefined) throw new Refusal(404, 'not-found', 'No such desk.')
    return desk
  }

  async function save(
    { form, session, now }: OwnVisit,
    region: Region,
    before: HandoverDesk | undefined,
  ): Promise<Answer> {
    const read = readDesk(form, { region, before, directory })
    const faults = [...(read.kind === 'faults' ? read.faults : []), ...faultsHere(form, before)]
    if (read.kind === 'faults' || faults.length > 0) return again(faults)
    const { desk } = read
    if (deadlineOf(desk, now) === null) {
      return again([{ field: 'hours', text: deskFields.hours.error }])
    }
    if (before !== undefined && fingerprint(before) === fingerprint(desk)) {
      return go(home, 'ok', deskFormWording.same)
    }
    await store.desks.put(desk)
    const isReached = reaches(desk, directory)
    const warning = isReached ? '' : ` ${words.desks.unmatched(desk.name)}`
    return go(home, isReached ? 'ok' : 'warning', deskFormWording.saved(desk.name) + warning)

    function again(faults: readonly FieldFault[]): Answer {
      const parts = { filled: form, region, faults, session, directory, desk: before ?? null }
      return faulty(deskFormPage(parts), faults)
    }
  }

  /** A new desk never takes the place of one that is there. */
  function faultsHere(form: Filled, before: HandoverDesk | undefined): FieldFault[] {
    const isTaken = before === undefined && store.desks.all.has((form.get('id') ?? '').trim())
    return isTaken ? [{ field: 'id', text: deskFormWording.taken }] : []
  }
}

/** What most desks have, to begin with. */
const fresh: Filled = new URLSearchParams(
  ['ma', 'di', 'wo', 'do', 'vr'].flatMap((day): [string, string][] => [
    [`${day}-van`, '09:00'],
    [`${day}-tot`, '17:00'],
  ]),
)
