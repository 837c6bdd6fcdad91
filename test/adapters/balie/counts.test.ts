import { expect } from 'chai'
import { countDesks, toldCount } from '../../../adapters/balie/counts.js'
import { HandoverIndex } from '../../../adapters/handover/handover-index.js'
import type { HandoverEvent } from '../../../knowledge/handover/event.js'

const base = { handover: 'h1', by: 'c', notices: [] }

const requested: HandoverEvent = {
  ...{ ...base, type: 'requested', at: '2026-10-31T22:30:00.000Z', desk: 'een', next: ['twee'] },
  ...{ reference: 'R', codeHash: 'x', question: null, rule: null, who: 'jongere', owner: 'o' },
  ...{ minor: false, practice: false, deadline: '2026-11-03T12:00:00.000Z' },
}

describe('the counts of the desks', () => {
  it('tell for each month and desk what was asked, taken on in time, given back and came of it', () => {
    const events: HandoverEvent[] = [
      requested,
      { ...base, type: 'rejected', at: '2026-11-01T09:00:00.000Z', reason: 'geen-plek', to: null },
      {
        ...{ ...base, type: 'forwarded', at: '2026-11-01T09:00:00.000Z', desk: 'twee' },
        deadline: '2026-11-04T12:00:00.000Z',
      },
      { ...base, type: 'accepted', at: '2026-11-01T10:00:00.000Z' },
      { ...base, type: 'released', at: '2026-11-01T10:01:00.000Z' },
      { ...base, type: 'accepted', at: '2026-11-04T12:00:01.000Z' },
      { ...base, type: 'completed', at: '2026-12-01T12:00:00.000Z', outcome: 'werk' },
    ]
    const counts = countDesks(new HandoverIndex(events).all.values())
    expect(
      counts.map(({ outcomes, ...rest }) => ({ ...rest, outcomes: [...outcomes] })),
    ).to.deep.equal([
      {
        ...{ month: '2026-11', desk: 'twee', requested: 1, accepted: 1, inTime: 0, rejected: 0 },
        outcomes: [['werk', 1]],
      },
      {
        // Half past ten in Greenwich is half past eleven here: still October.
        ...{ month: '2026-10', desk: 'een', requested: 1, accepted: 0, inTime: 0, rejected: 1 },
        outcomes: [],
      },
    ])
  })

  it('tell nothing that could point at somebody', () => {
    expect([0, 1, 9, 10, 31].map(toldCount)).to.deep.equal(['0', '<10', '<10', '10', '31'])
  })
})
