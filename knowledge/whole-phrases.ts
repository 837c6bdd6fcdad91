import type { Reader, Reading } from './reading/reader.js'
import type { Talk } from './records/talk.js'

/** @returns a message as it is looked up whole: no punctuation, no `ff` or `ok` before it */
export function phraseKey({ words }: Reading): string {
  const joined = words.map((word) => word.text).join(' ')
  return joined.replace(/^(?:even|ok|oke|hee|hey|ja) (?=.)/, '')
}

/** Only what is short is looked up whole; a longer message is weighed. */
const longestPhrase = 6

/** @returns by what people say whole, the talk that answers it */
export function phrases(talks: Iterable<Talk>, reader: Reader): Map<string, Talk> {
  const table = new Map<string, Talk>()
  for (const talk of talks) {
    for (const example of talk.examples) {
      const key = phraseKey(reader.read(example))
      if (key.split(' ').length <= longestPhrase && !table.has(key)) table.set(key, talk)
    }
  }
  return table
}

/** What does something is never guessed at: only its own words, or a dialog that reads it, lead there. */
export function spokenAbout(talks: ReadonlyMap<string, Talk>): Talk[] {
  return [...talks.values()].filter(({ does }) => does === undefined)
}
