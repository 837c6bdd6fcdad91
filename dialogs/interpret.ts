import type { KnowledgeBase } from '../knowledge/knowledge-base.js'
import type { Match } from '../knowledge/matching/matcher.js'
import type { Talk } from '../knowledge/records/talk.js'
import type { Profile } from '../knowledge/referral/fact.js'
import { aboutAnother, asksOfThird, isBorneOut, looksUpPerson } from './asked-of-whom.js'
import type { DialogContext, Message } from './context.js'
import { keepFacet } from './follow-up.js'
import { type FacetMatch, facetMatches } from './question.js'
import { asksForFact, asksForSomebody, asksWhether, asksWhoIsNext } from './question-shape.js'
import type { ConversationState } from './state.js'
import { matchMessage } from './understand.js'

/** What a message may be: small talk, a wish to be helped on, a question. */
export interface Understood {
  readonly talk: Talk | null
  readonly talkScore: number
  readonly referScore: number
  /** What the surest wish to be helped on is about. */
  readonly hulpvraag: string | null
  readonly facets: readonly FacetMatch[]
}

type MessageKindMeant = ReturnType<KnowledgeBase['messageKinds']['classify']>

/** Numbers and words that only ask. */
const saysNothing = /^(?:\d+|waarom|hoezo|wie|wat|hoe|waar|wanneer|welke?|waarvoor)$/
/** From this likelihood on the way a message is put tells what it is. */
const plainlyFrom = 0.7
/** Words that nothing is known of are not understood, however they are put. */
const leastLike = 0.35
/** How a thing is put says less than what it says. */
const putWeight = 0.9

/** From this likelihood on a message is put as a question about something. */
const plainQuestion = 0.95
/** What is put as a question is seldom small talk, though it shares words with it. */
const asQuestion: Readonly<Record<Talk['kind'], number>> = {
  smalltalk: 0.6,
  meta: 0.6,
  outside: 0.85,
  refer: 1,
}

/** What people say that a message is by how it is put, even where its words are in our records too. */
function talkMeant(
  message: Message,
  kind: MessageKindMeant,
  matches: readonly Match[],
  { knowledge }: DialogContext,
): { talk: Talk; score: number } | null {
  if (kind === null || kind.probability < plainlyFrom) return null
  if (kind.label === 'question' || kind.label === 'refer') return null
  for (const { unit, score } of matches) {
    const talk = unit.kind === 'talk' ? knowledge.talks.get(unit.talk) : undefined
    if (talk?.kind !== kind.label || score < leastLike || !isBorneOut(talk, message)) continue
    return { talk, score: Math.max(score, putWeight * kind.probability) }
  }
  return null
}

/** Matches a message and sorts what it may be. */
export function understand(
  message: Message,
  state: ConversationState,
  context: DialogContext,
): Understood {
  const matches = matchMessage(message, state, context)
  let talk: Talk | null = null
  let talkScore = 0
  let referScore = 0
  let wishScore = 0
  let hulpvraag: string | null = null
  // `en als hij 26 is?` names no subject, so none of those that lie elsewhere either.
  const hasContent = message.reading.terms.some(
    ({ word, filler }) => !filler && !saysNothing.test(word),
  )
  const kind = context.knowledge.messageKinds.classify(message.reading.terms)
  const isQuestion = kind?.label === 'question' && kind.probability >= plainQuestion
  for (const { unit, score: like } of matches) {
    if (unit.kind !== 'talk') continue
    const found = context.knowledge.talks.get(unit.talk)
    const score = like * (isQuestion && found !== undefined ? asQuestion[found.kind] : 1)
    if (found?.kind === 'refer') {
      referScore = Math.max(referScore, score)
      if (score > wishScore && isBorneOut(found, message)) {
        hulpvraag = found.hulpvraag ?? null
        wishScore = score
      }
    }
    if (found?.kind === 'outside' && !hasContent) continue
    if (found !== undefined && found.kind !== 'refer' && !isBorneOut(found, message)) continue
    if (found !== undefined && found.kind !== 'refer' && score > talkScore) {
      talk = found
      talkScore = score
    }
  }
  const meant = talkMeant(message, kind, matches, context)
  if (meant !== null && meant.score > talkScore) {
    talk = meant.talk
    talkScore = meant.score
  }
  // `vertelt die het door?` asks about who was spoken of, and not about the bot.
  if ((state.focus.length > 0 || state.triage !== null) && asksOfThird(message))
    talkScore *= aboutAnother
  const facets = facetMatches(matches)
  const best = keepFacet(facets[0], message, state, context)
  return {
    talk,
    talkScore,
    referScore,
    hulpvraag,
    facets: best === undefined ? [] : [best, ...facets.slice(1)],
  }
}

