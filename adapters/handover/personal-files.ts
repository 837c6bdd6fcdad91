import { join } from 'node:path'
import { z } from 'zod'
import { personalSchema } from '../../knowledge/handover/personal.js'
import { handoverUnreadable } from '../errors.js'
import { type Disk, removeForGood, writeWhole } from './disk.js'

/** Besides what a desk gets to see: where the young person can be told how it goes. */
const keptPersonalSchema = z.strictObject({
  personal: personalSchema,
  conversation: z.strictObject({ id: z.string(), retention: z.enum(['web', 'teams']) }),
})
export type KeptPersonal = z.infer<typeof keptPersonalSchema>

/** What somebody agreed to be told to a desk, one file each, apart from what happened. */
export interface PersonalFiles {
  /** Resolves once it survives. */
  put(handover: string, personal: KeptPersonal): Promise<void>
  /** @returns null where it is gone. @throws CodedError `handover-unreadable` */
  get(handover: string): Promise<KeptPersonal | null>
  /** Resolves once nothing is left of it. */
  remove(handover: string): Promise<void>
  /**
   * Ids of all that is there, half-written files included; it survives from then on, also what a
   * process that was killed had not synced yet.
   */
  list(): Promise<readonly string[]>
}

const fileName = /^\.?([\w-]+)\.json(?:\.tmp)?$/

export function createPersonalFiles(disk: Disk, folder: string): PersonalFiles {
  const pathOf = (handover: string) => join(folder, `${handover}.json`)
  return {
    put: (handover, personal) => writeWhole(disk, pathOf(handover), JSON.stringify(personal)),
    get: async (handover) => {
      const text = await disk.read(pathOf(handover))
      if (text === null) return null
      try {
        return keptPersonalSchema.parse(JSON.parse(text))
      } catch (cause) {
        throw handoverUnreadable(pathOf(handover), cause)
      }
    },
    remove: async (handover) => {
      await disk.remove(join(folder, `.${handover}.json.tmp`))
      await removeForGood(disk, pathOf(handover))
    },
    list: async () => {
      await disk.syncFolder(folder)
      const names = await disk.list(folder)
      return [...new Set(names.flatMap((name) => fileName.exec(name)?.[1] ?? []))]
    },
  }
}
