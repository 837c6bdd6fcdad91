import type { Field } from './field.js'

/** @returns the field at a path of names, through whatever option has it; null where there is none */
export function findField(field: Field, [name, ...rest]: readonly string[]): Field | null {
  if (name === undefined) return field
  switch (field.kind) {
    case 'group': {
      const inner = field.fields.find((one) => one.name === name)
      return inner === undefined ? null : findField(inner.field, rest)
    }
    case 'map':
    case 'list':
      return findField(field.of, rest)
    case 'either':
      for (const option of field.options) {
        const found = findField(option, [name, ...rest])
        if (found !== null) return found
      }
      return null
    default:
      return null
  }
}

/** @returns the longest part of a path at which somebody can fill something in */
export function fillablePath(field: Field, path: readonly string[]): string {
  for (let length = path.length; length > 0; length -= 1) {
    const part = path.slice(0, length)
    if (findField(field, part) !== null) return part.join('.')
  }
  return ''
}
