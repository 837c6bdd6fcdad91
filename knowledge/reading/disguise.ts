const leet: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
}

const leetSign = /[01345780@$!]/

/**
 * Reads digits and signs inside a word as the letters they stand for: `d00d` → `dood`.
 * A word of digits alone, a trailing level (`mbo2`) and a counted one (`20e`, `17jr`) stay as they are.
 *
 * @param normalised text from `normalise`
 */
export function undoLeet(normalised: string): string {
  if (!leetSign.test(normalised)) return normalised
  return normalised.replace(/\S*[a-z]\S*/g, (word) => {
    if (!leetSign.test(word)) return word
    const isLevel = /^[a-z]+-?\d+[.,!?]?$/.test(word) && !/^(?:[a-z]{1,2}\d{2}|[mjz]3)/.test(word)
    if (isLevel) return word
    if (/^\d+(?:e|de|ste|jr|jarige?|uur|u|x|km|kg)[.,!?]?$/.test(word)) return word
    return word.replace(
      /[01345780@$](?=\S)|(?<=\S)[01345780@$]|!(?=[a-z])/g,
      (sign) => leet[sign] ?? sign,
    )
  })
}

const isSign = (code: number) => (code >= 97 && code <= 122) || (code >= 48 && code <= 57)

/** Whether a text has three letters that stand alone: hardly any has, and looking is quick. */
function hasLoneLetters(text: string): boolean {
  let alone = 0
  let before = false
  for (let at = 0; at < text.length; at += 1) {
    const here = isSign(text.charCodeAt(at))
    if (here && !before && !isSign(text.charCodeAt(at + 1))) alone += 1
    if (alone === 3) return true
    before = here
  }
  return false
}

/**
 * Joins letters that were typed apart: `i k  w i l` → `ikwil`, `z.e.l.f` → `zelf`.
 * Three or more single letters in a row count as one word.
 *
 * @param normalised text from `normalise`
 */
export function joinSpacedLetters(normalised: string): string {
  if (!hasLoneLetters(normalised)) return normalised
  return normalised.replace(/(?<![a-z0-9])[a-z](?:[ ._*-]{1,2}[a-z](?![a-z0-9])){2,}/g, (run) =>
    run.replace(/[ ._*-]+/g, ''),
  )
}
