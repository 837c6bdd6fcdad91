import { expect } from 'chai'
import { parseActivity } from '../../../adapters/teams/activity.js'
import { readActivity } from '../../../adapters/teams/read-activity.js'
import { activity } from '../support/activities.js'

const read = (fields: Record<string, unknown>) => readActivity(parseActivity(activity(fields)))
const mention = (text: string, id: string) => ({ type: 'mention', text, mentioned: { id } })

describe('readActivity', () => {
  it('reads words without our own name, however often it is called', () => {
    expect(
      read({
        text: '<at>Wijzer</at> wie belt <at>Anna</at>?&nbsp;<at>Wijzer</at>',
        entities: [
          mention('<at>Wijzer</at>', 'bot'),
          mention('<at>Anna</at>', 'anna'),
          { type: 'x' },
        ],
      }),
    ).to.deep.equal({ kind: 'message', text: 'wie belt <at>Anna</at>?' })
  })

  it('reads the words of a card button', () => {
    expect(read({ text: null, value: { text: ' Iets anders ' } })).to.deep.equal({
      kind: 'message',
      text: 'Iets anders',
    })
    expect(read({ text: '', value: { text: 7 } }).kind).to.equal('sentence')
    expect(read({ text: '', value: 'iets' }).kind).to.equal('sentence')
  })

  it('answers a file, or nothing at all, with a sentence of its own', () => {
    const file = read({ text: ' ', attachments: [{ contentType: 'image/png' }] })
    const html = read({ text: '', attachments: [{ contentType: 'text/html' }] })
    expect(file).to.have.property('text').that.includes('alleen tekst')
    expect(html).to.have.property('text').that.includes('geen vraag')
    expect(read({ text: 'Hoi', attachments: [{ contentType: 'image/png' }] }).kind).to.equal(
      'message',
    )
  })

  it('sees people and bots come and go', () => {
    const update = { type: 'conversationUpdate', text: undefined }
    expect(read({ ...update, membersAdded: [{ id: 'user' }] }).kind).to.equal('arrival')
    expect(read({ ...update, membersAdded: [] }).kind).to.equal('silence')
    expect(read({ ...update, membersRemoved: [{ id: 'user' }] }).kind).to.equal('silence')
    expect(read({ ...update, membersRemoved: [{ id: 'bot' }] }).kind).to.equal('departure')
    const installation = { type: 'installationUpdate', text: undefined }
    expect(read({ ...installation, action: 'add' }).kind).to.equal('arrival')
    expect(read({ ...installation, action: 'add-upgrade' }).kind).to.equal('arrival')
    expect(read({ ...installation, action: 'remove' }).kind).to.equal('departure')
  })

  it('keeps silent about all else', () => {
    for (const type of ['typing', 'messageReaction', 'messageUpdate', 'event', 'onbekend']) {
      expect(read({ type }).kind, type).to.equal('silence')
    }
  })
})
