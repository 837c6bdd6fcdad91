import { type HandoverDesk, handoverDeskSchema } from '../../knowledge/handover/desk.js'

/** A desk as a region might have it: open on weekdays, somebody reacts within two of them. */
export function practiceDesk(parts: Partial<HandoverDesk> = {}): HandoverDesk {
  const day = { from: '09:00', until: '17:00' }
  return handoverDeskSchema.parse({
    id: 'doorstroompunt-073',
    region: 'noordoost-brabant',
    organisation: 'nob.organisation.doorstroompunt-073',
    name: 'Doorstroompunt 073',
    gemeenten: ['nob.gemeente.s-hertogenbosch'],
    hours: { week: { ma: day, di: day, wo: day, do: day, vr: day } },
    promisedHours: 16,
    controller: 'Gemeente Voorbeeld',
    legalBasis: 'Taak van algemeen belang',
    under16: 'met-ouder',
    coaches: [{ name: 'Kim de Wit', email: 'kim@balie.example' }],
    confirmer: { name: 'Robin Bos', email: 'robin@balie.example' },
    ...parts,
  })
}
