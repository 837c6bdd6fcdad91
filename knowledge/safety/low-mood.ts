import { type LowMood, moodTopics } from './danger-schema.js'
import { uncovered } from './find-hits.js'
import { agePart, type Message } from './message.js'

/** A veiled wording that weighs this much is reason for warmth, even where it is no alarm. */
const hint = 0.6
/** From here on it is at least reason for warmth. */
const uneasy = -0.5

/** Fewer words than this must say themselves that it is hard. */
const fewest = 6

/** Whether a young person who is in no danger could do with warmth. */
export function lowMoodIn(message: Message): LowMood | null {
  const { hits, words } = message
  const mine = hits.filter(({ rule }) => rule.group === 'low-mood')
  const exceptions = mine.filter(({ rule }) => rule.role === 'except')
  const felt = uncovered(
    mine.filter(({ rule }) => rule.role === 'direct'),
    exceptions,
    words.length,
  )
  const veiled = hits.find(({ rule }) => rule.role === 'veiled' && rule.weight >= hint)
  const topic = moodTopics.find((one) => felt.some(({ rule }) => rule.topic === one))
  const hit = felt[0] ?? veiled
  // An age or a name says nothing of how somebody feels.
  const unsure =
    words.length >= fewest && (message.verdict?.score ?? Number.NEGATIVE_INFINITY) > uneasy
  if (!hit && !unsure) return null
  return {
    kind: 'low-mood',
    language: (message.english() ?? hit?.rule.language === 'en') ? 'en' : 'nl',
    ...(topic && { topic }),
    ...agePart(message, 'self'),
  }
}
