import type { DialogContext, DialogResult } from '../dialogs/context.js'
import { respondToForm, textsIn } from '../dialogs/handover/respond-to-form.js'
import { respond } from '../dialogs/respond.js'
import { safetyFloor } from '../dialogs/safety-first.js'
import { type ConversationState, freshState } from '../dialogs/state.js'
import { welcome } from '../dialogs/welcome.js'
import { wallTime } from '../knowledge/dutch-time.js'
import { findCode } from '../knowledge/handover/code.js'
import type { KnowledgeBase } from '../knowledge/knowledge-base.js'
import { carryOut } from './carry-out.js'
import type { ConversationStore, EventLog, HandoverPort } from './ports.js'
import { type Counters, tally } from './tally.js'
import type { Bot, Incoming, IncomingEvent, Outgoing } from './turn.js'
import { TurnTaking } from './turn-taking.js'

/** What the bot works with; the composition root passes it in. */
export interface BotParts {
  readonly store: ConversationStore
  readonly log: EventLog
  /** Looked up anew at each turn: a publication may take the place of another while it runs. */
  readonly knowledge: KnowledgeBase
  readonly counters?: Counters
  /** Left out where nothing can be handed over. */
  readonly handovers?: HandoverPort
}

function answer(
  event: IncomingEvent,
  state: ConversationState,
  context: DialogContext,
  isLanguageChosen: boolean,
): DialogResult {
  switch (event.kind) {
    case 'arrival':
      return welcome(state, isLanguageChosen)
    case 'form':
      return respondToForm(event.form, event.values, state, context)
    case 'message':
      return respond(event.text, state, context)
  }
}

/** @returns everything that somebody wrote themselves */
function saidIn(event: IncomingEvent): readonly string[] {
  if (event.kind === 'form') return textsIn(event.values)
  return event.kind === 'message' ? [event.text] : []
}

/** A store that throws at once fails in the same way as one that fails later. */
async function keep(save: () => Promise<void>): Promise<void> {
  await save()
}

/**
 * One turn: load the conversation, safety floor, dialog, effects, save, and only then answer. Turns
 * of one conversation come one after the other; the next may begin while the last is being written.
 */
export function createBot(parts: BotParts): Bot {
  const { store, log, counters = {}, handovers } = parts
  const order = new TurnTaking()

  const take = async (incoming: Incoming): Promise<{ out: Outgoing; saved: Promise<void> }> => {
    const { knowledge } = parts
    const { conversation, audience, region, language, event, now } = incoming
    // Facts hold from midnight here, not in Greenwich.
    const { day } = wallTime(now)
    const code = event.kind === 'message' ? findCode(event.text) : null
    const look = handovers?.look(conversation, code, now)
    const context = {
      ...{ knowledge, now, day, retention: conversation.retention },
      ...(look && { handovers: look }),
    }
    const began = performance.now()
    const before = await load(incoming)
    const state = before ?? freshState(audience, region, language)
    const result = answer(event, state, context, language !== undefined)
    const { said, saved } = await settle(incoming, result)
    tally({ incoming, before: state, result, day }, knowledge, counters)
    const { outcome } = said.trace
    log.write('turn', {
      // A log has the time to the second: who was in danger when is not for there.
      outcome: outcome === 'crisis' ? 'answer' : outcome,
      ms: Math.round((performance.now() - began) * 10) / 10,
    })
    return { out: { replies: said.replies, trace: said.trace }, saved }
  }

  /** Runs the effects, and keeps what there is to keep: of who was forgotten that is nothing. */
  const settle = async ({ conversation, now }: Incoming, result: DialogResult) => {
    const { effects = [], failed } = result
    const isDone = await carryOut(effects, conversation, { store, handovers, log }, now)
    const isForgotten = effects.some(({ type }) => type === 'forget')
    const save = isDone && !isForgotten
    return {
      said: isDone ? result : (failed ?? result),
      saved: save ? keep(() => store.save(conversation, result.state, now)) : Promise.resolve(),
    }
  }

  const load = async (incoming: Incoming): Promise<ConversationState | null> => {
    try {
      return await store.load(incoming.conversation, incoming.now)
    } catch (error) {
      // Whoever is in danger gets the help lines, also when the disk does not answer.
      const { knowledge } = parts
      const { audience, region, language, event, now } = incoming
      const state = freshState(audience, region, language)
      const context = { knowledge, now, day: wallTime(now).day }
      if (!saidIn(event).some((text) => safetyFloor(text, state, context).danger !== null))
        throw error
      log.write('turn.without-state')
      return state
    }
  }

  return {
    async handle(incoming) {
      const { id, retention } = incoming.conversation
      const { out, saved } = await order.run(`${retention} ${id}`, () => take(incoming))
      try {
        await saved
      } catch (error) {
        if (out.trace.outcome !== 'crisis') throw error
        log.write('turn.not-saved')
      }
      return out
    },
  }
}
