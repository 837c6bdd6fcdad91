import { type Json, jsonSchema } from '../../../knowledge/publication/json.js'
import { Refusal } from '../../http/refusal.js'

/**
 * Reads back an entry that went along with a form.
 *
 * @returns undefined where there was none
 * @throws Refusal 400 where somebody else made it up
 */
export function jsonFrom(text: string | null): Json | undefined {
  if (text === null || text === '') return undefined
  try {
    return jsonSchema.parse(JSON.parse(text))
  } catch {
    throw new Refusal(400, 'bad-form', 'Not what the page sent along.')
  }
}
