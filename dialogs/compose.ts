import type { Outcome, Reply, Trace } from './reply.js'

/** @returns a reply of these parts; what is left out is empty */
export function say(text: string, parts: Partial<Omit<Reply, 'text'>> = {}): Reply {
  return { contacts: [], sources: [], buttons: [], tone: 'plain', ...parts, text }
}

/** @returns a trace of these parts; what is left out is empty */
export function trace(outcome: Outcome, parts: Partial<Omit<Trace, 'outcome'>> = {}): Trace {
  return {
    record: null,
    facet: null,
    score: 0,
    rules: [],
    contact: null,
    asks: [],
    ...parts,
    outcome,
  }
}

/** @returns the sentences that are not empty, as one line */
export function sentences(...parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part !== null && part !== undefined && part !== '').join(' ')
}

/** @returns the paragraphs that are not empty, with an empty line between */
export function paragraphs(...parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part !== null && part !== undefined && part !== '').join('\n\n')
}

/** @returns the replies with a sentence before them */
export function opened(opening: string, replies: readonly Reply[]): readonly Reply[] {
  const [first, ...rest] = replies
  if (first === undefined) return [say(opening)]
  return [{ ...first, text: sentences(opening, first.text) }, ...rest]
}

/** @returns `a, b en c`, with the word of the language for `en` */
export function enumerate(names: readonly string[], and = 'en'): string {
  if (names.length <= 1) return names.join('')
  return `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`
}

/** @returns the text with a capital, as a sentence begins */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
