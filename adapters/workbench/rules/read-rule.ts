import type { z } from 'zod'
import { fieldAt, type Json, type JsonObject } from '../../../knowledge/publication/json.js'
import type { Fact } from '../../../knowledge/referral/fact.js'
import { ruleSchema } from '../../../knowledge/referral/rule.js'
import type { FieldFault } from '../../staff-pages/frame.js'
import { asChanged } from '../form/as-changed.js'
import { ruleWording as words } from './rule-wording.nl.js'

/** Texts of a rule, each in its registers. */
export const textFields = ['label', 'does', 'because'] as const
export const registers = ['professional', 'jongere', 'eenvoudig', 'english'] as const

/** @returns the fact and the views on it that a rule may name */
export function namesOf({ key, groups }: Fact): string[] {
  return [key, ...Object.keys(groups)]
}

/**
 * What a form makes of a rule.
 *
 * @param seen the rule as the form showed it; what the form does not ask stays as it was
 */
export function readRule(
  form: URLSearchParams,
  seen: JsonObject,
  facts: readonly Fact[],
): JsonObject {
  const one = (name: string): string | undefined =>
    form.get(name)?.replaceAll('\r\n', '\n').trim() || undefined
  const many = (name: string) => [...new Set(form.getAll(name).filter((value) => value !== ''))]
  const group = (name: string, fields: readonly string[]): JsonObject | undefined =>
    present(fields.map((field) => [field, one(`${name}.${field}`)]))
  const when = facts.flatMap(namesOf).map((key): [string, Json | undefined] => {
    const values = many(`when.${key}`)
    return [key, values.length === 0 ? undefined : values]
  })
  const outcome: [string, Json | undefined][] =
    'next' in seen
      ? [['next', one('next')]]
      : [
          ['lead', one('lead')],
          ['also', [...new Set([...many('also'), ...many('ook')])]],
          ['grens', form.has('grens')],
          ...textFields.map((name): [string, Json | undefined] => [name, group(name, registers)]),
          ['basis', one('basis')],
        ]
  const source =
    one('bronsoort') === 'huisregel' ? ['huisregel', 'reference'] : ['document', 'section']
  const dates = ['status', 'validFrom', 'validUntil', 'checkedOn']
  return {
    ...present([
      ['id', fieldAt(seen, ['id'])],
      ['region', fieldAt(seen, ['region'])],
      ['gate', fieldAt(seen, ['gate'])],
      ['when', present(when) ?? {}],
      ['overrides', many('overrides')],
      ['before', many('before')],
      ...outcome,
      ['source', group('source', source)],
      ...dates.map((name): [string, Json | undefined] => [name, one(name)]),
    ]),
  }
}

function present(fields: readonly (readonly [string, Json | undefined])[]): JsonObject | undefined {
  const filled = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  )
  return filled.length === 0 ? undefined : Object.fromEntries(filled)
}

/** The one of both kinds of rule that a value is to be: whoever faults it names the field. */
function schemaFor(value: JsonObject): z.ZodType {
  const [outcome, onward] = ruleSchema.options
  return 'next' in value ? onward : outcome
}

/** @returns only that changed which says something else now */
export function changedRule(seen: JsonObject, filled: JsonObject): Json {
  return asChanged(schemaFor(filled), seen, filled)
}

/** @returns what is wrong with a rule, by the field in which it is mended */
export function ruleFaults(value: JsonObject, title: (field: string) => string): FieldFault[] {
  const parsed = schemaFor(value).safeParse(value)
  const until = fieldAt(value, ['validUntil'])
  const from = fieldAt(value, ['validFrom'])
  const isTurned = typeof until === 'string' && typeof from === 'string' && until < from
  const turned = isTurned ? [{ field: 'validUntil', text: words.faults.order }] : []
  if (parsed.success) return turned
  const faults = parsed.error.issues.map((issue): FieldFault => {
    const field = placeOf(issue.path.map(String), value)
    const isMissing = fieldAt(value, issue.path.map(String)) === undefined
    const name = title(field)
    if (isMissing || issue.code === 'too_small') return { field, text: words.faults.empty(name) }
    const isDate = dateFields.has(field)
    return { field, text: isDate ? words.faults.date(name) : words.faults.wrong(name) }
  })
  return [...faults, ...turned]
}

const dateFields: ReadonlySet<string> = new Set(['validFrom', 'validUntil', 'checkedOn'])

function placeOf(path: readonly string[], value: JsonObject): string {
  const [first = ''] = path
  if (first === 'source') {
    return fieldAt(value, ['source', 'huisregel']) === undefined
      ? 'source.section'
      : 'source.reference'
  }
  if (textFields.some((name) => name === first))
    return path.length > 1 ? path.join('.') : `${first}.professional`
  return path.slice(0, first === 'when' ? 2 : 1).join('.')
}
