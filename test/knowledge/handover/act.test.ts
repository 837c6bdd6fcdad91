import { expect } from 'chai'
import { type Action, act } from '../../../knowledge/handover/act.js'
import type { HandoverEvent } from '../../../knowledge/handover/event.js'
import { type HandoverState, stayOf, withEvent } from '../../../knowledge/handover/handover.js'
import { eventBase, handoverAfter } from '../../support/handover-events.js'

const at = new Date('2026-11-27T09:00:00Z')
const desk = 'doorstroompunt-073'
const accepted: HandoverEvent = { ...eventBase, type: 'accepted' }
const rejected: HandoverEvent = { ...eventBase, type: 'rejected', reason: 'anders', to: null }
const begun: HandoverEvent = { ...eventBase, type: 'in-progress' }
const done: HandoverEvent = { ...eventBase, type: 'completed', outcome: 'werk' }
const unreached: HandoverEvent = { ...eventBase, type: 'failed', outcome: 'geen-contact' }
const cancelled: HandoverEvent = { ...eventBase, type: 'cancelled', reason: 'rust', by: 'jongere' }
const onward: HandoverEvent = {
  ...{ ...eventBase, type: 'forwarded', by: 'systeem', desk: 'werk-den-bosch' },
  deadline: '2026-12-01T09:00:00.000Z',
}

/** How Kim left it. */
const lives: Readonly<Record<HandoverState, readonly HandoverEvent[]>> = {
  requested: [],
  accepted: [accepted],
  rejected: [rejected],
  'in-progress': [accepted, begun],
  completed: [accepted, begun, done],
  failed: [accepted, unreached],
  cancelled: [cancelled],
}
const actions: readonly Action[] = [
  { do: 'accept' },
  { do: 'reject', reason: 'geen-plek', to: null },
  { do: 'contact' },
  { do: 'finish', outcome: 'werk' },
  { do: 'finish', outcome: 'geen-contact' },
  { do: 'withdraw', reason: 'rust' },
  { do: 'release' },
]

/** What a tap comes to: the event, `=` where it was so already, or why it cannot be. */
function come(events: readonly HandoverEvent[], action: Action, by: string, of: string | null) {
  const verdict = act(handoverAfter(events), action, { by, at, desk: of })
  if (verdict.kind === 'event') return verdict.event.type
  return verdict.kind === 'nothing' ? '=' : verdict.obstacle
}

/** In the order of `actions`, withdrawing by the young person. */
function row(state: HandoverState, by: string): string[] {
  return actions.map((action) =>
    action.do === 'withdraw'
      ? come(lives[state], action, 'jongere', null)
      : come(lives[state], action, by, desk),
  )
}

describe('act', () => {
  const over = 'ended'
  const early = 'not-taken-yet'
  const other = 'taken-by-other'
  const byKim: Readonly<Record<HandoverState, readonly string[]>> = {
    requested: ['accepted', 'rejected', early, early, early, 'cancelled', early],
    accepted: ['=', 'rejected', 'in-progress', 'completed', 'failed', 'cancelled', 'released'],
    rejected: ['moved-on', '=', early, early, early, 'cancelled', 'moved-on'],
    'in-progress': ['=', 'moved-on', '=', 'completed', 'failed', 'cancelled', 'moved-on'],
    completed: ['=', over, over, '=', over, over, over],
    failed: ['=', over, over, over, '=', over, over],
    cancelled: [over, over, over, over, over, '=', over],
  }
  const byRobin: Readonly<Record<HandoverState, readonly string[]>> = {
    requested: ['accepted', 'rejected', early, early, early, 'cancelled', early],
    accepted: [other, other, 'in-progress', 'completed', 'failed', 'cancelled', other],
    rejected: ['moved-on', 'moved-on', early, early, early, 'cancelled', 'moved-on'],
    'in-progress': [other, other, '=', 'completed', 'failed', 'cancelled', other],
    completed: [over, over, over, '=', over, over, over],
    failed: [over, over, over, over, '=', over, over],
    cancelled: [over, over, over, over, over, '=', over],
  }
  for (const state of Object.keys(lives) as HandoverState[]) {
    it(`on what is ${state}, by the same coach and by another`, () => {
      expect(row(state, 'kim'), 'kim').to.deep.equal(byKim[state])
      expect(row(state, 'robin'), 'robin').to.deep.equal(byRobin[state])
    })
  }

  it('changes nothing the second time, whatever was tapped', () => {
    for (const events of Object.values(lives)) {
      for (const action of actions) {
        const who =
          action.do === 'withdraw' ? { by: 'jongere', at, desk: null } : { by: 'kim', at, desk }
        const handover = handoverAfter(events)
        const first = act(handover, action, who)
        if (first.kind !== 'event') continue
        const after = withEvent(handover, first.event)
        expect(after && act(after, action, who).kind, action.do).to.equal('nothing')
      }
    }
  })

  it('lays back what was taken on by mistake, with the same term, for everybody at the desk', () => {
    const released: HandoverEvent = { ...eventBase, type: 'released' }
    const before = handoverAfter([])
    const after = handoverAfter([accepted, released])
    expect(after).to.include({ state: 'requested', coach: null, deadline: before.deadline })
    expect(come([accepted, released], { do: 'accept' }, 'robin', desk)).to.equal('accepted')
    expect(come([accepted, released], { do: 'release' }, 'robin', desk)).to.equal('not-taken-yet')
    // What is told after it is news, not the same notice again.
    expect(stayOf(after)).to.not.equal(stayOf(before))
  })

  it('takes nothing from an old card once it went on to another desk', () => {
    const events = [{ ...rejected, by: 'robin' }, onward]
    expect(come(events, { do: 'accept' }, 'kim', desk)).to.equal('moved-on')
    expect(come(events, { do: 'accept' }, 'kim', 'werk-den-bosch')).to.equal('accepted')
  })

  it('lets a coach of two desks say no for each of them', () => {
    const no: Action = { do: 'reject', reason: 'andere-taak', to: null }
    expect(come([rejected, onward], no, 'kim', desk)).to.equal('=')
    expect(come([rejected, onward], no, 'kim', 'werk-den-bosch')).to.equal('rejected')
  })

  it('takes nothing once the personal data is gone, as there is nobody to reach', () => {
    const gone: HandoverEvent = { ...eventBase, type: 'erased', by: 'systeem' }
    for (const action of actions) {
      expect(come([gone], action, 'robin', desk), action.do).to.equal('ended')
    }
  })
})
