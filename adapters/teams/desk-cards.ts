import { join } from 'node:path'
import { z } from 'zod'
import { TurnTaking } from '../../bot/turn-taking.js'
import { type Disk, removeForGood, writeWhole } from '../handover/disk.js'
import { deskSideSchema } from './desk-place.js'

const cardSchema = z.strictObject({
  /** Of the notice that it was sent for. */
  key: z.string(),
  desk: z.string(),
  to: deskSideSchema,
  conversation: z.string(),
  /** What the card is called there. */
  activity: z.string(),
})
export type SentCard = z.infer<typeof cardSchema>

type Change = (cards: readonly SentCard[]) => readonly SentCard[]

const fileName = /^\.?([\w-]+)\.json(?:\.tmp)?$/

/** The cards that were sent about each handover, so that they can be changed; one file each. */
export interface DeskCards {
  of(handover: string): Promise<readonly SentCard[]>
  change(handover: string, change: Change): Promise<void>
  remove(handover: string): Promise<void>
  /** Clears away what is about a handover that no longer needs it. */
  sweep(isNeeded: (handover: string) => boolean): Promise<void>
}

export function createDeskCards(disk: Disk, folder: string): DeskCards {
  const turns = new TurnTaking()
  const pathOf = (handover: string) => join(folder, `${handover}.json`)
  const remove = (handover: string) =>
    turns.run(handover, () => removeForGood(disk, pathOf(handover)))
  const of = async (handover: string) => {
    const text = await disk.read(pathOf(handover))
    return text === null ? [] : z.array(cardSchema).parse(JSON.parse(text))
  }
  return {
    of,
    change: (handover, change) =>
      turns.run(handover, async () => {
        const cards = change(await of(handover))
        await writeWhole(disk, pathOf(handover), JSON.stringify(cards))
      }),
    remove,
    sweep: async (isNeeded) => {
      for (const name of await disk.list(folder)) {
        const handover = fileName.exec(name)?.[1]
        if (handover !== undefined && !isNeeded(handover)) await remove(handover)
      }
    },
  }
}
