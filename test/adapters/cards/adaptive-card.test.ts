import { expect } from 'chai'
import { adaptiveCard } from '../../../adapters/cards/adaptive-card.js'
import { reply } from '../support/fake-bot.js'
import { crisisReply, richReply } from '../support/rich-reply.js'
import { readCard } from './support/read-card.js'

const faults = (card: unknown) => readCard(card).faults

describe('adaptiveCard', () => {
  it('is valid for every kind of reply', () => {
    expect(
      faults({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'Oops' }] }),
    ).to.have.length(1)
    for (const one of [richReply, crisisReply, reply('Hoi'), reply('')]) {
      expect(faults(adaptiveCard(one))).to.deep.equal([])
    }
  })

  it('is version 1.5 with all words as its fallback', () => {
    const card = adaptiveCard(richReply)
    expect(card.version).to.equal('1.5')
    for (const part of ['aan zet', '0412 - 12 34 56', 'Bron: Regionaal programma']) {
      expect(card.fallbackText).to.include(part)
    }
  })

  it('wraps every text, and gives each line its own', () => {
    const texts = adaptiveCard(richReply).body.filter((element) => element.type === 'TextBlock')
    expect(texts.every(({ wrap }) => wrap)).to.equal(true)
    expect(texts.slice(0, 2).map(({ spacing }) => spacing)).to.deep.equal(['Medium', 'None'])
    expect(texts[3]?.text).to.equal(
      '- Bel of mail ze, \\[niet klikken](https://evil.example)\n- Vraag naar de doorstroomcoach',
    )
  })

  it('makes contacts reachable in one touch', () => {
    const urls = adaptiveCard(richReply)
      .body.flatMap((element) => (element.type === 'ActionSet' ? element.actions : []))
      .map(({ url }) => url)
    expect(urls).to.deep.equal([
      'tel:0412123456',
      'mailto:door_stroom@voorbeeld.nl',
      'https://voorbeeld.nl/doorstroompunt',
    ])
  })

  it('lets a crisis stand out', () => {
    expect(adaptiveCard(crisisReply).body[0]).to.include({ type: 'Container', style: 'attention' })
  })

  it('sends the words of a button, as the own message of whoever pressed it', () => {
    const [action] = adaptiveCard(crisisReply).actions ?? []
    const words = { displayText: 'Ik ben veilig', text: 'Ik ben veilig' }
    expect(action?.data).to.deep.equal({
      text: 'Ik ben veilig',
      msteams: { type: 'messageBack', ...words },
    })
    expect(adaptiveCard(crisisReply, 'value').actions?.[0]?.data).to.deep.equal({
      text: 'Ik ben veilig',
    })
  })
})
