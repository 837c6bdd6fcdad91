import type { Server } from 'restify'
import type { EventLog } from '../../bot/ports.js'
import type { Settings } from '../settings.js'
import type { NavLink } from '../staff-pages/frame.js'
import { mountAssets } from '../staff-pages/mount-assets.js'
import { mountSignIn } from './mount-sign-in.js'
import { createOidc } from './oidc.js'
import type { Person } from './person.js'
import { Sessions } from './sessions.js'
import { StaffRoutes } from './staff-routes.js'
import { createStartLink } from './start-link.js'

/** A part of the pages for people who work with it. */
export interface StaffPart {
  readonly home: string
  /** How the other parts link to it. */
  readonly label: string
  readonly allows: (person: Person) => boolean
}

/** One door to all of these pages. */
export interface Staff {
  readonly routes: StaffRoutes
  /** Whether whoever starts the program signs in by a link. */
  readonly hasStartLink: boolean
  /** The path by which whoever started the program signs in; null where an organisation does it. */
  readonly startPath: string | null
  /** The parts besides their own that somebody may enter. */
  others(person: Person, home: string): NavLink[]
}

/** Signing in, and what all pages of the people who work with it share. */
export function mountStaff(
  server: Server,
  { publicUrl, web, signIn }: Pick<Settings, 'publicUrl' | 'web' | 'signIn'>,
  parts: readonly StaffPart[],
  { log, clock }: { readonly log: EventLog; readonly clock: () => Date },
): Staff {
  const sessions = new Sessions(clock)
  const homeOf = (person: Person) => parts.find(({ allows }) => allows(person))?.home ?? null
  const routes = new StaffRoutes(server, {
    ...{ sessions, homeOf, publicUrl, trustProxy: web.trustProxy, log, clock },
  })
  // Beside the sign-in of the organisation it would be a way round it.
  const startLink = signIn.oidc === null ? createStartLink(clock) : null
  const oidc =
    signIn.oidc === null || publicUrl === null ? null : createOidc(signIn.oidc, publicUrl, log)
  mountAssets(server)
  mountSignIn(routes, { startLink, oidc })
  return {
    routes,
    hasStartLink: startLink !== null,
    startPath: startLink?.path ?? null,
    others: (person, home) =>
      parts
        .filter((part) => part.home !== home && part.allows(person))
        .map(({ home: href, label }) => ({ href, label })),
  }
}
