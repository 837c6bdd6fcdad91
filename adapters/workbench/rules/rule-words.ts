import {
  factNames,
  privacyWording,
  regionNames,
  valueNames,
} from '../../../dialogs/wording/privacy.nl.js'
import { deskNames } from '../../../dialogs/wording/triage.nl.js'
import type { Region } from '../../../knowledge/records/provenance.js'
import { unknownValue } from '../../../knowledge/referral/fact.js'
import { isOutcome, type Rule } from '../../../knowledge/referral/rule.js'
import { gateNames, viewNames, viewValueNames } from './gate-wording.nl.js'
import type { RuleBook } from './rule-book.js'
import { rulesWording as words } from './wording.nl.js'

const plain = (key: string) => key.replaceAll(/[-_]/g, ' ')

/** @returns how a fact, or a view on one, is called */
export function factName(key: string): string {
  return factNames[key] ?? viewNames[key] ?? plain(key)
}

export function valueName(key: string, value: string): string {
  if (value === unknownValue) return privacyWording.unknown
  return valueNames[key]?.[value] ?? viewValueNames[key]?.[value] ?? plain(value)
}

export function gateName(gate: string): string {
  return gateNames[gate] ?? plain(gate)
}

export function regionName(region: Region): string {
  return region === 'landelijk' ? words.national : regionNames[region]
}

/** @returns somebody a rule leads to, as people call them */
export function partyName({ parties }: Pick<RuleBook, 'parties'>, id: string): string {
  if (!id.startsWith('desk:')) return parties.get(id)?.name ?? id
  const desk = id.slice('desk:'.length)
  return deskNames.professional[desk] ?? plain(desk)
}

/** @returns where a rule leads, in words */
export function leadsTo(book: Pick<RuleBook, 'parties'>, rule: Rule): string {
  return isOutcome(rule) ? partyName(book, rule.lead) : words.onward(gateName(rule.next))
}

/** @returns for whom a rule holds, in words */
export function conditionWords({ when }: Pick<Rule, 'when'>): string {
  const parts = Object.entries(when).map(
    ([key, values]) =>
      `${factName(key)}: ${values.map((value) => valueName(key, value)).join(` ${words.or} `)}`,
  )
  return parts.length === 0 ? words.always : parts.join('; ')
}

/** @returns a rule in one line, by which people know it */
export function ruleTitle(book: Pick<RuleBook, 'parties'>, rule: Rule): string {
  return `${conditionWords(rule)} → ${leadsTo(book, rule)}`
}
