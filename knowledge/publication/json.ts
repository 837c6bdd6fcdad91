import { z } from 'zod'

/** What a knowledge file may hold. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [field: string]: Json }
export type JsonObject = { readonly [field: string]: Json }

export const jsonSchema: z.ZodType<Json> = z.json()

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A list of words or numbers, which is a set to us: aliases, example questions, ids. */
export function isPlainList(value: Json | undefined): value is readonly (string | number)[] {
  return Array.isArray(value) && value.every((item) => ['string', 'number'].includes(typeof item))
}

/** @returns whether two values say the same; the order of fields says nothing */
export function isSame(one: Json | undefined, other: Json | undefined): boolean {
  if (one === other) return true
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, at) => isSame(item, other[at]))
  }
  if (!isObject(one) || !isObject(other)) return false
  const fields = Object.keys(one)
  return (
    fields.length === Object.keys(other).length &&
    fields.every((field) => field in other && isSame(one[field], other[field]))
  )
}

/** @returns the value of a field, from the outside in; undefined where it is not there */
export function fieldAt(value: Json | undefined, path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>(
    (inner, field) => (isObject(inner) ? inner[field] : undefined),
    value,
  )
}
