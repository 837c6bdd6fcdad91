import { disguises } from './written.js'

/** Every marker that was planted, by where. */
export const planted = new Map<string, string>()

/** A word that nobody else would write, to be looked for afterwards. */
export function marker(where: string): string {
  const word = `zq${(planted.size + 1000).toString(36)}merkteken${planted.size}xw`
  planted.set(where, word)
  return word
}

/** Names of things that clients make up themselves, and that the follow-up needs. */
export const needed = new Set(['client id'])

/** @returns where the markers were planted that stand in a text */
export function found(text: string): string[] {
  const all = text.toLowerCase()
  return [...planted].flatMap(([where, word]) =>
    disguises(word).some((form) => all.includes(form)) ? [where] : [],
  )
}
