import { createHash } from 'node:crypto'
import { z } from 'zod'
import { TurnTaking } from '../../bot/turn-taking.js'
import { type Disk, writeWhole } from '../handover/disk.js'

/** Hash of what was used up, and until when it would have been good, in ms. */
const fileSchema = z.array(z.tuple([z.string(), z.number()]))

/** Remembers over restarts which links were used up. Of a link itself nothing is kept. */
export interface UsedTokens {
  has(token: string): boolean
  /**
   * Resolves once it is used up for good.
   *
   * @param until after which it opens nothing anyway, and can be forgotten
   * @returns whether it was still to be used; of two at once, one gets it
   */
  use(token: string, until: Date, now: Date): Promise<boolean>
}

const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url')

export async function openUsedTokens(disk: Disk, path: string): Promise<UsedTokens> {
  const text = await disk.read(path)
  let used = new Map(text === null ? [] : fileSchema.parse(JSON.parse(text)))
  const turns = new TurnTaking()
  return {
    has: (token) => used.has(hashOf(token)),
    use: (token, until, now) =>
      turns.run('', async () => {
        const hash = hashOf(token)
        if (used.has(hash)) return false
        const after = new Map([...used].filter(([, good]) => good > now.getTime()))
        after.set(hash, until.getTime())
        await writeWhole(disk, path, JSON.stringify([...after]))
        used = after
        return true
      }),
  }
}
