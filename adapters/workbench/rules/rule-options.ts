import { fieldAt, type JsonObject } from '../../../knowledge/publication/json.js'
import type { Region } from '../../../knowledge/records/provenance.js'
import { deskKeys } from '../../../knowledge/records/record.js'
import type { Option } from '../../staff-pages/fields.js'
import type { RuleBook } from './rule-book.js'
import { ruleWording as words } from './rule-wording.nl.js'
import { partyName, regionName, ruleTitle } from './rule-words.js'

/** @returns everybody a rule of a region can lead to, and who it leads to now */
export function partyOptions(book: RuleBook, region: Region, current = ''): Option[] {
  const desks = deskKeys.map((desk) => ({
    value: `desk:${desk}`,
    label: partyName(book, `desk:${desk}`),
    group: words.desks,
  }))
  const places: readonly Region[] = region === 'landelijk' ? [region] : [region, 'landelijk']
  const parties = places.flatMap((place) =>
    [...book.parties.values()]
      .filter((party) => party.region === place)
      .sort((a, b) => a.name.localeCompare(b.name, 'nl'))
      .map(({ id, name }) => ({ value: id, label: name, group: regionName(place) })),
  )
  const all: Option[] = [...parties, ...desks]
  const isListed = current === '' || all.some(({ value }) => value === current)
  return isListed ? all : [{ value: current, label: partyName(book, current) }, ...all]
}

/** @returns rules that this one can go before, or national ones whose place it can take */
export function ruleOptions(
  book: RuleBook,
  value: JsonObject,
  region: Region,
  field: 'before' | 'overrides',
): Option[] {
  if (field === 'overrides' && value.region === 'landelijk') return []
  const chosen = fieldAt(value, [field])
  const isChosen = (id: string) => Array.isArray(chosen) && chosen.includes(id)
  return book.rules.flatMap(({ item }) => {
    const isNear = item.gate === value.gate && item.id !== value.id
    const isRight =
      field === 'overrides'
        ? item.region === 'landelijk'
        : item.region === region || item.region === 'landelijk'
    if (!isChosen(item.id) && !(isNear && isRight)) return []
    return [{ value: item.id, label: ruleTitle(book, item) }]
  })
}
