import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { TurnTaking } from '../../bot/turn-taking.js'
import { codeBytes, codeFrom } from '../../knowledge/handover/code.js'
import { teamsFileDamaged } from '../errors.js'
import { type Disk, writeWhole } from '../handover/disk.js'
import { hashOf } from '../handover/handover-store.js'
import type { IncomingActivity } from './activity.js'
import {
  type DeskPlace,
  type DeskSide,
  deskPlaceSchema,
  deskSideSchema,
  placeName,
  placeOf,
} from './desk-place.js'

const DAY = 24 * 60 * 60 * 1000

const fileSchema = z.strictObject({
  /** Codes by which somebody shows that a conversation is their desk's; each once, for a day. */
  codes: z.array(
    z.strictObject({
      hash: z.string(),
      desk: z.string(),
      to: deskSideSchema,
      until: z.iso.datetime(),
    }),
  ),
  places: z.array(deskPlaceSchema),
})
type Kept = z.infer<typeof fileSchema>

/** Which Teams conversation belongs to which desk, over restarts. */
export class DeskBindings {
  readonly #turns = new TurnTaking()
  #kept: Kept

  private constructor(
    readonly disk: Disk,
    readonly path: string,
    kept: Kept,
  ) {
    this.#kept = kept
  }

  /** @throws CodedError where the file cannot be read */
  static async open(disk: Disk, path: string): Promise<DeskBindings> {
    const text = await disk.read(path)
    if (text === null) return new DeskBindings(disk, path, { codes: [], places: [] })
    try {
      return new DeskBindings(disk, path, fileSchema.parse(JSON.parse(text)))
    } catch (cause) {
      throw teamsFileDamaged(path, cause)
    }
  }

  /** @returns a code that binds one conversation, typed there as `koppel balie <code>` */
  async newBindingCode(desk: string, now: Date, to: DeskSide = 'balie'): Promise<string> {
    const code = codeFrom(randomBytes(codeBytes))
    const until = new Date(now.getTime() + DAY).toISOString()
    await this.#change(({ codes, places }) => ({
      places,
      codes: [
        ...codes.filter((known) => new Date(known.until) > now),
        { hash: hashOf(code), desk, to, until },
      ],
    }))
    return code
  }

  /** Binds where an activity came from, in the place of what was bound before. @returns null for a code that counts no more */
  async bind(code: string, activity: IncomingActivity, now: Date): Promise<DeskPlace | null> {
    const hash = hashOf(code)
    let bound: DeskPlace | null = null
    await this.#change((kept) => {
      const known = kept.codes.find((one) => one.hash === hash && new Date(one.until) > now)
      if (known === undefined) return kept
      const { desk, to } = known
      bound = placeOf(activity, desk, to)
      const others = kept.places.filter((place) => place.desk !== desk || place.to !== to)
      return { codes: kept.codes.filter((one) => one !== known), places: [...others, bound] }
    })
    return bound
  }

  placeOf(desk: string, to: DeskSide): DeskPlace | undefined {
    return this.#kept.places.find((place) => place.desk === desk && place.to === to)
  }

  /** @returns every desk for which a conversation is bound */
  desksAt(activity: IncomingActivity): ReadonlySet<string> {
    return new Set(this.#at(activity).map(({ desk }) => desk))
  }

  /** Teams may move a conversation to another address: the latest one counts. */
  async refresh(activity: IncomingActivity): Promise<void> {
    const { serviceUrl } = activity
    if (this.#at(activity).every((place) => place.serviceUrl === serviceUrl)) return
    await this.#change(({ codes, places }) => ({
      codes,
      places: places.map((place) => (isThere(place, activity) ? { ...place, serviceUrl } : place)),
    }))
  }

  /** The bot was taken out of a conversation, or may not speak there any more. */
  async leave(channelId: string, conversation: string): Promise<void> {
    const isHere = (place: DeskPlace) =>
      place.channelId === channelId && place.conversation === conversation
    if (!this.#kept.places.some(isHere)) return
    await this.#change(({ codes, places }) => ({
      codes,
      places: places.filter((place) => !isHere(place)),
    }))
  }

  #at(activity: IncomingActivity): DeskPlace[] {
    return this.#kept.places.filter((place) => isThere(place, activity))
  }

  /** What was changed counts once it survives. */
  #change(change: (kept: Kept) => Kept): Promise<void> {
    return this.#turns.run('', async () => {
      const next = change(this.#kept)
      if (next === this.#kept) return
      await writeWhole(this.disk, this.path, JSON.stringify(next))
      this.#kept = next
    })
  }
}

function isThere(place: DeskPlace, activity: IncomingActivity): boolean {
  return place.channelId === activity.channelId && place.conversation === placeName(activity)
}
