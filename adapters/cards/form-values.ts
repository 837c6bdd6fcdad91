import { z } from 'zod'
import type { FormValues } from '../../dialogs/form.js'
import { longestText } from './longest-text.js'

const name = z.string().min(1).max(40)
const text = z.string().max(longestText)

const valuesSchema = z.record(name, z.union([text, z.array(z.string().max(200)).max(60)]))

const postedSchema = z.looseObject({ form: z.string().min(1).max(100), values: valuesSchema })

/** An Adaptive Card sends its inputs beside what its button says, each as one text. */
const submittedSchema = z.looseObject({ form: z.string().min(1).max(100) })

/** A form that somebody filled in. */
export interface FilledForm {
  readonly form: string
  readonly values: FormValues
}

/** What an input of a card is called: its kind says how its one text is read. */
export function inputName(kind: 'text' | 'one' | 'many' | 'agree', field: string): string {
  return `${kind}.${field}`
}

function fromInputs(inputs: Readonly<Record<string, unknown>>): FormValues {
  const values: Record<string, string | string[]> = {}
  for (const [key, value] of Object.entries(inputs)) {
    const [, kind, field] = /^(text|one|many|agree)\.([\w-]{1,40})$/.exec(key) ?? []
    const said = text.safeParse(value)
    if (field === undefined || !said.success) continue
    if (kind === 'many') values[field] = said.data.split(',').filter(Boolean)
    else if (kind !== 'agree') values[field] = said.data
    else if (said.data === 'true') values[field] = 'ja'
  }
  return values
}

/** @returns what was filled in, from our widget or from a card; null where it is no form of ours */
export function formIn(value: unknown): FilledForm | null {
  const posted = postedSchema.safeParse(value)
  if (posted.success) return { form: posted.data.form, values: posted.data.values }
  const submitted = submittedSchema.safeParse(value)
  if (!submitted.success || 'values' in submitted.data) return null
  const { form, ...inputs } = submitted.data
  return { form, values: fromInputs(inputs) }
}
