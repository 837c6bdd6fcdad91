import { normalise } from '../reading/normalise.js'
import { splitWords } from '../reading/words.js'
import { mark, stripPersonalData } from './strip-personal-data.js'

/** What somebody wants to know is said in fewer; a long story points at one person by itself. */
const mostWords = 12
/** Only so much of a message is looked at. */
const longest = 400
/** Behind these words people say who they are, and a name may be a common word as well. */
const introductions: ReadonlySet<string> = new Set([
  'heet',
  'heten',
  'naam',
  'genaamd',
  'meneer',
  'mevrouw',
  'dhr',
  'mevr',
  'called',
  'name',
])
const namesBehind = 4

/**
 * Leaves of a message only the words of a fixed list; whatever else there is becomes `▒`.
 *
 * @param vocabulary plain words in lower case, none of which points at a person
 * @returns at most twelve words, or null where fewer than two of them are left
 */
export function maskWords(text: string, vocabulary: ReadonlySet<string>): string | null {
  // A mark is no word; a number is one, and never on the list.
  const stripped = stripPersonalData(text.slice(0, longest)).replaceAll(mark, ' 0 ')
  const words = splitWords(normalise(stripped))
  const kept: string[] = []
  let left = 0
  let names = 0
  for (const { text: word } of words) {
    if (left === mostWords) break
    const isKept = names === 0 && vocabulary.has(word)
    names = introductions.has(word) ? namesBehind : Math.max(0, names - 1)
    if (isKept) left += 1
    if (isKept || kept.at(-1) !== mark) kept.push(isKept ? word : mark)
  }
  return left < 2 ? null : kept.join(' ')
}
