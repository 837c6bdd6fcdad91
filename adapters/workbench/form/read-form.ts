import { isObject, type Json } from '../../../knowledge/publication/json.js'
import type { Field, NamedField } from './field.js'

/** What a browser posted: names of fields with dots, `facets.what.professional`. */
export type Posted = ReadonlyMap<string, readonly string[]>

/** Under this name an `either` says which of its options is meant. */
export const whichName = '?'

/** Under this name a part of a map or a list says that it is there; as `weg`, that it goes. */
export const thereName = '!'
export const goes = 'weg'

export function postedOf(params: URLSearchParams): Posted {
  const posted = new Map<string, string[]>()
  for (const [name, value] of params) posted.set(name, [...(posted.get(name) ?? []), value])
  return posted
}

function at(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`
}

/** @returns names of the parts right below a path, in the order in which they came */
export function partNames(posted: Posted, path: string): string[] {
  const start = path === '' ? '' : `${path}.`
  const names = [...posted.keys()]
    .filter((name) => name.startsWith(start))
    .map((name) => name.slice(start.length).split('.')[0] ?? '')
  return [...new Set(names)].filter((name) => name !== '' && name !== thereName)
}

const linesOf = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

/**
 * Reads back what was filled in; what is empty is left out. What cannot be (a number in words) stays
 * what it is, so that the schema says so and the form can show it again.
 */
export function readForm(field: Field, posted: Posted, path = ''): Json | undefined {
  const text = posted.get(path)?.[0]?.replaceAll('\r\n', '\n').trim() ?? ''
  switch (field.kind) {
    case 'fixed':
      return field.value
    case 'text':
    case 'choice':
      return text === '' ? undefined : text
    case 'number':
      if (text === '') return undefined
      return Number.isFinite(Number(text.replace(',', '.'))) ? Number(text.replace(',', '.')) : text
    case 'tick':
      return posted.has(path) ? true : field.initial === false ? undefined : false
    case 'many':
      return present(posted.get(path) ?? [])
    case 'lines':
      return present(linesOf(text))
    case 'group':
      return readGroup(field.fields, posted, path)
    case 'map': {
      const entries = partsBelow(posted, path).flatMap((name) => {
        const value = readForm(field.of, posted, at(path, name))
        return value === undefined ? [] : [[name, value] as const]
      })
      return entries.length === 0 ? undefined : Object.fromEntries(entries)
    }
    case 'list':
      return present(
        partsBelow(posted, path).flatMap(
          (name) => readForm(field.of, posted, at(path, name)) ?? [],
        ),
      )
    case 'either': {
      const which = Number(posted.get(at(path, whichName))?.[0] ?? 0)
      const option = field.options[which]
      return option === undefined ? undefined : readForm(option, posted, path)
    }
  }
}

/** Names of the parts of a map or a list that stay. */
function partsBelow(posted: Posted, path: string): string[] {
  return partNames(posted, path).filter(
    (name) => posted.get(at(at(path, name), thereName))?.[0] !== goes,
  )
}

function isList({ kind }: Field): boolean {
  return kind === 'lines' || kind === 'many' || kind === 'list'
}

function present(list: readonly Json[]): Json | undefined {
  return list.length === 0 ? undefined : list
}

function readGroup(fields: readonly NamedField[], posted: Posted, path: string): Json | undefined {
  const isThere = path === '' || posted.has(at(path, thereName))
  const entries = fields.flatMap(({ name, field, isRequired }) => {
    const empty = isThere && isRequired && isList(field) ? [] : undefined
    const value = readForm(field, posted, at(path, name)) ?? empty
    return value === undefined ? [] : [[name, value] as const]
  })
  if (isThere) return Object.fromEntries(entries)
  const isFilledIn = entries.some(([, value], place) => {
    const of = fields.find(({ name }) => name === entries[place]?.[0])?.field
    return of?.kind !== 'fixed' && !(of?.kind === 'tick' && value === (of.initial ?? false))
  })
  return isFilledIn ? Object.fromEntries(entries) : undefined
}

/**
 * What a form for a value would post if nobody changed it.
 *
 * @returns names and values, as a browser has them
 */
export function postedFrom(field: Field, value: Json | undefined, path = ''): [string, string][] {
  if (value === undefined) {
    return field.kind === 'tick' && field.initial === true ? [[path, 'on']] : []
  }
  switch (field.kind) {
    case 'fixed':
      return []
    case 'text':
    case 'choice':
    case 'number':
      return [[path, String(value)]]
    case 'tick':
      return value === true ? [[path, 'on']] : []
    case 'many':
      return Array.isArray(value) ? value.map((one) => [path, String(one)]) : []
    case 'lines':
      return Array.isArray(value) ? [[path, value.join('\n')]] : []
    case 'group':
      return field.fields.flatMap(({ name, field: inner }) =>
        postedFrom(inner, isObject(value) ? value[name] : undefined, at(path, name)),
      )
    case 'map':
      return Object.entries(isObject(value) ? value : {}).flatMap(([name, inner]) =>
        partFrom(field.of, inner, at(path, name)),
      )
    case 'list':
      return Array.isArray(value)
        ? value.flatMap((item, place) => partFrom(field.of, item, at(path, String(place))))
        : []
    case 'either': {
      const which = optionFor(field.options, value)
      const option = field.options[which]
      return [
        [at(path, whichName), String(which)],
        ...(option === undefined ? [] : postedFrom(option, value, path)),
      ]
    }
  }
}

function partFrom(field: Field, value: Json | undefined, path: string): [string, string][] {
  return [[at(path, thereName), ''], ...postedFrom(field, value, path)]
}

/** @returns which of the options a value is: the one with the most of its fields */
export function optionFor(options: readonly Field[], value: Json): number {
  const fits = options.map((option) => {
    if (option.kind !== 'group' || !isObject(value)) return 0
    const names = new Set(option.fields.map(({ name }) => name))
    return Object.keys(value).filter((name) => names.has(name)).length
  })
  return fits.indexOf(Math.max(...fits))
}
