import type { HandoverDesk } from '../../knowledge/handover/desk.js'
import type { Handover } from '../../knowledge/handover/handover.js'
import type { HandoverStore } from '../handover/handover-store.js'
import type { Person, Role } from '../sign-in/person.js'

/** Who may see what, looked up anew at every request: who leaves a desk sees nothing of it at once. */
export interface Access {
  rolesOf(person: Person): ReadonlySet<Role>
  /** The desks whose handovers somebody sees. */
  desksOf(person: Person): HandoverDesk[]
  /**
   * `own` at a desk of theirs, or the one that their link opens; `moved-on` where it was at one of
   * theirs before; `none` also where it does not exist.
   */
  toCase(person: Person, handover: Handover | undefined): 'own' | 'moved-on' | 'none'
}

export function createAccess(store: HandoverStore, admins: readonly string[]): Access {
  function belongs(person: Person, desk: HandoverDesk): boolean {
    // Who starts the program without sign-in of an organisation has all of the data folder anyway.
    if (person.way === 'start') return true
    const { email } = person
    if (email === null) return false
    if (desk.practice && admins.includes(email)) return true
    return desk.coaches.some((coach) => coach.email.toLowerCase() === email)
  }

  const desksOf = (person: Person) =>
    [...store.desks.all.values()].filter((desk) => belongs(person, desk))

  return {
    desksOf,
    rolesOf: (person) => {
      const roles = new Set<Role>()
      const isAdmin = person.email !== null && admins.includes(person.email)
      if (person.way === 'start' || isAdmin) roles.add('beheerder')
      if (desksOf(person).length > 0 || person.only !== null) roles.add('coach')
      return roles
    },
    toCase: (person, handover) => {
      if (handover === undefined) return 'none'
      const { only } = person
      if (only !== null) {
        if (only.handover !== handover.id) return 'none'
        return only.desk === handover.desk ? 'own' : 'moved-on'
      }
      const own = new Set(desksOf(person).map(({ id }) => id))
      if (own.has(handover.desk)) return 'own'
      return desksBefore(handover).some((desk) => own.has(desk)) ? 'moved-on' : 'none'
    },
  }
}

/** @returns the desks where it has been */
function desksBefore({ request, events }: Handover): string[] {
  const later = events.flatMap((event) => (event.type === 'forwarded' ? [event.desk] : []))
  return [request.desk, ...later]
}
