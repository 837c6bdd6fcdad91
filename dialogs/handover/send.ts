import type { HandoverDesk } from '../../knowledge/handover/desk.js'
import type { Personal } from '../../knowledge/handover/personal.js'
import { ageOf } from '../../knowledge/handover/who-may.js'
import { paragraphs, say, sentences, trace } from '../compose.js'
import type { DialogContext, DialogResult } from '../context.js'
import type { ConversationState, Drawn } from '../state.js'
import { wordsFor } from '../words-for.js'
import { deskName, type Standing } from './desk-for.js'
import { byMoment } from './moment.js'

/** What somebody agreed to: what goes, to whom next, and whether the kind of question is told. */
interface Consented {
  readonly personal: Personal
  readonly next: readonly string[]
  readonly tellsQuestion: boolean
}

/** Hands over; what is said is only said once it is there to stay. */
export function send(
  found: Standing & { readonly desk: HandoverDesk },
  drawn: Drawn,
  { personal, next, tellsQuestion }: Consented,
  state: ConversationState,
  context: DialogContext,
): DialogResult {
  const { desk, lead, rule } = found
  const { audience, profile } = state
  const { sent, after } = wordsFor(state).handover
  const name = deskName(desk, state)
  const deadline = context.handovers?.deadline(desk) ?? null
  const isUnreachable = audience === 'jongere' && personal.reach.how === 'geen'
  const about = trace('handover', {
    record: desk.organisation,
    score: 1,
    rules: [rule.id],
    contact: desk.organisation,
  })
  const [question = null, ...more] = profile.hulpvraag ?? []
  return {
    state: {
      ...state,
      misses: 0,
      handover: { step: 'sent', drawn },
      sent: [...state.sent, { to: desk.organisation, on: context.day }].slice(-20),
    },
    effects: [
      {
        type: 'hand-over',
        request: {
          id: drawn.id,
          code: drawn.code,
          reference: drawn.reference,
          desk: desk.id,
          next,
          question: more.length > 0 || !tellsQuestion ? null : question,
          rule: rule.id,
          who: audience,
          minor: ageOf(profile.leeftijd) !== 'volwassen',
          personal,
        },
      },
    ],
    replies: [
      say(
        paragraphs(
          personal.urgent
            ? after.urgent.sent[audience](name, deadline && byMoment(deadline, state))
            : sentences(
                sent.done[audience](name),
                deadline && sent.promise(name, byMoment(deadline, state)),
              ),
          sent.code(drawn.code),
          isUnreachable ? sent.unreachable : null,
          sent.how[audience],
        ),
      ),
    ],
    trace: about,
    failed: {
      replies: [say(paragraphs(sent.failed[audience], lead.reach), { contacts: lead.contacts })],
      trace: about,
    },
  }
}

/**
 * Help lines first; what somebody asked for goes on all the same.
 *
 * @param dangerOf what is said of danger: where words go to a desk, nobody is told that none reads them
 */
export function afterHelpLines(
  dangerOf: (isAtDesk: boolean) => DialogResult | null,
  result: DialogResult,
): DialogResult {
  const goes = result.effects?.some(({ type }) => type === 'hand-over') === true
  const danger = dangerOf(goes)
  if (danger === null) return result
  const first = (said: Pick<DialogResult, 'replies' | 'trace'>, { replies } = danger) => ({
    replies: [...replies, ...said.replies],
    trace: danger.trace,
  })
  return {
    ...result,
    ...first(result),
    state: { ...result.state, danger: danger.state.danger },
    ...(result.failed && { failed: first(result.failed, dangerOf(false) ?? danger) }),
  }
}
