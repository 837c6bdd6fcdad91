import type { DialogContext, DialogResult } from '../../../dialogs/context.js'
import type { HandoverRequest } from '../../../dialogs/effect.js'
import type { FormValues } from '../../../dialogs/form.js'
import type { HandoverContext, HandoverStatus } from '../../../dialogs/handover/handover-context.js'
import { respondToForm } from '../../../dialogs/handover/respond-to-form.js'
import type { Reply } from '../../../dialogs/reply.js'
import { respond } from '../../../dialogs/respond.js'
import {
  type ConversationState,
  conversationStateSchema,
  freshState,
} from '../../../dialogs/state.js'
import type { HandoverDesk } from '../../../knowledge/handover/desk.js'
import { deadlineOf } from '../../../knowledge/handover/due.js'
import { knowledge } from '../../support/knowledge.js'
import { practiceDesk } from '../../support/practice-desk.js'

export const now = new Date('2026-11-24T14:00:00+01:00')

/** Who has told enough to be referred: 19, from Den Bosch, left school without a diploma. */
const known: ConversationState['profile'] = {
  leeftijd: ['18-22'],
  ingeschreven: ['nee'],
  school: ['mbo-entree'],
  gestopt_maanden: ['0-12'],
  diploma: ['geen'],
  uitkering: ['geen'],
  inkomen_nodig: ['nee'],
  doelgroepregister: ['nee'],
  hulpvraag: ['werk'],
  al_hulp: ['nee'],
  gemeente: ['nob.gemeente.s-hertogenbosch', 'Den Bosch'],
}

interface Setting {
  readonly desks?: readonly HandoverDesk[]
  readonly profile?: ConversationState['profile']
  readonly state?: Partial<ConversationState>
}

/** Somebody in a conversation in which it was just said who is aan zet. */
export class Person {
  state: ConversationState
  last: DialogResult | null = null
  own: readonly HandoverStatus[] = []
  found: HandoverContext['found'] = null
  /** How often something was drawn. */
  #drawn = 0

  constructor(readonly setting: Setting = {}) {
    const { profile = {}, state = {} } = setting
    const audience = state.audience ?? 'jongere'
    this.state = {
      ...freshState(audience, 'noordoost-brabant'),
      profile: { ...known, ...profile },
      triage: { pending: null, asked: ['hulpvraag'], done: true },
      ...state,
    }
  }

  get context(): DialogContext {
    const { desks = [practiceDesk()] } = this.setting
    this.#drawn += 1
    const fresh = { id: `h${this.#drawn}`, code: `QK2M7-XR9T${this.#drawn}`, reference: 'QK2M7' }
    const { own, found } = this
    const deadline = (desk: HandoverDesk) => deadlineOf(desk, now)
    const handovers = { desks, keptDays: 30, fresh, deadline, own, found }
    return { knowledge, now, day: '2026-11-24', handovers }
  }

  say(text: string): string {
    return this.#take(respond(text, this.state, this.context))
  }

  fill(values: FormValues, form = this.formId): string {
    return this.#take(respondToForm(form, values, this.state, this.context))
  }

  get formId(): string {
    const { handover } = this.state
    return handover !== null && 'drawn' in handover ? handover.drawn.id : ''
  }

  get replies(): readonly Reply[] {
    return this.last?.replies ?? []
  }

  get form() {
    return this.replies.find(({ form }) => form !== undefined)?.form
  }

  get request(): HandoverRequest | undefined {
    const effect = this.last?.effects?.find(({ type }) => type === 'hand-over')
    return effect?.type === 'hand-over' ? effect.request : undefined
  }

  #take(result: DialogResult): string {
    this.last = result
    // What is kept is what the next turn begins with.
    this.state = conversationStateSchema.parse(JSON.parse(JSON.stringify(result.state)))
    return result.replies.map(({ text, buttons }) => [text, ...buttons].join('\n')).join('\n\n')
  }
}

/** How a handover may stand. */
export function statusOf(parts: Partial<HandoverStatus> = {}): HandoverStatus {
  return {
    id: 'h1',
    reference: 'QK2M7',
    desk: practiceDesk(),
    state: 'requested',
    outcome: null,
    reminded: [],
    requestedAt: now,
    changedAt: now,
    deadline: new Date('2026-11-30T10:00:00+01:00'),
    redirectedTo: null,
    ...parts,
  }
}

/** A form as somebody fills it in who wants to be called. */
export const filled = {
  facts: ['leeftijd', 'hulpvraag'],
  words: 'Ik zoek werk met een opleiding erbij.',
  how: 'bellen',
  reach: '06 12 34 56 78',
  consent: 'ja',
} as const
