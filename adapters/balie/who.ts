import type { HandoverStore } from '../handover/handover-store.js'
import { personId } from '../sign-in/person.js'
import { balieWording as words } from './wording.nl.js'

/** @returns how somebody in the journal is called, as far as their desk still knows them */
export function whoIs(by: string, store: HandoverStore): string {
  const fixed: Readonly<Record<string, string>> = words.who
  if (fixed[by] !== undefined) return fixed[by]
  for (const { coaches } of store.desks.all.values()) {
    const coach = coaches.find(({ email }) => personId(email) === by)
    if (coach !== undefined) return coach.name
  }
  if (by.startsWith('link-')) return words.byLink(by.slice('link-'.length, 'link-'.length + 4))
  return by.startsWith('teams-') ? words.byTeams : words.byUnknown
}
