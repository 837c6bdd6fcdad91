import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

const HOUR = 60 * 60 * 1000

/** For how long the link of a start can be used. */
const valid = 12 * HOUR

const hash = (text: string) => createHash('sha256').update(text).digest()

/** The one-time link that whoever starts the program finds on stdout. */
export interface StartLink {
  readonly path: string
  /** Looking at it uses nothing up. */
  isOpen(token: string): boolean
  /** @returns whether it was open; it is not any more */
  use(token: string): boolean
}

/** Kept in memory alone: another start gives another link. */
export function createStartLink(clock: () => Date): StartLink {
  const token = randomBytes(32).toString('base64url')
  const own = hash(token)
  const until = clock().getTime() + valid
  let isUsed = false
  const isOpen = (told: string) =>
    !isUsed && clock().getTime() < until && timingSafeEqual(own, hash(told))
  return {
    path: `/aanmelden/${token}`,
    isOpen,
    use: (told) => {
      const open = isOpen(told)
      if (open) isUsed = true
      return open
    },
  }
}
