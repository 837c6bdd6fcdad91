import { type KeptActivity, keptActivitySchema, placeOf } from './activity.js'

/** Most that one conversation keeps: who looks back further has had his answer long ago. */
export const most = { activities: 200, bytes: 2 * 1024 * 1024 } as const

/** One activity of a conversation, as the line it is on disk. */
export interface ActivityLine {
  readonly activity: KeptActivity
  readonly text: string
}

/** @returns the lines that can be understood, and whether that was all there is */
export function readLines(content: string): { lines: ActivityLine[]; whole: boolean } {
  const texts = content.split('\n')
  // What a killed process left half-way has no end of line.
  const torn = texts.pop() !== ''
  const lines = texts.map(readLine).filter((line) => line !== null)
  return { lines, whole: !torn && lines.length === texts.length }
}

function readLine(text: string): ActivityLine | null {
  try {
    const activity = keptActivitySchema.parse(JSON.parse(text))
    return { activity, text }
  } catch {
    return null
  }
}

export function lineOf(activity: KeptActivity): ActivityLine {
  return { activity, text: JSON.stringify(activity) }
}

export function contentOf(lines: readonly ActivityLine[]): string {
  return lines.map(({ text }) => `${text}\n`).join('')
}

/** @returns the latest lines, as many as are kept; always the very last one */
export function latest(lines: readonly ActivityLine[]): readonly ActivityLine[] {
  let bytes = 0
  let from = lines.length
  while (from > 0 && lines.length - from < most.activities) {
    bytes += Buffer.byteLength(lines[from - 1]?.text ?? '') + 1
    if (bytes > most.bytes && from < lines.length) break
    from -= 1
  }
  return lines.slice(from)
}

/** @returns the activities that come after a place */
export function after(lines: readonly ActivityLine[], place: number): KeptActivity[] {
  return lines.map(({ activity }) => activity).filter((activity) => placeOf(activity) > place)
}
