import { expect } from 'chai'
import { deadlineOf, nextDue } from '../../../knowledge/handover/due.js'
import type { HandoverEvent } from '../../../knowledge/handover/event.js'
import { askedAt, eventBase, handoverAfter, requestedEvent } from '../../support/handover-events.js'
import { practiceDesk } from '../../support/practice-desk.js'

const keptDays = 30
const standIn = {
  name: 'Robin Bos',
  channels: [{ kind: 'mail' as const, to: 'robin@balie.example' }],
}
const desk = practiceDesk({ standIn })
const reminded = (step: 'balie' | 'vervanger' | 'volgende'): HandoverEvent => ({
  ...{ ...eventBase, type: 'reminded', by: 'systeem', step },
})
const named = requestedEvent({ next: ['werk-den-bosch'] })

describe('deadlineOf', () => {
  it('is the promise of the desk in its opening hours', () => {
    expect(deadlineOf(desk, askedAt)?.toISOString()).to.equal('2026-11-30T09:00:00.000Z')
  })

  it('is none for a desk that never opens', () => {
    expect(deadlineOf(practiceDesk({ hours: { week: {}, closed: [] } }), askedAt)).to.equal(null)
  })
})

describe('nextDue', () => {
  it('asks the desk, its stand-in half a term later, and those who were named after that', () => {
    const asked = [0, 1, 2].map((done) => {
      const before = (['balie', 'vervanger'] as const).slice(0, done).map(reminded)
      return nextDue(handoverAfter(before, named), desk, keptDays)
    })
    expect(asked).to.deep.equal([
      { kind: 'remind', step: 'balie', at: new Date('2026-11-30T10:00:00+01:00') },
      { kind: 'remind', step: 'vervanger', at: new Date('2026-12-01T10:00:00+01:00') },
      { kind: 'remind', step: 'volgende', at: new Date('2026-12-02T10:00:00+01:00') },
    ])
  })

  it('asks no stand-in where there is none, and nobody where nobody was named', () => {
    const lonely = practiceDesk()
    const onward = nextDue(handoverAfter([reminded('balie')], named), lonely, keptDays)
    expect(onward).to.include({ kind: 'remind', step: 'volgende' })
    const left = nextDue(handoverAfter([reminded('balie')]), lonely, keptDays)
    expect(left?.kind).to.equal('erase')
  })

  it('waits an hour at least between one and the next', () => {
    const quick = practiceDesk({ standIn, promisedHours: 1 })
    const first = requestedEvent({ deadline: '2026-11-26T10:00:00.000Z' })
    expect(nextDue(handoverAfter([reminded('balie')], first), quick, keptDays)?.at).to.deep.equal(
      new Date('2026-11-26T11:00:00.000Z'),
    )
  })

  it('begins anew at the desk it went on to', () => {
    const onward: HandoverEvent = {
      ...{ ...eventBase, type: 'forwarded', by: 'systeem', desk: 'werk-den-bosch' },
      deadline: '2026-12-03T09:00:00.000Z',
    }
    const handover = handoverAfter([reminded('balie'), onward], named)
    const second = practiceDesk({ id: 'werk-den-bosch' })
    expect(nextDue(handover, second, keptDays)).to.deep.equal({
      ...{ kind: 'remind', step: 'balie', at: new Date('2026-12-03T09:00:00.000Z') },
    })
  })

  it('keeps to the term that was told where the desk was taken away', () => {
    expect(nextDue(handoverAfter([], named), undefined, keptDays)).to.deep.equal({
      ...{ kind: 'remind', step: 'balie', at: new Date(named.deadline) },
    })
    const onward = handoverAfter([reminded('balie')], named)
    expect(nextDue(onward, undefined, keptDays)).to.include({ step: 'volgende' })
  })

  it('reminds nobody once it is taken on, or once somebody wants rest', () => {
    const accepted: HandoverEvent = { ...eventBase, type: 'accepted' }
    const rest: HandoverEvent = { ...eventBase, type: 'cancelled', by: 'jongere', reason: 'rust' }
    const no: HandoverEvent = { ...eventBase, type: 'rejected', reason: 'anders', to: null }
    for (const event of [accepted, rest, no]) {
      expect(nextDue(handoverAfter([event], named), desk, keptDays)?.kind).to.equal('erase')
    }
  })

  it('erases so many days after the end, and never twice', () => {
    const done: HandoverEvent = { ...eventBase, type: 'completed', outcome: 'werk' }
    const read: HandoverEvent = { ...eventBase, type: 'read', at: '2026-12-20T12:00:00.000Z' }
    const gone: HandoverEvent = { ...eventBase, type: 'erased', by: 'systeem' }
    // Reading it again does not keep it longer.
    expect(nextDue(handoverAfter([done, read]), desk, 30)?.at).to.deep.equal(
      new Date('2026-12-26T12:00:00.000Z'),
    )
    expect(nextDue(handoverAfter([done]), desk, 0)?.at).to.deep.equal(new Date(done.at))
    expect(nextDue(handoverAfter([done, gone]), desk, 30)).to.equal(null)
  })

  it('erases at once what was taken back, unless somebody had taken it on', () => {
    const accepted: HandoverEvent = { ...eventBase, type: 'accepted' }
    const back: HandoverEvent = {
      ...{ ...eventBase, type: 'cancelled', by: 'jongere', reason: 'ingetrokken' },
      at: '2026-11-26T13:00:00.000Z',
    }
    const at = (events: readonly HandoverEvent[]) => nextDue(handoverAfter(events), desk, 30)?.at
    expect(at([back])).to.deep.equal(new Date(back.at))
    expect(at([accepted, back])).to.deep.equal(new Date('2026-12-26T13:00:00.000Z'))
  })

  it('erases what nobody touched for 90 days, in whatever state it was left', () => {
    const ninetyOn = new Date(Date.parse(eventBase.at) + 90 * 86_400_000)
    const accepted: HandoverEvent = { ...eventBase, type: 'accepted' }
    const begun: HandoverEvent = { ...eventBase, type: 'in-progress' }
    for (const events of [[accepted], [accepted, begun]]) {
      const due = nextDue(handoverAfter(events), desk, keptDays)
      expect(due).to.deep.equal({ kind: 'erase', at: ninetyOn })
    }
  })

  it('does not wait longer than that for a reminder at a desk that is hardly ever open', () => {
    const hour = { week: { ma: { from: '09:00', until: '10:00' } }, closed: [] }
    const rare = practiceDesk({ hours: hour, promisedHours: 30, standIn })
    const first = requestedEvent({ deadline: deadlineOf(rare, askedAt)?.toISOString() ?? '' })
    expect(nextDue(handoverAfter([], first), rare, keptDays)).to.deep.equal({
      kind: 'erase',
      at: new Date(askedAt.getTime() + 90 * 86_400_000),
    })
  })
})
