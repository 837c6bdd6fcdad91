import type { z } from 'zod'
import nl from 'zod/v4/locales/nl.js'
import { fieldAt, type Json } from '../../../knowledge/publication/json.js'
import type { FieldFault } from '../../staff-pages/frame.js'
import { formWording as words } from '../form-wording.nl.js'
import type { Field } from './field.js'
import { fillablePath, findField } from './find-field.js'

const { localeError } = nl()

type Issue = z.core.$ZodIssue

/** Of several options the one that somebody came closest to. */
function flattened(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const [closest = []] = [...issue.errors].sort((a, b) => a.length - b.length)
  if (closest.length === 0) return [issue]
  return closest
    .map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))
    .flatMap(flattened)
}

function textOf(issue: Issue, at: Field | null, value: Json | undefined): string {
  const isEmpty = value === undefined || value === ''
  if (isEmpty) return at?.kind === 'choice' ? words.faults.choose : words.faults.empty
  switch (issue.code) {
    case 'too_small':
      if (Array.isArray(value)) return words.faults.tooFew(Number(issue.minimum))
      return typeof value === 'string'
        ? words.faults.tooShort(Number(issue.minimum))
        : words.faults.tooLow(Number(issue.minimum))
    case 'too_big':
      return words.faults.tooMuch(Number(issue.maximum))
    case 'invalid_type':
      return at?.kind === 'number' ? words.faults.noNumber : words.faults.empty
    case 'invalid_value':
      return words.faults.choose
    case 'invalid_format':
      if (issue.format === 'date') return words.faults.noDate
      return at?.kind === 'text' && at.shape === 'id' ? words.faults.noId : words.faults.noFormat
    case 'unrecognized_keys':
      return words.faults.unknownKey(issue.keys.join(', '))
    default: {
      const told = localeError(issue as Parameters<typeof localeError>[0])
      return typeof told === 'string' ? told : (told?.message ?? words.faults.noFormat)
    }
  }
}

/** @returns what is wrong with what was filled in, at the field where it can be mended, in Dutch */
export function formFaults(field: Field, error: z.ZodError, value: Json): FieldFault[] {
  const faults = error.issues.flatMap(flattened).map((issue) => {
    const names = issue.path.map(String)
    const path = fillablePath(field, names)
    const text = textOf(issue, findField(field, path.split('.')), valueAt(value, names))
    return { field: path, text }
  })
  // One field says one thing at a time.
  return [...new Map(faults.reverse().map((fault) => [fault.field, fault])).values()].reverse()
}

/** As `fieldAt`, also through lists. */
function valueAt(value: Json, names: readonly string[]): Json | undefined {
  return names.reduce<Json | undefined>(
    (inner, name) => (Array.isArray(inner) ? inner[Number(name)] : fieldAt(inner, [name])),
    value,
  )
}
