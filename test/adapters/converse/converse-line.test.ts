import { expect } from 'chai'
import { converseLine } from '../../../adapters/converse-line.js'
import type { Bot, Incoming } from '../../../bot/turn.js'

const now = new Date('2026-11-24T14:00:00+01:00')
const line = { conversation: 'c1', audience: 'jongere', region: 'landelijk', text: 'hoi' }

function listening() {
  const heard: Incoming[] = []
  const bot: Bot = {
    async handle(incoming) {
      heard.push(incoming)
      return {
        replies: [
          {
            text: 'Hoi',
            contacts: [{ label: 'Mail', channel: 'email', value: 'a@b.nl' }],
            sources: [],
            buttons: ['Ja', 'Nee'],
            tone: 'plain',
          },
        ],
        trace: {
          outcome: 'answer',
          record: 'x.y.z',
          facet: 'what',
          score: 0.9,
          rules: [],
          contact: null,
          asks: [],
        },
      }
    },
  }
  return { bot, heard }
}

describe('converseLine', () => {
  it('hands the line to the bot as every channel does', async () => {
    const { bot, heard } = listening()
    await converseLine(JSON.stringify(line), bot, now)
    expect(heard).to.deep.equal([
      {
        conversation: { id: 'c1', retention: 'web' },
        audience: 'jongere',
        region: 'landelijk',
        event: { kind: 'message', text: 'hoi' },
        now,
      },
    ])
  })

  it('says everything a reply says: its contacts too, and its buttons apart', async () => {
    const out = await converseLine(JSON.stringify(line), listening().bot, now)
    if ('error' in out) throw new Error(out.error.message)
    expect(out.replies[0]?.text).to.include('Hoi').and.to.include('a@b.nl')
    expect(out.replies[0]?.suggestedActions).to.deep.equal(['Ja', 'Nee'])
    expect(out.trace.ms).to.be.a('number').and.to.be.at.least(0)
  })

  it('uses the moment of the line, in whatever zone it is said', async () => {
    const { bot, heard } = listening()
    for (const at of ['2027-01-01T00:30:00+01:00', '2026-12-31T23:30:00Z']) {
      await converseLine(JSON.stringify({ ...line, now: at }), bot, now)
    }
    expect(heard.map((incoming) => incoming.now.toISOString())).to.deep.equal([
      '2026-12-31T23:30:00.000Z',
      '2026-12-31T23:30:00.000Z',
    ])
  })

  it('tells that a turn failed without what went wrong inside', async () => {
    const failing: Bot = { handle: () => Promise.reject(new Error('/secret/path is full')) }
    const out = await converseLine(JSON.stringify(line), failing, now)
    expect(out).to.deep.equal({
      error: { code: 'turn-failed', message: 'The turn failed; the conversation can go on' },
    })
  })
})
