import type { FacetKey } from '../knowledge/records/facet.js'
import { recordHere } from './answer.js'
import { opened, say, trace } from './compose.js'
import type { DialogContext, DialogResult, Message } from './context.js'
import { asksOfFocus } from './follow-up.js'
import { isShort, pointsBackIn, supposes } from './leaning.js'
import { toldAlready } from './own-words.js'
import { answerFacet, answerFrom, type FacetMatch } from './question.js'
import { asksSomething, asksWhether } from './question-shape.js'
import type { ConversationState } from './state.js'
import { subjectsOf } from './subjects.js'
import { calledBy } from './voice.js'
import { wordsFor } from './words-for.js'

/** `ben 25 telt dat nog`: whether what was told still holds. */
const stillHolds =
  /\b(?:telt|geldt|mag|kan|klopt|hoort|past|helpt) (?:dat|het|dit|ie|ik)(?: dan)?\b/

/**
 * `telt dat nog als ik 25 ben?`: the answer just given holds what is asked; the person's own
 * facts are looked at besides.
 */
export function sameAgain(
  message: Message,
  state: ConversationState,
  context: DialogContext,
): DialogResult | null {
  const [focus] = state.focus
  const { mended, normal } = message.reading
  const leans = isShort(message) && pointsBackIn(message)
  if (focus === undefined || !leans) return null
  if (!asksWhether(mended) && !stillHolds.test(normal)) return null
  if (focus.facet !== 'forWhom' && focus.facet !== 'limits') return null
  return answerFacet({ ...focus, score: 0.6 }, message, state, context)
}

/** `en als hij 18 is?` has no more words than this. */
const longestVariation = 12

/**
 * `en als hij naar dagbesteding gaat?`, said of no person of whom anything is known: a question
 * about what was told last, with one thing different.
 *
 * @param facets what it may be about, the surest first
 */
export function sameWithAnother(
  message: Message,
  facets: readonly FacetMatch[],
  state: ConversationState,
  context: DialogContext,
): DialogResult | null {
  const [focus] = state.focus
  const { normal, words } = message.reading
  if (focus === undefined || state.triage !== null || words.length > longestVariation) return null
  const isCase = state.audience === 'jongere' && ofMyself.test(normal) && !asksSomething(normal)
  if (!supposes(message) || isCase || message.places.length > 0) return null
  // `en wie regelt dat?` asks something else of the same.
  if (asksOfFocus(message, state)) return null
  const [best] = facets
  // `en als ik 16 ben?`: an age by itself asks whom it is for.
  if (message.reading.terms.every(({ filler, word }) => filler || /^\d+$/.test(word))) {
    const forWhom = admittedTo(['forWhom', 'limits'], message, state, context)
    if (forWhom !== null) return forWhom
  }
  const isSame = best?.record === focus.record && best.facet === focus.facet
  if (best !== undefined && best.score >= answerFrom && !isSame) {
    return answerFacet(best, message, state, context)
  }
  const again = answerFacet({ ...focus, score: 0.5 }, message, state, context)
  if (again === null || toldAlready(message, state, context)) return again
  const opening = wordsFor(state).answer.notVaried[state.audience]
  return { ...again, replies: opened(opening, again.replies) }
}

/** `en bij een entree?`, where the answer just given tells that as well. */
const ofAnother = /^(?:en|maar|en dan) (?:bij|voor|in|op|na|met|naar|vanaf|als)\b/
/** More words say what they are about. */
const longestAnother = 6

/** @returns the answer just given, where it speaks of what is asked now */
export function toldOfIt(
  message: Message,
  best: FacetMatch | undefined,
  state: ConversationState,
  context: DialogContext,
): DialogResult | null {
  const [focus] = state.focus
  const { normal, words } = message.reading
  if (focus === undefined || state.triage !== null || message.places.length > 0) return null
  if (!ofAnother.test(normal) || words.length > longestAnother) return null
  // `en voor het leer-werktraject?`: that tells the same of itself.
  const ofItself = best?.named && best.record !== focus.record && best.facet === focus.facet
  if (ofItself || !toldAlready(message, state, context)) return null
  return answerFacet({ ...focus, score: 0.8 }, message, state, context)
}

/** `mag ik daar ook komen als ik studeer?`: whether somebody else may come there as well. */
const admits =
  /\b(?:mag|mogen|kan|kunnen) (?:ik|hij|zij|ze|je|iemand|we|(?:een|de|mijn|onze) \w+) (?:daar|er)\b.*\b(?:ook|als|met|zonder)\b/

/** `kan ik dat krijgen?`, `mag hij daar zelf heen?` */
const mayHave =
  /^(?:en |maar |oke? )?(?:mag|mogen|kan|kunnen|krijg|krijgt|kom|komt) (?:ik|hij|zij|ze|we|je|iemand|(?:een|de|mijn|onze) \w+) (?:\w+ ){0,3}?(?:dat|daar|die|er|ervoor|hiervoor|het|zoiets)\b(?: \w+){0,4}[?.! ]*$/
/** Who wants to go about it alone asks how. */
const alone = /\b(?:zelf|aanvra\w+|aanmeld\w+|regel\w*)\b/

/** @returns for whom it is that was told last, where somebody asks whether they may have it */
export function admitted(
  message: Message,
  state: ConversationState,
  context: DialogContext,
): DialogResult | null {
  const [focus] = state.focus
  const { normal } = message.reading
  const asks = admits.test(normal) || mayHave.test(normal)
  if (focus === undefined || state.triage !== null || !asks) return null
  const wanted: readonly FacetKey[] = alone.test(normal)
    ? ['howToApply', 'contact', 'forWhom']
    : ['forWhom', 'limits', 'howToApply']
  return admittedTo(wanted, message, state, context)
}

/** @returns the first of these that is told of what was told last */
function admittedTo(
  wanted: readonly FacetKey[],
  message: Message,
  state: ConversationState,
  context: DialogContext,
): DialogResult | null {
  for (const facet of wanted) {
    for (const record of subjectsOf(state, facet, context)) {
      const answered = answerFacet({ record, facet, score: 0.75 }, message, state, context)
      if (answered !== null) return answered
    }
  }
  return null
}

const ofMyself = /\b(?:ik|mij|me|mijn|mn)\b/

/** `en in Noordenveld?`: what was told last as it is there, where the plan of that place tells it. */
export function sameElsewhere(
  message: Message,
  state: ConversationState,
  context: DialogContext,
): DialogResult | null {
  const [focus] = state.focus
  const [place] = message.places
  const record = focus === undefined ? undefined : context.knowledge.records.get(focus.record)
  if (focus === undefined || record === undefined || place === undefined) return null
  // A gemeente is a subject of its own: another one is asked about by name.
  if (record.kind === 'gemeente') return null
  const here = recordHere(record.id, message.region, context)
  const isTold = here?.region === message.region || here?.region === 'landelijk'
  const answered = isTold ? answerFacet({ ...focus, score: 0.8 }, message, state, context) : null
  const wording = wordsFor(state).answer
  if (answered === null) {
    return {
      state: { ...state, misses: 0, choices: [] },
      replies: [say(wording.notThere[state.audience](calledBy(record, state), place.name))],
      trace: trace('answer', { ...focus, score: 0.8 }),
    }
  }
  if (record.desk !== undefined) return answered
  // Nothing of it differs per gemeente: that is said, so that it is not taken for overlooked.
  return { ...answered, replies: opened(wording.sameThere(place.name), answered.replies) }
}
