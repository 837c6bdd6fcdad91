import type { HandoverStore } from '../handover/handover-store.js'
import { isLoopback } from '../http/loopback.js'
import type { Settings } from '../settings.js'
import type { DeskLinks } from '../sign-in/desk-links.js'
import type { LinkTokens } from '../sign-in/link-tokens.js'
import type { Staff, StaffPart } from '../sign-in/mount-staff.js'
import type { Person } from '../sign-in/person.js'
import type { Area } from '../sign-in/staff-routes.js'
import type { DeskBindings } from '../teams/desk-bindings.js'
import type { Access } from './access.js'
import { createDirectory } from './directory.js'
import { mountAdmin } from './mount-admin.js'
import { mountCases } from './mount-cases.js'
import { mountConfirm } from './mount-confirm.js'
import { balieWording } from './wording.nl.js'

export interface BalieParts {
  readonly store: HandoverStore
  readonly access: Access
  readonly tokens: LinkTokens
  readonly links: DeskLinks
  readonly bindings: DeskBindings
}

const home = '/balie'

export function baliePart(access: Access): StaffPart {
  const { label } = balieWording.nav
  return { home, label, allows: (person) => access.rolesOf(person).size > 0 }
}

/** The pages of the desk, and of its administrator. */
export function mountBalie(
  staff: Staff,
  { region, host, mail }: Pick<Settings, 'region' | 'host' | 'mail'>,
  parts: BalieParts,
): void {
  const { routes } = staff
  const { access } = parts
  const isLocal = staff.hasStartLink && isLoopback(host)
  const sendsMail = mail !== null
  const balie = { ...parts, region, isLocal, sendsMail, directory: createDirectory() }

  const nav = (person: Person) => {
    if (person.only !== null) return []
    const list = { href: home, label: balieWording.nav.list }
    const admin = { href: '/balie/beheer', label: balieWording.nav.admin }
    const own = access.rolesOf(person).has('beheerder') ? [list, admin] : [list]
    return [...own, ...staff.others(person, home)]
  }
  const desk: Area = { allows: (person) => access.rolesOf(person).size > 0, nav }
  const administration: Area = {
    allows: (person) => access.rolesOf(person).has('beheerder'),
    nav,
  }

  mountConfirm(routes, balie)
  mountAdmin(routes, administration, balie)
  mountCases(routes, desk, balie)
}
