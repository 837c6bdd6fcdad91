import { expect } from 'chai'
import { inBubbles } from '../../dialogs/bubbles.js'
import { say } from '../../dialogs/compose.js'
import { respond } from '../../dialogs/respond.js'
import { type ConversationState, freshState } from '../../dialogs/state.js'
import { knowledge } from '../support/knowledge.js'

const context = { knowledge, now: new Date('2026-11-22T12:00:00Z'), day: '2026-11-22' }
const count = (text: string) => text.split(/\s+/).filter((word) => word !== '').length
const words = (many: number) => Array.from({ length: many }, () => 'woord').join(' ')

describe('Bubbles', () => {
  it('leave alone what is short, and help in danger', () => {
    const short = [say(words(60))]
    expect(inBubbles(short)).to.equal(short)
    const crisis = [say(`${words(40)}. ${words(40)}.`, { tone: 'crisis' })]
    expect(inBubbles(crisis)).to.equal(crisis)
  })

  it('cut between paragraphs, and what belongs below comes below', () => {
    const buttons = ['Ja']
    const [first, second] = inBubbles([say(`${words(40)}\n\n${words(30)}`, { buttons })])
    expect(count(first?.text ?? '')).to.equal(40)
    expect(first?.buttons).to.deep.equal([])
    expect(count(second?.text ?? '')).to.equal(30)
    expect(second?.buttons).to.deep.equal(buttons)
  })

  it('cut between sentences where one paragraph is too long', () => {
    const [first, second] = inBubbles([say(`${words(35)}. ${words(35)}.\n\n${words(5)}`)])
    expect(count(first?.text ?? '')).to.equal(35)
    expect(count(second?.text ?? '')).to.equal(40)
  })

  it('leave a line of a list in one piece', () => {
    const lines = Array.from({ length: 12 }, (_, at) => `- Nu geld ${at} nodig: nee, nu niet`)
    const [first, second] = inBubbles([say(`Dit weet ik:\n${lines.join('\n')}`)])
    const shown = `${first?.text}\n${second?.text}`.split('\n')
    expect(shown).to.deep.equal(['Dit weet ik:', ...lines])
  })

  it('never hold more than sixty words at first, whatever is asked', () => {
    const long: string[] = []
    for (const record of knowledge.records.values()) {
      const question = Object.values(record.facets)[0]?.questions[0]
      if (question === undefined) continue
      for (const audience of ['professional', 'jongere'] as const) {
        const region = record.region === 'landelijk' ? 'noordoost-brabant' : record.region
        const { replies } = respond(question, freshState(audience, region), context)
        const [first] = replies
        if (first !== undefined && first.tone !== 'crisis' && count(first.text) > 60) {
          long.push(`${audience} ${question}: ${count(first.text)}`)
        }
      }
    }
    expect(long).to.deep.equal([])
  }).timeout(120_000)
})

describe('Not understood', () => {
  const nonsense = ['fgh jkl', 'qwe rty', 'huh', 'zxcv bnm', 'asdf', 'poiu', 'lkjh', 'ghjk', '???']

  for (const audience of ['professional', 'jongere'] as const) {
    for (const before of ['', 'ik zoek een stage']) {
      it(`is never told twice in the same words: ${audience} ${before}`, () => {
        let state: ConversationState = freshState(audience, 'noordoost-brabant')
        if (before !== '') state = respond(before, state, context).state
        let last = ''
        for (const says of nonsense) {
          const result = respond(says, state, context)
          const text = result.replies.map((reply) => reply.text).join('\n')
          expect(text, says).to.not.equal(last)
          last = text
          state = result.state
        }
      })
    }
  }
})