/** How much the message looks like somebody's situation that asks for a contact. */
function referralWeight(message: Message, understood: Understood, facts: number): number {
  const { mended } = message.reading
  const asks = asksWhoIsNext(mended) ? 0.25 : asksForSomebody(mended) ? 0.1 : 0
  return understood.referScore + Math.min(0.4, facts * 0.13) + (facts > 0 ? asks : 0)
}

/** Surer than this, small talk goes before everything but danger. */
export const sureTalk = 0.8
/** From this weight on a message is somebody's situation. */
export const referFrom = 0.55

/** A record that is only mentioned is not what is asked: `ik zit op het KW1C`. */
const mention = 0.45
/** Longer than this, a message is seldom small talk. */
const shortTalk = 8

const asksForContact =
  /\b(?:nummer|mail\w*|telefoon\w*|bel|bellen|bereik\w*|adres|contactgegevens|site|website)\b/

/** Asks what somebody or something does: then the name is the subject. */
const asksWhatItDoes =
  /^(?:en |maar |dus )?(?:wat (?:doet|is|zijn|doen|betekent|kan|regelt)|wie is|hoe werkt|waarvoor|waarom|wanneer|waarmee)\b/

/** A name that falls in passing: of a school in a case, of the police in a wish. */
function onlyMentioned(best: FacetMatch, message: Message, facts: number): boolean {
  const { normal } = message.reading
  if (best.record.includes('.hulplijn.')) return !best.cued && !asksForContact.test(normal)
  if (facts === 0 || message.reading.words.length <= 3) return false
  const { mended } = message.reading
  const isAsked = asksWhatItDoes.test(mended) || asksForFact(mended) || asksWhether(mended)
  if (best.named > 0 && isAsked) return false
  const passing =
    best.facet === 'what' ||
    (best.facet === 'contact' && !asksForContact.test(normal)) ||
    (best.record.includes('.organisation.') && !best.cued)
  return passing && (!best.cued || facts > 2)
}

/** How much each way of answering has going for it. */
export function weigh(message: Message, understood: Understood, facts: number) {
  const { talk, talkScore, facets } = understood
  const [best] = facets
  const length = message.reading.words.length
  const mentioned = best !== undefined && onlyMentioned(best, message, facts)
  // A bare number (`ben 28`) tells something; it asks for no figure.
  const onlyNumbers = message.reading.terms.every(
    ({ word, filler }) => filler || /^\d+$/.test(word),
  )
  // What is said in many words is seldom only small talk; a wish to be helped goes before it.
  const chatty =
    talk?.kind === 'smalltalk' &&
    length > shortTalk &&
    (talkScore < sureTalk || understood.referScore >= referFrom)
  return {
    facet:
      best === undefined || onlyNumbers || looksUpPerson(message, talk)
        ? 0
        : best.score * (mentioned ? mention : 1),
    talk: chatty ? talkScore / 2 : talkScore,
    refer: referralWeight(message, understood, facts),
  }
}

/** Subjects that are easily taken for plain `werk`, and lead elsewhere. */
const specific = new Set(['beschut-werk', 'dagbesteding', 'rust'])
const subjectFrom = 0.33
const specificFrom = 0.75

/** The subject as the words name it, or else as the whole message sounds. */
export function withSubject(said: Profile, { hulpvraag, referScore }: Understood): Profile {
  if (hulpvraag === null || referScore < subjectFrom) return said
  const overrides =
    said.hulpvraag === undefined || (specific.has(hulpvraag) && referScore >= specificFrom)
  return overrides ? { ...said, hulpvraag: [hulpvraag] } : said
}
