import { type DangerKind, dangerKinds } from '../knowledge/safety/danger-schema.js'
import { paragraphs, say, trace } from './compose.js'
import type { DialogContext, DialogResult } from './context.js'
import { contactsOf } from './safety-contacts.js'
import { settingOf } from './safety-first.js'
import { alwaysLines, chooseLines } from './safety-lines.js'
import { list } from './safety-text.js'
import type { ConversationState } from './state.js'
import { advance } from './triage.js'
import { safetyWording } from './wording/safety.nl.js'
import { wordsFor } from './words-for.js'

const agrees =
  /^(?:ja|graag|yes|please|jawel|doe maar)\b(?: (?:graag|doe maar|is goed|please|wel|dat wil ik(?: wel)?))*[.!]*$/
const declines =
  /^(?:nee|neen|no|nu niet|later|liever niet|laat maar|hoeft niet|niet nu|not now)\b(?: \w+){0,4}[.!]*$/
const thanks =
  /^(?:ok|oke|okay|oki|is goed|goed|prima|top|bedankt|dank|dankje|dankjewel|dank je wel|dank u|thanks|thx|ty|thank you|ga ik doen|zal ik doen|doe ik)\b(?: \w+){0,4}[.!]*$/
const joking =
  /\b(?:grapje?|grap|geintje|joke|just kidding|kidding|meende het niet|niet serieus|viel mee|bedoelde het niet|maak maar een grap)\b/
const afraidToCall =
  /\b(?:durf|durft|dare|bang|eng|spannend|scared|afraid|moeilijk|lukt niet|kan niet|wil niet|niet kunnen|liever niet|can'?t|don'?t want)\b.{0,40}\b(?:bel\w*|telefoneren|praten|bellen|zeggen|call\w*|phone|talk\w*|speak\w*)\b|\b(?:bellen|praten|call\w*)\b.{0,30}\b(?:durf|eng|lukt|kan ik niet|wil ik niet|niet)\b|\b(?:beltegoed|niet hardop|iemand hoort me|horen me|meeluister\w*)\b/
/** The fear of calling, and nothing that could be new danger. */
const onlyAfraid =
  /^(?:en |maar |ja maar )?(?:als )?(?:ik (?:durf|kan|wil) (?:het |dat |echt |gewoon )?niet(?: te)?(?: (?:bellen|praten))?|(?:bellen|praten) (?:durf|kan|wil) ik niet|als ik niet durf|i(?:'m| am) (?:too )?(?:scared|afraid) to (?:call|phone|talk)|i (?:can't|cannot|dare not|don't dare to) (?:call|phone|talk))[.!? ]*$/

const worriesWhoKnows =
  /\b(?:anoniem|anonymous|geheim|vertrouwelijk|ouders|vader|moeder|iemand|school|mentor|politie)\b.{0,40}\b(?:weten|achter|horen|zien|vertellen|doorvertel\w*|te weten|gebeld|erachter)\b|\b(?:is (?:het|dat|bellen) (?:echt )?(?:anoniem|geheim|gratis)|blijft (?:het|dit) (?:geheim|tussen ons)|moet ik mijn naam)\b/

/** The lines that need no speaking, for the danger that was disclosed. */
function typingLines(state: ConversationState, context: DialogContext) {
  const kind = dangerKinds.find((one) => one === state.danger) ?? ('suicidality' as DangerKind)
  const setting = settingOf(state, context)
  const own = chooseLines(kind, [], false, setting).filter((line) => line.chat)
  return own.length > 0 ? own : alwaysLines(setting)
}

function stay(
  state: ConversationState,
  text: string,
  parts: Partial<Parameters<typeof say>[1]> = {},
): DialogResult {
  return {
    state: { ...state, misses: 0 },
    replies: [
      say(text, {
        tone: 'crisis',
        buttons: wordsFor(state).safety.buttons[state.audience],
        ...parts,
      }),
    ],
    trace: trace('crisis', { record: state.danger, score: 1 }),
  }
}

function typingInstead(state: ConversationState, context: DialogContext): DialogResult {
  const lines = typingLines(state, context)
  const text = paragraphs(wordsFor(state).safety.after.afraid, list(lines, state))
  return stay(state, text, { contacts: contactsOf(lines, state) })
}

/**
 * Who was just shown the lines and does not dare to call is shown where typing is enough, before
 * anything is read into these few words.
 */
export function whileAfraid(
  normal: string,
  state: ConversationState,
  context: DialogContext,
): DialogResult | null {
  const isAsked = state.danger !== null && state.audience === 'jongere' && onlyAfraid.test(normal)
  return isAsked ? typingInstead(state, context) : null
}

/**
 * What somebody says after a safety reply: takes up the offer of contact or not, does not dare
 * to call, fears who will know, takes it back. Anything else is answered as always.
 *
 * @param normal the message as the reader normalises it
 */
export function afterDanger(
  normal: string,
  state: ConversationState,
  context: DialogContext,
): DialogResult | null {
  if (state.danger === null) return null
  const { reader } = context.knowledge
  const words = wordsFor(state).safety
  const [wants, notNow] = safetyWording.buttons[state.audience].map(
    (label) => reader.read(label).normal,
  )
  if (normal === wants || agrees.test(normal)) {
    return advance({ ...state, danger: null, triage: null }, context, words.contact)
  }
  if (normal === notNow || declines.test(normal)) {
    return {
      state: { ...state, danger: null },
      replies: [say(words.later)],
      trace: trace('smalltalk'),
    }
  }
  if (joking.test(normal)) return stay(state, words.after.joking)
  if (state.audience === 'jongere' && afraidToCall.test(normal))
    return typingInstead(state, context)
  if (worriesWhoKnows.test(normal)) return stay(state, words.after.whoKnows)
  if (thanks.test(normal)) return stay(state, words.after.thanks)
  return null
}
