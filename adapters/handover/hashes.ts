import { createHash } from 'node:crypto'
import type { ConversationKey } from '../../bot/ports.js'

/** @returns what stands for a code or a conversation where it must not be readable itself */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/** @returns what a conversation is known by among handovers */
export function ownerOf({ id, retention }: ConversationKey): string {
  return hashOf(`${retention} ${id}`)
}
