const sounds: readonly (readonly [RegExp, string])[] = [
  [/sch/g, 'sg'],
  [/ch/g, 'g'],
  [/ph/g, 'f'],
  [/qu/g, 'kw'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/ij|ei|y/g, 'i'],
  [/ou|au/g, 'o'],
  [/z/g, 's'],
  [/v/g, 'f'],
  [/dt?$|t+$/g, 't'],
  [/th/g, 't'],
  [/([a-z])\1+/g, '$1'],
]

/**
 * How a Dutch word sounds: `leerpligt` and `leerplicht`, `dorstrompunt` and `doorstroompunt` are
 * the same to the ear.
 *
 * @param word normalised
 */
export function soundOf(word: string): string {
  return sounds.reduce((heard, [pattern, letter]) => heard.replace(pattern, letter), word)
}
