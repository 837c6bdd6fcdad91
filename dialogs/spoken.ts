import { inBubbles } from './bubbles.js'
import type { DialogResult } from './context.js'
import { inLanguage } from './welcome.js'

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
