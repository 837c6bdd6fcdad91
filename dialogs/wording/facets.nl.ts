import type { FacetKey } from '../../knowledge/records/facet.js'

/** How a facet is called where somebody must choose between some. */
export const facetTitles: Readonly<Record<FacetKey, string>> = {
  what: 'wat is het',
  who: 'wie doet het',
  forWhom: 'voor wie',
  howLong: 'hoe lang',
  how: 'hoe werkt het',
  howToApply: 'hoe vraag je het aan',
  decision: 'wie beslist',
  cost: 'wat kost het',
  number: 'hoeveel',
  where: 'waar',
  when: 'wanneer',
  why: 'waarom',
  limits: 'wat kan niet',
  legalBasis: 'volgens welke regel',
  contact: 'hoe bereik je ze',
  history: 'hoe was het eerst',
}
