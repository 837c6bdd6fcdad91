import { say, trace } from './compose.js'
import type { DialogContext, DialogResult } from './context.js'
import type { ConversationState, Step } from './state.js'
import { advance, pendingFacts } from './triage.js'
import { wordsFor } from './words-for.js'

/** Nobody is asked more than this, so nobody needs to go back further. */
const longest = 12

const back =
  /^(?:(?:ga |een |1 )?(?:stap |vraag )?terug|(?:de )?vorige(?: vraag)?|terug naar de vorige(?: vraag)?|go back|back|(?:oeps |sorry )?(?:verkeerd(?:e knop)?|vergist|ik heb me vergist|foutje)|mag ik terug)[.!?]*$/

/** @returns whether somebody wants their last answer undone */
export function wantsBack(normal: string): boolean {
  return back.test(normal)
}

/** What an answer changed in the profile, so that it can be undone. */
function changes(before: ConversationState, after: ConversationState): Step['before'] {
  const keys = new Set([...Object.keys(before.profile), ...Object.keys(after.profile)])
  const changed = [...keys].filter(
    (key) => before.profile[key]?.join() !== after.profile[key]?.join(),
  )
  return Object.fromEntries(changed.map((key) => [key, before.profile[key] ?? null]))
}

/** @returns the state in which an answer to a question of the triage can be undone */
export function withStep(before: ConversationState, after: ConversationState): ConversationState {
  const pending = pendingFacts(before).join(',')
  if (pending === '' || after.triage === null || pendingFacts(after).join(',') === pending) {
    return after
  }
  const step = { pending, before: changes(before, after) }
  return { ...after, trail: [...after.trail, step].slice(-longest) }
}

/** Undoes the last answer and asks the question before it once more. */
export function stepBack(state: ConversationState, context: DialogContext): DialogResult {
  const step = state.trail.at(-1)
  const wording = wordsFor(state).triage
  if (step === undefined) {
    const pending = pendingFacts(state).length > 0
    const text = wording[pending ? 'firstQuestion' : 'noQuestion'][state.audience]
    if (pending) return advance(state, context, text)
    return { state, replies: [say(text)], trace: trace('smalltalk', { score: 1 }) }
  }
  const profile: Record<string, string[]> = { ...state.profile }
  for (const [key, values] of Object.entries(step.before)) {
    if (values === null) delete profile[key]
    else profile[key] = values
  }
  const asked = (state.triage?.asked ?? []).filter((key) => !step.pending.split(',').includes(key))
  const earlier = {
    ...state,
    profile,
    trail: state.trail.slice(0, -1),
    triage: { pending: null, asked, done: false },
  }
  return advance(earlier, context, wording.back[state.audience])
}
