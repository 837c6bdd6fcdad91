import { expect } from 'chai'
import { loadKnowledge } from '../../adapters/knowledge-files.js'
import { respond } from '../../dialogs/respond.js'
import { type ConversationState, freshState } from '../../dialogs/state.js'

const context = {
  knowledge: loadKnowledge(),
  now: new Date('2026-11-22T12:00:00Z'),
  day: '2026-11-22',
}

/** A small seeded generator, so that a walk that fails can be walked again. */
function createChance(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state % below
  }
}

describe('Buttons', () => {
  const openings = ['Ik ben gestopt met school', 'Ik zoek een stage', 'wie kan mij helpen']

  it('lead on: whatever is pressed, no question comes twice and somebody is named at the end', () => {
    const chance = createChance(7)
    for (let walk = 0; walk < 400; walk += 1) {
      let state: ConversationState = freshState('jongere', 'noordoost-brabant')
      let says = openings[walk % openings.length] ?? ''
      const asked: string[] = []
      const trail: string[] = []
      for (let step = 0; step < 20; step += 1) {
        trail.push(says)
        const result = respond(says, state, context)
        state = result.state
        if (result.trace.outcome === 'refer') break
        const key = result.trace.asks.join(',')
        expect(asked, `${key} again after ${trail.join(' → ')}`).to.not.include(key)
        asked.push(key)
        const buttons = result.replies.flatMap((reply) => reply.buttons)
        says = buttons[chance(buttons.length)] ?? ''
      }
      expect(state.triage?.done, trail.join(' → ')).to.equal(true)
    }
  })
})
