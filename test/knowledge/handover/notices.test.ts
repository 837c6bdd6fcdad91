import { expect } from 'chai'
import type { HandoverEvent } from '../../../knowledge/handover/event.js'
import { channelsOf, noticesFor, withNotices } from '../../../knowledge/handover/notices.js'
import { eventBase, handoverAfter } from '../../support/handover-events.js'
import { practiceDesk } from '../../support/practice-desk.js'

const mail = { kind: 'mail' as const, to: 'balie@voorbeeld.example' }
const desk = practiceDesk({
  channels: [mail, { kind: 'teams' }],
  standIn: { name: 'Robin Bos', channels: [{ kind: 'teams' }] },
})

describe('notices', () => {
  it('go once to each channel, each under a name of its own', () => {
    expect(noticesFor(desk, 'nieuw', 'h1.0')).to.deep.equal([
      { key: 'h1.0.nieuw.0', kind: 'nieuw', desk: desk.id, channel: 0, to: 'balie' },
      { key: 'h1.0.nieuw.1', kind: 'nieuw', desk: desk.id, channel: 1, to: 'balie' },
    ])
  })

  it('have the same names when they are made again', () => {
    const keys = () => noticesFor(desk, 'herinnering', 'h1.0').map(({ key }) => key)
    expect(keys()).to.deep.equal(keys())
  })

  it('go to the stand-in alone where it is their turn', () => {
    expect(noticesFor(desk, 'vervanger', 'h1.0')).to.deep.equal([
      { key: 'h1.0.vervanger.v0', kind: 'vervanger', desk: desk.id, channel: 0, to: 'vervanger' },
    ])
    expect(channelsOf(practiceDesk(), 'vervanger')).to.deep.equal([])
  })

  it('change the cards when somebody takes it on, and mail nobody about that', () => {
    const accepted: HandoverEvent = { ...eventBase, type: 'accepted' }
    const told = withNotices(handoverAfter([]), accepted, desk)
    expect(told.notices.map(({ kind, channel }) => [kind, channel])).to.deep.equal([
      ['opgepakt', 1],
    ])
  })

  it('tell everybody that it was taken back, and change the cards at whatever else happens', () => {
    const gone: HandoverEvent = { ...eventBase, type: 'cancelled', by: 'jongere', reason: 'rust' }
    expect(withNotices(handoverAfter([]), gone, desk).notices).to.have.length(2)
    const begun: HandoverEvent = { ...eventBase, type: 'in-progress' }
    const told = withNotices(handoverAfter([]), begun, desk).notices
    expect(told.map(({ kind, channel }) => [kind, channel])).to.deep.equal([['bijgewerkt', 1]])
    expect(withNotices(handoverAfter([]), gone, undefined).notices).to.deep.equal([])
  })
})
