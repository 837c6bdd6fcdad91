import type { FacetKey } from '../../knowledge/records/facet.js'

/** How a facet is called where somebody must choose between some, in English. */
export const facetTitlesEnglish: Readonly<Record<FacetKey, string>> = {
  what: 'what is it',
  who: 'who does it',
  forWhom: 'for whom',
  howLong: 'how long',
  how: 'how does it work',
  howToApply: 'how do you apply',
  decision: 'who decides',
  cost: 'what does it cost',
  number: 'how many',
  where: 'where',
  when: 'when',
  why: 'why',
  limits: 'what is not possible',
  legalBasis: 'by which rule',
  contact: 'how do you reach them',
  history: 'how was it before',
}
