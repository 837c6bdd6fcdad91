import { paragraphs, say, trace } from '../compose.js'
import type { DialogContext, DialogResult } from '../context.js'
import { contactsOf } from '../safety-contacts.js'
import { settingOf } from '../safety-first.js'
import { only, talkLines } from '../safety-lines.js'
import type { ConversationState } from '../state.js'
import { wordsFor } from '../words-for.js'
import type { Standing } from './desk-for.js'

/** Whoever fears that their parents hear of it: nothing goes, and there is somebody to talk with. */
export function hiddenFromParents(
  found: Standing | null,
  state: ConversationState,
  context: DialogContext,
): DialogResult {
  const { audience } = state
  // For whom it is there; it falls out for who is older.
  const lines =
    audience === 'jongere' ? only(['kindertelefoon'], talkLines(settingOf(state, context))) : []
  const { parents } = wordsFor(state).handover.after
  const contacts = [...contactsOf(lines, state), ...(found?.lead.contacts ?? [])]
  return {
    state: { ...state, misses: 0, handover: null },
    replies: [say(paragraphs(parents[audience], found?.lead.reach), { contacts })],
    trace: trace('handover', { score: 1 }),
  }
}
