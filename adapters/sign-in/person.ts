import { createHash } from 'node:crypto'

/** What somebody may do, apart from which desks they belong to. */
export type Role = 'beheerder' | 'coach'

/** Somebody who signed in. */
export interface Person {
  /** Stands for them in the journal, which holds no name and no mail address. */
  readonly id: string
  readonly name: string
  /** Lower case; null where none was proved. */
  readonly email: string | null
  /** How they proved who they are: from the machine itself, by their organisation, by a link. */
  readonly way: 'start' | 'oidc' | 'link'
  /** The one case that a link opens; null where no link brought them. */
  readonly only: { readonly handover: string; readonly desk: string } | null
}

/** Who starts the program has the machine, and so all that is on it. */
export const startPerson: Person = {
  id: 'beheer',
  name: 'Beheerder',
  email: null,
  way: 'start',
  only: null,
}

/** @returns what stands in the journal for who has a mail address */
export function personId(email: string): string {
  const hash = createHash('sha256').update(email.trim().toLowerCase()).digest('hex')
  return `medewerker-${hash.slice(0, 16)}`
}
