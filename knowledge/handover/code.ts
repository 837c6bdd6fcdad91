/** Crockford's alphabet: no letter that is read for another sign. */
const digits = '0123456789'
const letters = 'ABCDEFGHJKMNPQRSTVWXYZ'
const alphabet = digits + letters
const length = 10
const group = 5

/** How many random bytes a code is made of. */
export const codeBytes = length

/** A letter first and a digit last, so that neither a phone number nor a word is taken for a code. */
function signsAt(place: number): string {
  if (place === 0) return letters
  return place === length - 1 ? digits : alphabet
}

/**
 * A code of 47 bits, as it is told to people: `QK2M7-XR9T4`.
 *
 * @param bytes as many random ones as `codeBytes`
 */
export function codeFrom(bytes: Uint8Array): string {
  const signs = [...bytes.slice(0, length)].map((byte, place) => {
    const choice = signsAt(place)
    return choice[byte % choice.length] ?? '0'
  })
  return `${signs.slice(0, group).join('')}-${signs.slice(group).join('')}`
}

const sign = `[${alphabet}OIL]`
const written = new RegExp(
  `(?<![\\p{L}\\d])(${sign}{${group}})[-\\s–]?(${sign}{${group}})(?![\\p{L}\\d])`,
  'giu',
)

/** What people write for the signs that they were given. */
const misread: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' }

/**
 * Finds the code in a message, however it was typed over.
 *
 * @returns the code as it was told, or null where there is none
 */
export function findCode(text: string): string | null {
  for (const [, first = '', second = ''] of text.matchAll(written)) {
    const signs = `${first}${second}`
      .toUpperCase()
      .replace(/[OIL]/g, (sign) => misread[sign] ?? sign)
    const isCode = [...signs].every((sign, place) => signsAt(place).includes(sign))
    if (isCode) return `${signs.slice(0, group)}-${signs.slice(group)}`
  }
  return null
}
