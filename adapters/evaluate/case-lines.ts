import type { z } from 'zod'

/**
 * Reads cases, one as JSON on every line.
 *
 * @param file as it is named in an error
 * @throws Error naming the line that is no case
 */
export function parseCaseLines<T>(text: string, file: string, schema: z.ZodType<T>): T[] {
  return text.split('\n').flatMap((line, position) => {
    if (line.trim() === '') return []
    const place = `${file}:${position + 1}`
    let json: unknown
    try {
      json = JSON.parse(line)
    } catch (cause) {
      throw new Error(`${place} is not JSON`, { cause })
    }
    const parsed = schema.safeParse(json)
    if (parsed.success) return [parsed.data]
    throw new Error(`${place} is no case: ${parsed.error.issues[0]?.message ?? ''}`)
  })
}
