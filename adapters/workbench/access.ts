import { type Person, personId } from '../sign-in/person.js'
import type { SignInSettings } from '../sign-in/sign-in-settings.js'
import type { WorkbenchAccess, WorkbenchRole } from './workbench.js'

const order: readonly WorkbenchRole[] = ['lezer', 'redacteur', 'uitgever']

/** Who may do what with the knowledge, by the settings of this start. */
export function createWorkbenchAccess({
  admins,
  workbench: { readers, editors, publishers },
}: Pick<SignInSettings, 'admins' | 'workbench'>): WorkbenchAccess {
  function roleOf({ way, email }: Person): WorkbenchRole | null {
    // Who starts the program without sign-in of an organisation has all of the data folder anyway.
    if (way === 'start') return 'uitgever'
    // A link opens one case of a desk, and proves nothing more.
    if (way === 'link' || email === null) return null
    if (admins.includes(email) || publishers.includes(email)) return 'uitgever'
    if (editors.includes(email)) return 'redacteur'
    return readers.includes(email) ? 'lezer' : null
  }
  return {
    may: (person, role) => {
      const own = roleOf(person)
      return own !== null && order.indexOf(own) >= order.indexOf(role)
    },
  }
}

/** @returns the mail address of whoever the journal knows by an id, where a setting names them */
export function addressesById({
  admins,
  workbench: { readers, editors, publishers },
}: Pick<SignInSettings, 'admins' | 'workbench'>): ReadonlyMap<string, string> {
  const all = [...admins, ...readers, ...editors, ...publishers]
  return new Map(all.map((email) => [personId(email), email]))
}
