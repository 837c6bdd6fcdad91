import type { FacetKey } from '../../../knowledge/records/facet.js'
import { type KnowledgeRecord, recordSchema } from '../../../knowledge/records/record.js'
import { createChance } from '../../support/random.js'

type Chance = ReturnType<typeof createChance>

/** How people ask for each facet; every record of ours is asked for in ways much like these. */
const wordings: readonly (readonly [FacetKey, readonly ((name: string) => string)[]])[] = [
  [
    'what',
    [
      (name) => `wat is ${name}`,
      (name) => `wat houdt ${name} in`,
      (name) => `kun je uitleggen wat ${name} betekent voor een jongere`,
    ],
  ],
  [
    'who',
    [
      (name) => `wie doet ${name}`,
      (name) => `wie is verantwoordelijk voor ${name}`,
      (name) => `bij wie moet een leerling zijn voor ${name}`,
    ],
  ],
  [
    'howLong',
    [
      (name) => `hoe lang duurt ${name}`,
      (name) => `tot wanneer loopt ${name} door`,
      (name) => `hoeveel maanden heb je recht op ${name}`,
    ],
  ],
  [
    'howToApply',
    [
      (name) => `hoe vraag ik ${name} aan`,
      (name) => `waar meld je iemand aan voor ${name}`,
      (name) => `ik wil graag ${name} aanvragen, hoe gaat dat`,
    ],
  ],
]

const starts = ['b', 'br', 'd', 'dr', 'g', 'h', 'k', 'kl', 'l', 'm', 'p', 'r', 's', 'st', 't', 'v']
const middles = ['a', 'aa', 'e', 'ee', 'i', 'ie', 'o', 'oo', 'oe', 'ui', 'ij', 'u']
const ends = ['d', 'f', 'k', 'l', 'm', 'n', 'nd', 'ng', 'p', 'r', 'rt', 's', 'st', 't']

function newWord(chance: Chance): string {
  const syllable = () => chance.pick(starts) + chance.pick(middles) + chance.pick(ends)
  return chance.next() < 0.5 ? syllable() + syllable() : syllable() + syllable() + syllable()
}

/** A few words are in most texts, most words in a few, as in any language. */
function commonOrRare<T>(words: readonly T[], chance: Chance): T {
  const word = words[Math.floor(words.length * chance.next() ** 3)]
  if (word === undefined) throw new RangeError('no words')
  return word
}

export interface Synthetic {
  readonly records: readonly KnowledgeRecord[]
  /** Questions that none of the records has in these words, with the record they are about. */
  readonly asked: readonly { readonly text: string; readonly record: string }[]
}

/**
 * Records that nobody wrote: a name of three words, two facets with three questions each, and an
 * answer in words that grow as a language does, with the root of what is said.
 *
 * @param ours words of our own texts, the commonest first: half of what is said is in these
 * @param count how many
 * @param questions how many to ask
 */
export function makeRecords(ours: readonly string[], count: number, questions: number): Synthetic {
  const chance = createChance(count + 1)
  const made = Array.from({ length: 500 + Math.ceil(40 * Math.sqrt(count)) }, () => newWord(chance))
  const word = () => commonOrRare(chance.next() < 0.5 ? ours : made, chance)
  const sentence = (length: number) => Array.from({ length }, word).join(' ')
  const asked: { text: string; record: string }[] = []
  const every = Math.max(1, Math.floor(count / questions))
  const records = Array.from({ length: count }, (_, number) => {
    const name = `${chance.pick(made)} ${chance.pick(made)} ${commonOrRare(ours, chance)}`
    const id = `landelijk.begrip.gemaakt-${number}`
    const told = chance.shuffle(wordings).slice(0, 2)
    const facets = told.map(([key, ask]) => [
      key,
      { professional: sentence(25), questions: ask.map((wording) => wording(name)) },
    ])
    if (number % every === 0) {
      const ask = chance.pick(chance.pick(told)[1])
      asked.push({ text: `${ask(name)} als je ${word()} bent`, record: id })
    }
    return recordSchema.parse({
      kind: 'begrip',
      id,
      name,
      region: 'landelijk',
      source: { huisregel: 'gemaakt', reference: 'bench' },
      status: 'geldend',
      validFrom: '2026-01-01',
      checkedOn: '2026-01-01',
      facets: Object.fromEntries(facets),
    })
  })
  return { records, asked }
}
