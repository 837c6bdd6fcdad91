import { inBubbles } from './bubbles.js'
import type { DialogResult } from './context.js'
import type { Reply } from './reply.js'
import type { ConversationState } from './state.js'

/** @returns a reply that says what it is in, so that it is shown and read aloud as such */
export function inLanguage({
  language,
}: Pick<ConversationState, 'language'>): (reply: Reply) => Reply {
  return (reply) => (language === 'nl' ? reply : { language, ...reply })
}

/** Every reply says what it is in. */
export function spoken(result: DialogResult): DialogResult {
  const tag = inLanguage(result.state)
  const replies = inBubbles(result.replies).map(tag)
  if (result.failed === undefined) return { ...result, replies }
  return {
    ...result,
    replies,
    failed: { ...result.failed, replies: result.failed.replies.map(tag) },
  }
}
