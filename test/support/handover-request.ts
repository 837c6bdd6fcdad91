import type { HandoverRequest } from '../../dialogs/effect.js'

/** What a young person agreed to hand over. */
export function handoverRequest(parts: Partial<HandoverRequest> = {}): HandoverRequest {
  return {
    id: 'h1',
    code: 'QK2M7-XR9T4',
    reference: 'QK2M7',
    desk: 'doorstroompunt-073',
    next: [],
    question: 'werk',
    rule: null,
    who: 'jongere',
    minor: false,
    personal: {
      name: 'Sam',
      facts: [{ label: 'Leeftijd', value: '18 tot en met 22' }],
      words: 'Ik zoek werk met een opleiding erbij.',
      reach: { how: 'appen', value: '06 12 34 56 78' },
      language: 'nl',
      agreed: null,
      professional: null,
      urgent: false,
    },
    ...parts,
  }
}
