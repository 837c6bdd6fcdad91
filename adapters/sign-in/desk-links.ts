import type { HandoverDesk } from '../../knowledge/handover/desk.js'
import { fingerprint } from '../handover/desk-files.js'
import type { LinkTokens } from './link-tokens.js'

/** Links that go to people at a desk. */
export interface DeskLinks {
  /** To a case: where people sign in with their organisation it opens nothing by itself. */
  linkFor(handover: string, desk: string, now: Date): string
  /** For the one who holds a case through a link, to go on with it another time. */
  laterFor(handover: string, desk: string, as: string, now: Date): string
  /** By which somebody says that their organisation stands behind a desk. */
  confirmLinkFor(desk: HandoverDesk, now: Date): string
}

/**
 * @param base the address by which people reach us, without a slash at the end
 * @param hasSignIn whether people can sign in with their organisation
 */
export function createDeskLinks(
  tokens: LinkTokens,
  base: () => string,
  hasSignIn: boolean,
): DeskLinks {
  const withToken = (handover: string, desk: string, as: string | null, now: Date) =>
    `${base()}/balie/${handover}?t=${tokens.make({ kind: 'overdracht', handover, desk, as }, now)}`
  return {
    linkFor: (handover, desk, now) =>
      hasSignIn ? `${base()}/balie/${handover}` : withToken(handover, desk, null, now),
    laterFor: withToken,
    confirmLinkFor: (desk, now) => {
      const purpose = {
        kind: 'bevestigen',
        desk: desk.id,
        fingerprint: fingerprint(desk),
      } as const
      return `${base()}/balie/bevestig/${tokens.make(purpose, now)}`
    },
  }
}
