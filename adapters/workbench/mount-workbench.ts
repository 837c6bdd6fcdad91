import type { Settings } from '../settings.js'
import type { Staff, StaffPart } from '../sign-in/mount-staff.js'
import type { Person } from '../sign-in/person.js'
import { shown } from '../sign-in/visit.js'
import { homePage } from './home-page.js'
import { createNames } from './names.js'
import { mountPublications } from './publish/mount-publications.js'
import { mountPublish } from './publish/mount-publish.js'
import { mountTransfer } from './publish/mount-transfer.js'
import { mountRecords } from './records/mount-records.js'
import { mountRules } from './rules/mount-rules.js'
import { mountTalk } from './talk/mount-talk.js'
import { frameWording as words } from './wording.nl.js'
import type { Workbench, WorkbenchAccess, WorkbenchAreas } from './workbench.js'

const home = '/beheer'

export function workbenchPart(access: WorkbenchAccess): StaffPart {
  return { home, label: words.label, allows: (person) => access.may(person, 'lezer') }
}

/** The pages on which the programme team keeps the knowledge. */
export function mountWorkbench(
  staff: Staff,
  { signIn }: Pick<Settings, 'signIn'>,
  workbench: Workbench,
): void {
  const { routes } = staff
  const { access } = workbench
  const bench = { ...workbench, nameOf: createNames(signIn) }
  const nav = (person: Person) => [...words.nav, ...staff.others(person, home)]
  const areas: WorkbenchAreas = {
    read: { allows: (person) => access.may(person, 'lezer'), nav },
    edit: { allows: (person) => access.may(person, 'redacteur'), nav },
    publish: { allows: (person) => access.may(person, 'uitgever'), nav },
  }
  routes.within(areas.read, 'get', home, async (visit) => shown(await homePage(bench, visit)))
  mountRecords(routes, areas, bench)
  mountRules(routes, areas, bench)
  mountTalk(routes, areas, bench)
  mountPublish(routes, areas, bench)
  mountPublications(routes, areas, bench)
  mountTransfer(routes, areas, bench)
}
