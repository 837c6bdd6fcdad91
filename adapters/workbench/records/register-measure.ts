import type { Json } from '../../../knowledge/publication/json.js'
import { createReadability } from '../../../knowledge/reading/readability.js'
import {
  type Readability,
  readabilitySchema,
} from '../../../knowledge/reading/readability-limits.js'
import type { KnowledgeStore } from '../../publications/knowledge-store.js'
import { registerLine } from '../register-wording.nl.js'
import { type RecordIndex, recordIndex } from './record-index.js'

export type Register = 'jongere' | 'eenvoudig'

/** @returns how well a text can be read; null where there is no text */
export type RegisterMeasure = (
  text: string,
  register: Register,
  subject: string,
) => ReturnType<typeof registerLine> | null

const made = new WeakMap<RecordIndex, RegisterMeasure>()

/** What a text for young people is measured by. */
export interface RegisterLimits {
  readonly limits: Readability
  readonly names: readonly string[]
}

const parsed = new WeakMap<object, Readability>()

export async function registerLimits(store: KnowledgeStore): Promise<RegisterLimits | null> {
  const value: Json | undefined = (await store.draft()).get('taal/leesbaarheid.json#')?.value
  if (typeof value !== 'object' || value === null) return null
  const limits = parsed.get(value) ?? readabilitySchema.safeParse(value).data
  if (limits === undefined) return null
  parsed.set(value, limits)
  const { rows } = await recordIndex(store)
  const names = [...rows.values()].flatMap(({ names }) => names)
  return { limits, names }
}

/** @returns the measure that the check has too, for what is in the draft now */
export async function registerMeasure(store: KnowledgeStore): Promise<RegisterMeasure> {
  const index = await recordIndex(store)
  const known = made.get(index)
  if (known !== undefined) return known
  const found = await registerLimits(store)
  const measure = found === null ? () => null : measureBy(found)
  made.set(index, measure)
  return measure
}

function measureBy({ limits, names }: RegisterLimits): RegisterMeasure {
  const simple = { ...limits, ...limits.eenvoudig }
  const measures = {
    jongere: { of: createReadability(limits, names), limits },
    eenvoudig: { of: createReadability(simple, names), limits: simple },
  }
  return (text, register, subject) => {
    if (text.trim() === '') return null
    const { of, limits } = measures[register]
    const whole = of(text)
    const jargon = whole.jargon.filter((word) => !subject.toLowerCase().includes(word))
    return registerLine({ ...whole, jargon }, limits)
  }
}
