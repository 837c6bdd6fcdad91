import type { Action, Obstacle } from '../../knowledge/handover/act.js'
import { outcomes, rejectionReasons } from '../../knowledge/handover/event.js'
import type { Handover } from '../../knowledge/handover/handover.js'
import type { Flash } from '../sign-in/sessions.js'
import type { OwnVisit } from '../sign-in/visit.js'
import type { Balie } from './balie.js'
import { momentText } from './dutch-moments.js'
import { whoIs } from './who.js'
import { balieWording as words } from './wording.nl.js'

/** @returns what a form asks for; null where it is nothing that can be done */
export function actionOf(balie: Balie, form: URLSearchParams): Action | null {
  const [wish, detail] = (form.get('doe') ?? '').split(':', 2)
  switch (wish) {
    case 'accept':
      return { do: 'accept' }
    case 'contact':
      return { do: 'contact' }
    case 'release':
      return { do: 'release' }
    case 'finish': {
      const outcome = outcomes.find((one) => one === detail)
      return outcome === undefined ? null : { do: 'finish', outcome }
    }
    case 'reject': {
      const reason = rejectionReasons.find((one) => one === form.get('reden'))
      const to = form.get('naar') || null
      if (reason === undefined || (to !== null && balie.directory.nameOf(to) === to)) return null
      return { do: 'reject', reason, to }
    }
    default:
      return null
  }
}

/** Does it, and says in one sentence what came of it. */
export async function takeAction(
  { store }: Balie,
  handover: Handover,
  action: Action,
  { person, form, now }: OwnVisit,
): Promise<Flash> {
  const desk = form.get('balie') ?? handover.desk
  const verdict = await store.act(handover.id, action, { by: person.id, at: now, desk })
  const after = store.index.all.get(handover.id) ?? handover
  if (verdict === null || verdict.kind === 'nothing')
    return { tone: 'ok', text: words.done.already }
  if (verdict.kind === 'obstacle') {
    return { tone: 'warning', text: obstacleText(verdict.obstacle, after, store) }
  }
  return { tone: 'ok', text: doneText(action) }
}

function doneText(action: Action): string {
  switch (action.do) {
    case 'finish':
      return words.done.finish(words.outcomes[action.outcome])
    case 'withdraw':
      return words.done.already
    default:
      return words.done[action.do]
  }
}

/** Who was second hears who has it, and since when. */
function obstacleText(obstacle: Obstacle, handover: Handover, store: Balie['store']): string {
  const { state, coach, events } = handover
  if (obstacle === 'ended') return words.obstacle.ended(words.states[state])
  if (obstacle !== 'taken-by-other') return words.obstacle[obstacle]
  const taken = events.findLast(({ type }) => type === 'accepted')
  const who = coach === null ? words.byUnknown : whoIs(coach, store)
  return words.obstacle.taken(who, momentText(taken?.at ?? handover.changedAt))
}
