import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { z } from 'zod'
import type { ConversationKey, Retention } from '../../bot/ports.js'
import { keptHours } from '../../dialogs/retention.js'
import { conversationStateSchema } from '../../dialogs/state.js'

const HOUR = 60 * 60 * 1000

/** How long a conversation is kept after its last word. */
export const lifetime: Readonly<Record<Retention, number>> = {
  web: keptHours.web * HOUR,
  teams: keptHours.teams * HOUR,
}

export const conversationRecordSchema = z.strictObject({
  touchedAt: z.iso.datetime(),
  state: conversationStateSchema,
})

/** What one conversation file holds. */
export type ConversationRecord = z.infer<typeof conversationRecordSchema>

/** @returns whether nobody has touched it for so long that it is no longer there */
export function isExpired(touchedAt: Date, retention: Retention, now: Date): boolean {
  return touchedAt.getTime() + lifetime[retention] <= now.getTime()
}

/** A hash, so that no identifier of a person is ever a file name. */
export function conversationPath(folder: string, { id, retention }: ConversationKey): string {
  const name = createHash('sha256').update(id).digest('hex')
  return join(folder, retention, name.slice(0, 2), `${name}.json`)
}
