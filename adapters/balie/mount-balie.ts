import type { Server } from 'restify'
import type { EventLog } from '../../bot/ports.js'
import type { HandoverStore } from '../handover/handover-store.js'
import { isLoopback } from '../http/loopback.js'
import type { Settings } from '../settings.js'
import type { DeskLinks } from '../sign-in/desk-links.js'
import type { LinkTokens } from '../sign-in/link-tokens.js'
import { mountSignIn } from '../sign-in/mount-sign-in.js'
import { createOidc } from '../sign-in/oidc.js'
import type { Person } from '../sign-in/person.js'
import { Sessions } from '../sign-in/sessions.js'
import { type Area, StaffRoutes } from '../sign-in/staff-routes.js'
import { createStartLink } from '../sign-in/start-link.js'
import { mountAssets } from '../staff-pages/mount-assets.js'
import type { DeskBindings } from '../teams/desk-bindings.js'
import { createAccess } from './access.js'
import { createDirectory } from './directory.js'
import { mountAdmin } from './mount-admin.js'
import { mountCases } from './mount-cases.js'
import { mountConfirm } from './mount-confirm.js'
import { balieWording } from './wording.nl.js'

export interface BalieParts {
  readonly store: HandoverStore
  readonly tokens: LinkTokens
  readonly links: DeskLinks
  readonly bindings: DeskBindings
  readonly log: EventLog
  readonly clock: () => Date
}

/**
 * The pages of the people who work with it: signing in, the desk, and its administrator.
 *
 * @returns the path by which whoever started the program signs in; null where people sign in with
 *   their organisation
 */
export function mountBalie(server: Server, settings: Settings, parts: BalieParts): string | null {
  const { store, tokens, links, bindings, log, clock } = parts
  const { publicUrl, region, host, web, signIn } = settings
  const access = createAccess(store, signIn.admins)
  const sessions = new Sessions(clock)
  const routes = new StaffRoutes(server, {
    ...{ sessions, rolesOf: access.rolesOf, publicUrl, trustProxy: web.trustProxy, log, clock },
  })
  // Beside the sign-in of the organisation it would be a way round it.
  const startLink = signIn.oidc === null ? createStartLink(clock) : null
  const oidc =
    signIn.oidc === null || publicUrl === null ? null : createOidc(signIn.oidc, publicUrl, log)
  const isLocal = startLink !== null && isLoopback(host)
  const balie = {
    store,
    access,
    tokens,
    links,
    bindings,
    region,
    isLocal,
    directory: createDirectory(),
  }

  const nav = (person: Person) => {
    if (person.only !== null) return []
    const list = { href: '/balie', label: balieWording.nav.list }
    const admin = { href: '/balie/beheer', label: balieWording.nav.admin }
    return access.rolesOf(person).has('beheerder') ? [list, admin] : [list]
  }
  const desk: Area = { allows: (person) => access.rolesOf(person).size > 0, nav }
  const administration: Area = {
    allows: (person) => access.rolesOf(person).has('beheerder'),
    nav,
  }

  mountAssets(server)
  mountSignIn(routes, { startLink, oidc })
  mountConfirm(routes, balie)
  mountAdmin(routes, administration, balie)
  mountCases(routes, desk, balie)
  return startLink?.path ?? null
}
