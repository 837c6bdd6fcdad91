import { z } from 'zod'

/** What somebody can fill in at one place of an entry. */
export type Field =
  /** Always the same: shown, never asked. */
  | { readonly kind: 'fixed'; readonly value: string }
  | { readonly kind: 'text'; readonly shape: 'line' | 'prose' | 'date' | 'id' }
  | { readonly kind: 'number' }
  /** `initial` is what it is where nobody says; null where somebody has to. */
  | { readonly kind: 'tick'; readonly initial: boolean | null }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'many'; readonly options: readonly string[] }
  /** A list of words or sentences: one a line. */
  | { readonly kind: 'lines'; readonly shape: 'prose' | 'id' }
  | { readonly kind: 'group'; readonly fields: readonly NamedField[] }
  /** The same fields under names of their own: a facet under what it answers. */
  | { readonly kind: 'map'; readonly names: readonly string[] | null; readonly of: Field }
  | { readonly kind: 'list'; readonly of: Field }
  | { readonly kind: 'either'; readonly options: readonly Field[] }

export interface NamedField {
  readonly name: string
  readonly field: Field
  readonly isRequired: boolean
}

type Schema = z.core.JSONSchema.JSONSchema

/** Texts that are told to people are sentences; whatever else is a line. */
const prose: ReadonlySet<string> = new Set([
  'professional',
  'jongere',
  'eenvoudig',
  'english',
  'note',
])

function isSchema(schema: unknown): schema is Schema {
  return typeof schema === 'object' && schema !== null
}

function textOf({ format, pattern }: Schema, name: string): Field {
  if (format === 'date') return { kind: 'text', shape: 'date' }
  if (pattern?.startsWith('^(landelijk|nob|rvn|nmd)')) return { kind: 'text', shape: 'id' }
  return { kind: 'text', shape: prose.has(name) ? 'prose' : 'line' }
}

function optionsOf({ enum: options }: Schema): string[] | null {
  return Array.isArray(options) ? options.map(String) : null
}

function listOf(items: Schema, name: string): Field {
  const options = optionsOf(items)
  if (options !== null) return { kind: 'many', options }
  if (
    items.type === 'string' ||
    items.anyOf?.every((part) => isSchema(part) && part.type === 'string')
  ) {
    const of = items.type === 'string' ? textOf(items, name) : textOf({}, name)
    const isId = of.kind === 'text' && of.shape === 'id'
    return { kind: 'lines', shape: isId || items.anyOf !== undefined ? 'id' : 'prose' }
  }
  return { kind: 'list', of: fieldOf(items, name) }
}

function mapOf({ propertyNames, additionalProperties }: Schema): Field {
  const names = isSchema(propertyNames) ? optionsOf(propertyNames) : null
  const inner = isSchema(additionalProperties) ? additionalProperties : {}
  return { kind: 'map', names, of: fieldOf(inner, '') }
}

function groupOf({ properties = {}, required = [] }: Schema): Field {
  const fields = Object.entries(properties).map(([name, schema]) => ({
    name,
    field: fieldOf(isSchema(schema) ? schema : {}, name),
    isRequired: required.includes(name),
  }))
  return { kind: 'group', fields }
}

function fieldOf(schema: Schema, name: string): Field {
  if (schema.const !== undefined) return { kind: 'fixed', value: String(schema.const) }
  const options = optionsOf(schema)
  if (options !== null) return { kind: 'choice', options }
  const { anyOf, oneOf, type } = schema
  const alternatives = anyOf ?? oneOf
  if (alternatives !== undefined) {
    const parts = alternatives.filter(isSchema)
    if (parts.every((part) => part.type === 'string')) return { kind: 'text', shape: 'id' }
    return { kind: 'either', options: parts.map((part) => fieldOf(part, name)) }
  }
  switch (type) {
    case 'integer':
    case 'number':
      return { kind: 'number' }
    case 'boolean':
      return { kind: 'tick', initial: typeof schema.default === 'boolean' ? schema.default : null }
    case 'array':
      return listOf(isSchema(schema.items) ? (schema.items as Schema) : {}, name)
    case 'object':
      return schema.properties === undefined ? mapOf(schema) : groupOf(schema)
    default:
      return textOf(schema, name)
  }
}

/** @returns what can be filled in of an entry, as its schema says */
export function fieldsOf(schema: z.ZodType): Field {
  return fieldOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), '')
}
