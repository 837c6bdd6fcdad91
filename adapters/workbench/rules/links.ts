import type { Region } from '../../../knowledge/records/provenance.js'

export const rulesPath = '/beheer/regels'

/** @returns an address with these things asked for; what is empty is left out */
export function linkTo(path: string, asked: Readonly<Record<string, string | null>>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(asked)) {
    if (value !== null && value !== '') query.set(name, value)
  }
  return query.size === 0 ? path : `${path}?${query}`
}

export const gateAnchor = (gate: string) => `poort-${gate}`
/** An id holds points, which a style sheet would take for classes. */
export const ruleAnchor = (id: string) => `regel-${id.replaceAll('.', '-')}`

/** @returns the page of a rule, seen from a region */
export function ruleLink(name: string, region: Region): string {
  return linkTo(`${rulesPath}/regel`, { naam: name, regio: region })
}

/** @returns the tables of a region, at a rule or a gate */
export function tablesLink(region: Region, anchor: string | null = null): string {
  const to = linkTo(rulesPath, { regio: region })
  return anchor === null ? to : `${to}#${anchor}`
}
