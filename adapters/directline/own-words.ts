import { stripPersonalData } from '../../knowledge/privacy/strip-personal-data.js'
import { ownCopy } from '../../knowledge/reading/own-copy.js'
import type { KeptActivity } from './activity.js'
import { sentences } from './sentences.js'

/** In ms after the last word: as long as a page is likely to come back, after a reload or out of a pocket. */
const heldFor = 60 * 60 * 1000

/** In signs. Of a longer message only its beginning is held; of many messages the latest are. */
const most = { message: 4_000, together: 16_000 } as const

interface Held {
  readonly from: KeptActivity['from']
  readonly text: string
  readonly channelData: KeptActivity['channelData']
}

/**
 * What somebody typed in one conversation, so that a page that reloads can show it again. It is in
 * memory only, without numbers and addresses of persons, and not for long.
 */
export class OwnWords {
  readonly #held = new Map<string, Held>()
  #signs = 0
  #until = 0

  hold({ id, from, text, channelData }: KeptActivity, now: Date): void {
    this.fade(now)
    if (typeof text !== 'string') return
    const start = stripPersonalData(text.slice(0, most.message))
    const stripped = ownCopy(text.length > most.message ? `${start}…` : start)
    this.#held.set(id, { from, text: stripped, channelData })
    this.#until = now.getTime() + heldFor
    this.#signs += stripped.length
    for (const oldest of this.#held.keys()) {
      if (this.#signs <= most.together) break
      this.#drop(oldest)
    }
  }

  /** @returns a kept message with its words, or with a line that says that we do not have them */
  restore(activity: KeptActivity, now: Date): KeptActivity {
    const held = this.#held.get(activity.id)
    if (held === undefined || this.#until <= now.getTime()) {
      return { ...activity, text: sentences.notKept, textFormat: 'plain' }
    }
    const { from, text, channelData } = held
    return { ...activity, from, text, textFormat: 'plain', ...(channelData && { channelData }) }
  }

  /** Lets go of the words of one message at once. */
  letGo(id: string): void {
    this.#drop(id)
  }

  fade(now: Date): void {
    if (this.#until <= now.getTime()) this.clear()
  }

  clear(): void {
    this.#held.clear()
    this.#signs = 0
  }

  #drop(id: string): void {
    this.#signs -= this.#held.get(id)?.text.length ?? 0
    this.#held.delete(id)
  }
}
