import { type HandoverDesk, takesOver } from '../../knowledge/handover/desk.js'
import { deskKeys } from '../../knowledge/records/record.js'
import type { Directory } from './directory.js'

/** @returns whether any referral leads to a desk, in one of its gemeenten at least */
export function reaches(desk: HandoverDesk, directory: Directory): boolean {
  const named = directory.named()
  if (desk.leaf === undefined && named.has(desk.organisation)) return true
  const own = directory.gemeenten(desk.region).filter(({ id }) => desk.gemeenten.includes(id))
  return own.some(({ desks }) =>
    deskKeys.some((leaf) => {
      if (!named.has(`desk:${leaf}`)) return false
      const { organisations = [], kernen = {} } = desks[leaf] ?? {}
      const places = [organisations, ...Object.values(kernen)]
      return places.some((organisations) => takesOver(desk, { leaf, organisations }))
    }),
  )
}
