import type { Desk } from '../knowledge/records/record.js'
import { paragraphs, say, sentences, trace } from './compose.js'
import type { DialogContext, DialogResult, Message } from './context.js'
import { nameParty, organisationsAt, type Place } from './party.js'
import { sourceLine } from './sources.js'
import type { ConversationState } from './state.js'
import { focusOnDesk } from './subjects.js'
import { told } from './voice.js'
import { wordsFor } from './words-for.js'

/** How people name each desk, over normalised text. */
const deskWords: readonly (readonly [Desk, RegExp])[] = [
  [
    'werk-ontwikkelbedrijf',
    /\b(?:werk-? ?ontwikkel\s?bedrij\w+|ontwikkelbedrij\w+|sociale werkplaats|sw-bedrijf)\b/,
  ],
  ['samenwerkingsverband', /\b(?:samenwerkingsverband\w*|swv)\b/],
  ['leerplicht', /\b(?:leerplicht\w*|rbl|lpa)\b/],
  ['doorstroompunt', /\b(?:doorstroom ?punt\w*|doorstroom ?coach\w*|dsp\w*|rmc)\b/],
  ['werk-en-inkomen', /\b(?:werk (?:en|&) inkomen|w ?& ?i|sociale dienst)\b/],
]

const asksWhich =
  /\b(?:welk\w*|wie|wat is|waar|hoort|horen|valt|vallen|onder|doet|bedient|naam van|heet|bel|contact|bij wie|aanspreekpunt|voor)\b|^(?:en )?(?:het |de )?\w+(?: \w+)? (?:in|van|voor) /

/** @returns the desk a message names beside a gemeente, or null */
function deskNamed(message: Message): Desk | null {
  const { normal } = message.reading
  return deskWords.find(([, pattern]) => pattern.test(normal))?.[0] ?? null
}

/**
 * A question which organisation does something in a gemeente: looked up, not matched.
 *
 * @param places how many places it is about, named now or before
 * @returns the desk asked for, or null when the message is no such question
 */
export function deskQuestion(message: Message, places: number): Desk | null {
  if (places === 0) return null
  const desk = deskNamed(message)
  // `dsp vught` is all some people type.
  const bare = message.reading.words.length <= 4
  return desk !== null && (bare || asksWhich.test(message.reading.normal)) ? desk : null
}

/** @returns the organisation behind a desk in each of the places named */
export function answerDesk(
  desk: Desk,
  places: readonly Place[],
  state: ConversationState,
  context: DialogContext,
): DialogResult {
  const { knowledge } = context
  const { audience } = state
  const { answer: wording, triage, desks } = wordsFor(state)
  const lines = places.map((place) => {
    const { organisations, leaf } = organisationsAt(knowledge, desk, place)
    const kernOnly = leaf?.kernen[place.name] !== undefined
    const remark = kernOnly || leaf?.remark === undefined ? null : told(leaf.remark, state)
    if (organisations.length === 0) return remark ?? wording.deskUnknown[audience](place.name)
    const names = organisations.map((organisation) => organisation.name).join(` ${triage.or} `)
    const title = desks.titles[desk] ?? desk
    return sentences(wording.deskHere.one(title, place.name, names), remark)
  })
  const parties = places.map((place) =>
    nameParty(knowledge, `desk:${desk}`, place, state, place.gemeente.region),
  )
  const reach = [...new Set(parties.map((party) => party.reach))]
  const [first] = places
  return {
    state: {
      ...state,
      misses: 0,
      choices: [],
      desk,
      focus: focusOnDesk(state, desk, parties[0]?.record ?? null, context),
    },
    replies: [
      say(paragraphs(lines.join('\n'), ...reach), {
        contacts: parties.flatMap((party) => party.contacts),
        sources:
          audience === 'professional' && first !== undefined
            ? [sourceLine(knowledge, first.gemeente, first.gemeente.region)]
            : [],
      }),
    ],
    trace: trace('answer', {
      record: parties[0]?.record?.id ?? first?.gemeente.id ?? null,
      facet: 'contact',
      score: 0.97,
      contact: parties[0]?.record?.id ?? null,
    }),
  }
}
