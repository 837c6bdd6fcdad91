import { isObject, type Json } from '../../../knowledge/publication/json.js'
import type { FieldFault } from '../../staff-pages/frame.js'
import { formWording } from '../form-wording.nl.js'
import type { RecordIndex } from '../records/record-index.js'
import type { Field } from './field.js'

const words = formWording.faults

/** @returns what points to nothing, and what contradicts itself: the check would complain of it too */
export function referenceFaults(field: Field, value: Json, index: RecordIndex): FieldFault[] {
  return [...pointerFaults(field, value, '', index), ...ownFaults(value)]
}

const at = (path: string, name: string) => (path === '' ? name : `${path}.${name}`)

function* pointerFaults(
  field: Field,
  value: Json | undefined,
  path: string,
  index: RecordIndex,
): Generator<FieldFault> {
  if (value === undefined) return
  const isKnown = (id: Json) => {
    if (typeof id !== 'string') return false
    return id.startsWith('desk:') || index.byId.has(id)
  }
  switch (field.kind) {
    case 'text':
      if (field.shape === 'id' && path !== 'id' && !isKnown(value)) {
        yield { field: path, text: words.unknownRecord(String(value)) }
      }
      if (path === 'source.document' && !index.documents.has(String(value))) {
        yield { field: path, text: words.unknownDocument(String(value)) }
      }
      return
    case 'lines': {
      if (field.shape !== 'id' || !Array.isArray(value)) return
      const unknown = value.find((id) => !isKnown(id))
      if (unknown !== undefined) {
        yield { field: path, text: words.unknownRecord(String(unknown)) }
      }
      return
    }
    case 'group':
      if (!isObject(value)) return
      for (const { name, field: inner } of field.fields) {
        yield* pointerFaults(inner, value[name], at(path, name), index)
      }
      return
    case 'map':
      if (!isObject(value)) return
      for (const [name, inner] of Object.entries(value)) {
        yield* pointerFaults(field.of, inner, at(path, name), index)
      }
      return
    case 'list':
      if (!Array.isArray(value)) return
      for (const [place, inner] of value.entries()) {
        yield* pointerFaults(field.of, inner, at(path, String(place)), index)
      }
      return
    case 'either':
      for (const option of field.options) yield* pointerFaults(option, value, path, index)
  }
}

const channels: Readonly<Record<string, { pattern: RegExp; text: string }>> = {
  email: { pattern: /^[^\s@]+@[^\s@]+\.[^\s@]+$/, text: words.notMail },
  web: { pattern: /^(?:https?:\/\/)?[^\s/]+\.[^\s/]+(?:\/\S*)?$/, text: words.notWeb },
  phone: { pattern: /^[+()\d\s-]{3,}$/, text: words.notPhone },
}

/** What no single field can say of itself. */
function* ownFaults(value: Json): Generator<FieldFault> {
  if (!isObject(value)) return
  const { validFrom, validUntil, kind, channel, value: reached } = value
  if (typeof validFrom === 'string' && typeof validUntil === 'string' && validUntil < validFrom) {
    yield { field: 'validUntil', text: words.backwards }
  }
  if (kind !== 'contact' || typeof channel !== 'string' || typeof reached !== 'string') return
  const form = channels[channel]
  if (form !== undefined && !form.pattern.test(reached)) yield { field: 'value', text: form.text }
}
