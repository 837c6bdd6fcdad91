import { resume } from './aside.js'
import { paragraphs, say, trace } from './compose.js'
import type { DialogContext, DialogResult, Message } from './context.js'
import { deskName } from './handover/desk-for.js'
import { keptOfHandovers, runsHandover } from './handover/kept.js'
import { isAnythingKept, keptLines } from './kept-facts.js'
import { privacyRequest } from './privacy-request.js'
import { keptHours, type Retention } from './retention.js'
import { type ConversationState, freshState } from './state.js'
import { dateLocale } from './wording/date-locale.js'
import { wordsFor } from './words-for.js'

const HOUR = 3_600_000

const momentIn = (locale: string) =>
  new Intl.DateTimeFormat(locale, {
    timeZone: 'Europe/Amsterdam',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  })
const dayIn = (locale: string, timeZone: 'UTC' | 'Europe/Amsterdam') =>
  new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'long' })

const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n')

/** Who asks what is kept sees all of it; who wants to be forgotten is, at once. */
export function answerPrivacy(
  message: Message,
  state: ConversationState,
  context: DialogContext,
): DialogResult | null {
  const request = privacyRequest(message, context, state.audience)
  if (request === 'forget') return forget(state, context)
  return request === 'show-kept' ? resume(showKept(state, context), state, context) : null
}

/** What went to others, and how they are asked to delete it; a line of its own where it is nothing. */
function sentText(state: ConversationState, context: DialogContext): string {
  const { sent, language } = state
  const { knowledge, handovers } = context
  const words = wordsFor(state).privacy
  const own = handovers?.own ?? []
  // What was forgotten of the conversation was handed over all the same.
  const others = sent.filter(({ to }) => !own.some(({ desk }) => desk.organisation === to))
  if (own.length + others.length === 0) return words.sent.none
  const locale = dateLocale[language]
  const lines = [
    ...own.map(({ desk, requestedAt }) =>
      words.sent.one(deskName(desk, state), dayIn(locale, 'Europe/Amsterdam').format(requestedAt)),
    ),
    ...others.map(({ to, on }) =>
      words.sent.one(
        knowledge.records.get(to)?.name ?? to,
        dayIn(locale, 'UTC').format(new Date(on)),
      ),
    ),
  ]
  return paragraphs(
    `${words.sent.some}\n${list(lines)}`,
    keptOfHandovers(state, context),
    words.sent.asked,
  )
}

function untilText(retention: Retention, now: Date, state: ConversationState): string {
  const end = new Date(now.getTime() + keptHours[retention] * HOUR)
  const moment = momentIn(dateLocale[state.language])
  return wordsFor(state).privacy.until(retention, moment.format(end))
}

function showKept(state: ConversationState, context: DialogContext): DialogResult {
  const { audience } = state
  const { now, retention = 'web' } = context
  const words = wordsFor(state).privacy
  const opening = words.kept[isAnythingKept(state) ? 'some' : 'none'][audience]
  return {
    state,
    replies: [
      say(`${opening}\n${list(keptLines(state, context))}`),
      say(
        paragraphs(
          sentText(state, context),
          words.typed[retention],
          untilText(retention, now, state),
          words.sooner,
        ),
        { buttons: [words.forgetButton] },
      ),
    ],
    trace: trace('smalltalk', { record: 'gesprek.meta.wat-weet-je', score: 1 }),
  }
}

function forget(state: ConversationState, context: DialogContext): DialogResult {
  const { audience, region, language } = state
  const { retention = 'web' } = context
  const words = wordsFor(state).privacy
  const { forgotten } = words
  const record = 'gesprek.meta.vergeet-mij'
  const runs = runsHandover(context)
  return {
    state: freshState(audience, region, language),
    effects: [{ type: 'forget' }],
    replies: [
      say(
        paragraphs(
          forgotten[isAnythingKept(state) ? 'some' : 'none'][audience],
          forgotten.screen[retention],
          sentText(state, context),
          runs ? words.sent.stays[audience] : forgotten.onward[audience],
        ),
        { buttons: runs ? [wordsFor(state).handover.after.stop.yes] : [] },
      ),
    ],
    trace: trace('smalltalk', { record, score: 1 }),
    failed: {
      replies: [say(words.notForgotten[audience](retention), { buttons: [words.forgetButton] })],
      trace: trace('fallback', { record, score: 1 }),
    },
  }
}
