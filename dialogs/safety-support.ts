import type { LowMood } from '../knowledge/safety/danger-schema.js'
import type { Reply } from './reply.js'
import { contactsOf } from './safety-contacts.js'
import { alwaysLines, isOpen, talkLines } from './safety-lines.js'
import { list, paragraphs, type SafetySetting } from './safety-text.js'
import { wordsFor } from './words-for.js'

/** Warmth for somebody who has a hard time; the question itself is answered after it. */
export function supportReply(mood: LowMood, given: SafetySetting): Reply {
  const setting = mood.age ? { ...given, age: mood.age } : given
  const words = wordsFor(setting).safety
  const own = mood.topic && words.support.topics[mood.topic]
  const all = talkLines(setting)
  const open = all.filter((line) => isOpen(line, setting.now))
  const lines = open.length > 0 ? open : all
  const always = mood.topic === 'heavy' || mood.topic === 'voices'
  const parts = [
    own?.opening ?? words.support.opening,
    mood.topic === 'voices' && own?.help,
    lines.length > 0 &&
      `${open.length > 0 ? words.support.lines : words.support.closed}\n${list(lines, setting)}`,
    open.length === 0 ? words.support.always : always && words.support.heavy,
    mood.topic !== 'voices' && (own?.help ?? words.support.doctor),
    mood.language === 'en' && setting.language !== 'en' && words.english.support,
  ]
  return {
    text: paragraphs(parts),
    contacts: contactsOf([...(always ? alwaysLines(setting) : []), ...open], setting),
    sources: [],
    buttons: [],
    tone: 'plain',
  }
}
