import type { Activity } from 'botbuilder'
import { z } from 'zod'
import { DeliveryFault } from '../handover/delivery.js'
import { retryAfter } from '../http/retry-after.js'
import type { ChannelAdapter } from './channel-adapter.js'
import { deliveryFault } from './delivery-fault.js'
import { type DeskPlace, referenceTo } from './desk-place.js'

/** Speaks in a conversation without having been spoken to. */
export interface DeskPoster {
  /** @returns what the message is called there */
  send(place: DeskPlace, activity: Partial<Activity>): Promise<string>
  update(place: DeskPlace, id: string, activity: Partial<Activity>): Promise<void>
}

/** The bot is no longer in a conversation, or what was to be changed is no longer there. */
export class NoLongerThere extends DeliveryFault {}

const headersSchema = z.looseObject({
  response: z.looseObject({ headers: z.custom<{ get(name: string): unknown }>() }),
})

/** @param appId of the registration; empty where nobody checks */
export function deskPoster(adapter: ChannelAdapter, appId: string, clock: () => Date): DeskPoster {
  const inPlace = async (
    place: DeskPlace,
    work: Parameters<ChannelAdapter['continueConversationAsync']>[2],
  ) => {
    await adapter
      .continueConversationAsync(appId, referenceTo(place), work)
      .catch((error: unknown) => {
        throw teamsFault(error, clock())
      })
  }
  return {
    send: async (place, activity) => {
      let id = ''
      await inPlace(place, async (context) => {
        id = (await context.sendActivity(activity))?.id ?? ''
      })
      return id
    },
    update: (place, id, activity) =>
      inPlace(place, async (context) => {
        await context.updateActivity({ ...activity, id })
      }),
  }
}

function teamsFault(error: unknown, now: Date): DeliveryFault {
  const { status, entra, error: kind } = deliveryFault(error)
  const code = `teams-${entra ?? status ?? kind}`
  const options = { cause: error }
  // A token that Entra refuses may also come as a 403; that is our registration, not the place.
  if (entra !== undefined) return new DeliveryFault(code, false, null, options)
  if (status === 403 || status === 404) return new NoLongerThere(code, true, null, options)
  return new DeliveryFault(code, status === 400, asked(error, now), options)
}

function asked(error: unknown, now: Date): number | null {
  const headers = headersSchema.safeParse(error).data?.response.headers
  const value = headers?.get('retry-after')
  return retryAfter(typeof value === 'string' ? value : null, now)
}
