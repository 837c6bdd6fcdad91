import { enumerate, paragraphs, say, sentences, trace } from './compose.js'
import type { DialogContext, DialogResult, Message } from './context.js'
import { involved } from './overlay-lines.js'
import { nameParty } from './party.js'
import { knownPlace } from './place.js'
import { certaintyNote, type Referral } from './refer.js'
import { sourceLine } from './sources.js'
import type { ConversationState } from './state.js'
import { currentReferral } from './triage.js'
import { told } from './voice.js'
import { regionOf } from './whose-rules.js'
import { wordsFor } from './words-for.js'

const why = /^(?:en |maar |ja maar |oke? )?(?:waarom|hoezo|wrm|waar om|why)\b/
/** Said under `Klopt dit niet?` it means that it does not. */
const disagrees =
  /^(?:nee|neen|nope|no|nee dat klopt niet|dat klopt niet|klopt niet|nee hoor|dit klopt niet)[.! ]*$/
/** `waarom mijn slb'er?` is about the referral; `waarom bestaat de wet?` is a question of its own. */
const longestWhy = 6
const next =
  /^(?:en |maar |oke? )?(?:wie (?:is er |zijn er )?(?:nog meer|nog|daarna|anders|verder)|(?:en )?(?:wat|wie) (?:dan )?daarna|daarna dan|wie (?:is|komt) (?:er )?(?:daarna|dan)|(?:en )?(?:als|wat als) (?:dat|die|het|zij|ze) (?:niet (?:lukt|helpt|werkt|reageert|reageren|kan)|niks doet)|nog iemand anders|wie (?:kan|moet) ik (?:nog meer|anders) bellen)\b/

function whyIt({ rule }: Referral, state: ConversationState, context: DialogContext) {
  const { audience } = state
  return say(
    sentences(
      wordsFor(state).triage.because[audience](told(rule.because, state)),
      certaintyNote(rule, state),
    ),
    {
      sources:
        audience === 'professional'
          ? [sourceLine(context.knowledge, rule, regionOf(state, context))]
          : [],
    },
  )
}

function whoElse({ rule, overlays }: Referral, state: ConversationState, context: DialogContext) {
  const { audience } = state
  const wording = wordsFor(state).triage
  const place = knownPlace(context.knowledge, state)
  const parties = involved(rule, overlays).map((party) =>
    nameParty(context.knowledge, party, place, state, regionOf(state, context)),
  )
  const names = parties.map(({ name }) => name)
  const text =
    names.length === 0
      ? wording.nobodyElse[audience]
      : paragraphs(
          wording.also[audience](enumerate(names, wording.and)),
          parties[0]?.reach ?? wordsFor(state).desks.reach[audience],
        )
  return say(text, { contacts: parties.flatMap(({ contacts }) => contacts) })
}

/**
 * Answers a short question about the referral that was just given: why it is so, and who comes next.
 *
 * @returns null when there is no referral, or the message asks something else
 */
export function aboutReferral(
  message: Message,
  state: ConversationState,
  context: DialogContext,
): DialogResult | null {
  if (state.triage?.done !== true) return null
  const { normal, words } = message.reading
  const asksWhy = why.test(normal) && words.length <= longestWhy
  if (disagrees.test(normal)) {
    const text = wordsFor(state).triage.whatDiffers[state.audience]
    return {
      state: { ...state, misses: 0 },
      replies: [say(text)],
      trace: trace('ask', { score: 1 }),
    }
  }
  if (!asksWhy && !next.test(normal)) return null
  const referral = currentReferral(state, context)
  if (referral === null) return null
  const reply = asksWhy ? whyIt(referral, state, context) : whoElse(referral, state, context)
  return {
    state: { ...state, misses: 0 },
    replies: [reply],
    trace: trace('answer', {
      record: state.focus[0]?.record ?? null,
      facet: asksWhy ? 'why' : 'who',
      score: 0.9,
      rules: referral.path,
    }),
  }
}
