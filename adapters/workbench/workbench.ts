import type { EventLog } from '../../bot/ports.js'
import type { Publications } from '../publications/open-publications.js'
import type { Person } from '../sign-in/person.js'
import type { Area } from '../sign-in/staff-routes.js'

/** `lezer` reads, `redacteur` changes the draft, `uitgever` publishes; each may what the one before may. */
export type WorkbenchRole = 'lezer' | 'redacteur' | 'uitgever'

export interface WorkbenchAccess {
  may(person: Person, role: WorkbenchRole): boolean
}

/** What the pages of the programme team work with. */
export interface Workbench {
  readonly publications: Publications
  readonly access: WorkbenchAccess
  readonly log: EventLog
  readonly clock: () => Date
}

/** Who may come where: to read, to change the draft, to publish. */
export interface WorkbenchAreas {
  readonly read: Area
  readonly edit: Area
  readonly publish: Area
}
