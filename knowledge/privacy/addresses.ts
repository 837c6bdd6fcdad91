import { type Span, spansOf } from './span.js'

/** `jan@school.nl`, and `@jan` on social media. */
const mail = /[^\s@<>()[\]"',;:]{0,64} ?@ ?[^\s@<>()[\]"',;:]{1,100}/g
/** `jan (at) school punt nl` */
const spelledOut =
  /[\w.+-]{1,64} ?(?:\(at\)|\[at\]|\bapenstaart(?:je)?\b|\bat\b) ?[\w-]{1,64} ?(?:\.|\(dot\)|\[dot\]|\bpunt\b|\bdot\b) ?[a-z]{2,10}\b/gi
/** `5211AB` in any case; apart only in capitals, for `2026 is` is a year. */
const postcode = /\b[1-9]\d{3}(?:[a-zA-Z]{2}| [A-Z]{2})\b(?: ?\d{1,4}[a-zA-Z]?\b)?/g

/** A year with its ending: `2026en` is no postcode anybody means, `2e`, `mbo2` are too short. */
const notPostcode = /^(?:19|20)\d{2}(?:ER|er|EN|en)/

/** Finds mail addresses, account names and postcodes. */
export function* addresses(text: string): Generator<Span> {
  const found = [
    ...spansOf(text, mail),
    ...spansOf(text, spelledOut),
    ...spansOf(text, postcode, (code) => !notPostcode.test(code)),
  ]
  yield* found.sort((a, b) => a.from - b.from)
}
