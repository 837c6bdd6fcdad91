import type { Match } from '../knowledge/matching/matcher.js'
import { topicOf } from '../knowledge/matching/unit.js'
import { splitWords } from '../knowledge/reading/words.js'
import type { DialogContext, Message } from './context.js'
import { leansOnBefore, pointsBackIn } from './leaning.js'
import { queryOf } from './query.js'
import type { ConversationState, Focus } from './state.js'
import { isKin } from './subjects.js'

/** Reads a message once, for everything that wants to understand it. */
export function readMessage(
  text: string,
  state: ConversationState,
  context: DialogContext,
): Message {
  const { reader, places } = context.knowledge
  const reading = reader.read(text)
  const words = splitWords(reading.normal)
  const found = places.find(words, state.region)
  const elsewhere = found.length === 0 ? places.findElsewhere(words) : null
  return { reading, places: found, elsewhere, region: found[0]?.gemeente.region ?? state.region }
}

/** What is said about what went before weighs a little less than what stands on its own. */
const leaning = 0.94

/** Who points back seldom means what is no kin of what was told last, and is not named. */
const stranger = 0.8

function weighed(
  match: Match,
  focus: Focus | undefined,
  message: Message,
  context: DialogContext,
): Match {
  const { unit, evidence, score } = match
  if (focus === undefined || unit.kind !== 'facet' || !pointsBackIn(message)) return match
  if (evidence.named > 0 || isKin(unit.record, focus.record, context)) return match
  return { ...match, score: score * stranger }
}

/** @returns matches for the message by itself and, where it leans on what went before, with that */
export function matchMessage(
  message: Message,
  state: ConversationState,
  context: DialogContext,
): Match[] {
  const { matcher, reader, records } = context.knowledge
  const query = queryOf(message)
  const surroundings = {
    region: message.region,
    day: context.day,
    topics: state.focus.map(({ record }) => topicOf(record)),
  }
  const alone = matcher.match(query, surroundings)
  const [focus] = state.focus
  const name = focus === undefined ? undefined : records.get(focus.record)?.name
  const asks = query.terms.some(({ filler, word }) => !filler && !/^\d+$/.test(word))
  if (name === undefined || !asks || !leansOnBefore(message)) return alone
  // Words that nothing is known of go on about nothing.
  const known = alone.some(({ evidence }) => evidence.covered > 0)
  if (!known && !pointsBackIn(message)) return alone
  const together = matcher.match(
    { normal: query.normal, terms: [...reader.read(name).terms, ...query.terms] },
    surroundings,
  )
  const merged = [
    ...alone.map((match) => weighed(match, focus, message, context)),
    ...together
      .map((match) => weighed(match, focus, message, context))
      .map((match) => ({ ...match, score: match.score * leaning })),
  ]
  return merged.sort((a, b) => b.score - a.score)
}
