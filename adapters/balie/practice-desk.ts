import { type HandoverDesk, handoverDeskSchema } from '../../knowledge/handover/desk.js'
import type { Region } from '../../knowledge/records/provenance.js'
import type { Directory } from './directory.js'

const day = { from: '08:00', until: '20:00' }

/** @returns a desk to practise with, in a region; null where no Doorstroompunt is known with gemeenten */
export function practiceDeskFor(directory: Directory, region: Region): HandoverDesk | null {
  const organisation = directory
    .organisations(region)
    .find(({ type, serviceArea }) => type === 'doorstroompunt' && serviceArea.length > 0)
  if (organisation === undefined) return null
  const known = new Set(directory.gemeenten(region).map(({ id }) => id))
  const gemeenten = organisation.serviceArea.filter((id) => known.has(id))
  if (gemeenten.length === 0) return null
  return handoverDeskSchema.parse({
    id: 'oefenbalie',
    region,
    organisation: organisation.id,
    name: organisation.name,
    gemeenten,
    practice: true,
    // Open every day, so that it can be tried on any of them.
    hours: { week: { ma: day, di: day, wo: day, do: day, vr: day, za: day, zo: day } },
    promisedHours: 8,
    controller: 'Niemand: dit is een oefening',
    legalBasis: 'Geen: gebruik geen gegevens van echte mensen',
    under16: 'mag-zelf',
    confirmer: { name: 'Oefening', email: 'oefening@example.org' },
  })
}
