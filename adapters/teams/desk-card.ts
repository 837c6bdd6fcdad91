import { deskCardWording as words } from '../../dialogs/wording/desk-card.nl.js'
import {
  momentText,
  outcomeNames,
  practiceMark,
  questionText,
  rejectionNames,
  stateNames,
} from '../../dialogs/wording/notices.nl.js'
import type { Notice } from '../../knowledge/handover/event.js'
import { type Handover, hasEnded } from '../../knowledge/handover/handover.js'
import type { CardElement, OpenUrlAction, TextElement } from '../cards/card-elements.js'
import { escapeMarkup } from '../cards/escape-markup.js'
import type { NoticeMessage } from '../handover/delivery.js'
import { factsOf } from '../handover/notice-facts.js'
import { finishAction, type HandoverAction, rejectAction, tapAction } from './desk-card-actions.js'

/** A card of a desk, in Adaptive Cards 1.5. */
export interface DeskCard {
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json'
  readonly type: 'AdaptiveCard'
  readonly version: '1.5'
  readonly fallbackText: string
  readonly body: readonly CardElement[]
  readonly actions: readonly (HandoverAction | OpenUrlAction)[]
}

const titles: Partial<Record<Notice['kind'], string>> = {
  nieuw: words.title,
  herinnering: words.reminded,
  vervanger: words.standIn,
}

/** Draws a handover as it stands now for a desk: what it is about, and what can be done with it. */
export function deskCard(message: NoticeMessage, handover: Handover): DeskCard {
  const { desk, link, notice } = message
  const facts = factsOf(handover, desk)
  const isHere = handover.desk === desk.id
  const isOpen = isHere && handover.state === 'requested'
  const title =
    (isOpen ? titles[notice.kind] : undefined) ?? (isOpen ? words.title : words.followed)
  const state = stateText(handover, isHere)
  const rows: readonly (readonly [string, string])[] = [
    [words.desk, facts.desk],
    [words.reference, facts.reference],
    [words.question, questionText(facts.question)],
    ...(isOpen ? [[words.deadline, momentText(facts.deadline)] as const] : []),
    [words.state, state],
  ]
  const heading = facts.practice ? `${practiceMark}: ${title}` : title
  return {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.5',
    fallbackText: [`${heading}.`, ...rows.map((row) => `${row.join(': ')}.`)].join(' '),
    body: [
      titleElement(heading),
      {
        type: 'FactSet',
        facts: rows.map(([title, value]) => ({ title, value: escapeMarkup(value) })),
      },
    ],
    actions: isHere ? actionsFor(handover, link) : [],
  }
}

function titleElement(text: string): TextElement {
  return { type: 'TextBlock', text: escapeMarkup(text), wrap: true, weight: 'Bolder' }
}

function stateText({ state, outcome, events }: Handover, isHere: boolean): string {
  if (!isHere) return words.elsewhere
  const rejection = events.findLast((event) => event.type === 'rejected')
  if (state === 'rejected' && rejection?.type === 'rejected') {
    return `${stateNames.rejected}: ${rejectionNames[rejection.reason].toLowerCase()}`
  }
  return outcome === null ? stateNames[state] : `${stateNames[state]}: ${outcomeNames[outcome]}`
}

function actionsFor(handover: Handover, link: string): DeskCard['actions'] {
  const { id, state } = handover
  const open: OpenUrlAction = { type: 'Action.OpenUrl', title: words.open, url: link }
  if (hasEnded(handover) || state === 'rejected') return state === 'cancelled' ? [] : [open]
  if (state === 'requested') {
    return [
      tapAction(words.accept, { overdracht: id, doe: 'oppakken' }, 'positive'),
      rejectAction(id),
      open,
    ]
  }
  const contact = tapAction(words.contact, { overdracht: id, doe: 'contact' })
  const release = tapAction(words.release, { overdracht: id, doe: 'terugleggen' })
  const isAccepted = state === 'accepted'
  return [
    ...(isAccepted ? [contact] : []),
    finishAction(id),
    ...(isAccepted ? [release] : []),
    open,
  ]
}
