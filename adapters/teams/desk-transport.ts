import type { Activity } from 'botbuilder'
import type { Handover } from '../../knowledge/handover/handover.js'
import { DeliveryFault, type NoticeMessage, type NoticeTransport } from '../handover/delivery.js'
import type { DeskBindings } from './desk-bindings.js'
import { deskCard } from './desk-card.js'
import type { DeskCards, SentCard } from './desk-cards.js'
import type { DeskPlace } from './desk-place.js'
import { type DeskPoster, NoLongerThere } from './desk-poster.js'

export interface DeskTransportParts {
  readonly bindings: DeskBindings
  readonly cards: DeskCards
  readonly poster: DeskPoster
}

/** What asks somebody to act gets a card of its own; all else changes the cards that are there. */
const calls: ReadonlySet<string> = new Set(['nieuw', 'herinnering', 'vervanger'])

/** Notices as cards in the Teams conversation of a desk; a card shows how the handover stands now. */
export function deskTransport({ bindings, cards, poster }: DeskTransportParts): NoticeTransport {
  async function send(place: DeskPlace, message: NoticeMessage, handover: Handover) {
    const { key } = message.notice
    if ((await cards.of(handover.id)).some((card) => card.key === key)) return
    const activity = await poster.send(place, cardActivity(message, handover))
    const { desk, to, conversation } = place
    const card: SentCard = { key, desk, to, conversation, activity }
    await cards.change(handover.id, (sent) => [...sent, card])
  }

  async function update(place: DeskPlace, message: NoticeMessage, handover: Handover) {
    const gone = new Set<string>()
    for (const card of await cards.of(handover.id)) {
      if (card.desk !== place.desk || card.to !== place.to) continue
      if (card.conversation !== place.conversation) continue
      await poster
        .update(place, card.activity, cardActivity(message, handover))
        .catch((error: unknown) => {
          // Somebody deleted the card: there is nothing to change any more.
          if (!(error instanceof NoLongerThere) || error.code !== 'teams-404') throw error
          gone.add(card.key)
        })
    }
    if (gone.size === 0) return
    await cards.change(handover.id, (sent) => sent.filter(({ key }) => !gone.has(key)))
  }

  return {
    deliver: async (message) => {
      const { notice, desk, handover } = message
      if (notice.to === 'bevestiger' || handover === null) return
      const place = bindings.placeOf(desk.id, notice.to)
      if (place === undefined) throw new DeliveryFault('teams-not-bound', true)
      const work = calls.has(notice.kind) ? send : update
      await work(place, message, handover).catch(async (error: unknown) => {
        if (error instanceof NoLongerThere) {
          await bindings.leave(place.channelId, place.conversation)
        }
        throw error
      })
    },
  }
}

function cardActivity(message: NoticeMessage, handover: Handover): Partial<Activity> {
  const content = deskCard(message, handover)
  return {
    type: 'message',
    locale: 'nl-NL',
    summary: content.fallbackText,
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
  }
}
