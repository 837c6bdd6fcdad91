import type { Query } from '../knowledge/matching/matcher.js'
import { normalise } from '../knowledge/reading/normalise.js'
import type { Term } from '../knowledge/reading/reader.js'
import type { Message } from './context.js'

const aboutRegion =
  /\b(?:regio|gemeente\w*|gebied|hoor\w*|valt|vallen|onderdeel|deelnem\w+|meedoen)\b/

/** Where somebody lives says nothing about what is asked, unless the place is what is asked about. */
function termsWithoutPlaces(message: Message): readonly Term[] {
  const { terms, normal } = message.reading
  if (message.places.length === 0 || aboutRegion.test(normal)) return terms
  const named = new Set(
    message.places.flatMap(({ name, gemeente }) =>
      normalise(`${name} ${gemeente.name} ${gemeente.aliases.join(' ')}`).split(/[^a-z0-9]+/),
    ),
  )
  const rest = terms.filter((term) => !named.has(term.word))
  return rest.some((term) => !term.filler) ? rest : terms
}

/** @returns the words of a message that tell what it is about */
export function queryOf(message: Message): Query {
  return { normal: message.reading.mended, terms: termsWithoutPlaces(message) }
}
