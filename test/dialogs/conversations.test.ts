import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import { z } from 'zod'
import type { DialogResult } from '../../dialogs/context.js'
import { respond } from '../../dialogs/respond.js'
import { conversationStateSchema, freshState } from '../../dialogs/state.js'
import { knowledge } from '../support/knowledge.js'
import { type Conversation, conversationSchema } from './conversation.js'

const folder = fileURLToPath(new URL('../../../test/dialogs/conversations/', import.meta.url))

/** However many facts there are, nobody is asked more than this. */
const mostAnswers = 12

function shown({ replies }: DialogResult): string {
  return replies
    .flatMap(({ text, contacts, sources, buttons }) => [
      text,
      ...contacts.map(({ label, value }) => `${label}: ${value}`),
      ...sources.map(({ title, section }) => `Bron: ${title}, ${section}`),
      ...buttons,
    ])
    .join('\n')
}

function play({ audience, region, now: at, turns }: Conversation): void {
  const now = new Date(at)
  const context = { knowledge, now, day: at.slice(0, 10) }
  let state = freshState(audience, region)

  const say = (text: string): DialogResult => {
    const result = respond(text, state, context)
    expect(result.replies, 'a reply').to.not.be.empty
    for (const reply of result.replies) expect(reply.text.trim(), 'words').to.not.equal('')
    // What is kept can be read back after a restart, and holds nothing but facts and positions.
    expect(conversationStateSchema.parse(JSON.parse(JSON.stringify(result.state)))).to.deep.equal(
      result.state,
    )
    state = result.state
    return result
  }

  for (const turn of turns) {
    let said: string
    let result: DialogResult
    if ('says' in turn) {
      said = turn.says
      result = say(turn.says.repeat(turn.times))
    } else {
      // The facts the last question asked for are answered one after the other, whatever their order.
      said = 'the answers'
      let pending = state.triage?.pending?.split(',') ?? []
      let left = mostAnswers
      do {
        const key = pending.find((candidate) => turn.answers[candidate] !== undefined)
        const answer = key === undefined ? undefined : turn.answers[key]
        if (answer === undefined) throw new Error(`no answer to ${pending.join() || 'nothing'}`)
        result = say(answer)
        pending = state.triage?.pending?.split(',') ?? []
        left -= 1
      } while (result.trace.outcome === 'ask' && left > 0)
    }
    const all = shown(result)
    const place = `after “${said.slice(0, 60)}”: ${all.slice(0, 400)}\n`
    expect(result.trace.outcome, place).to.equal(turn.outcome)
    for (const words of turn.shows) expect(all, place).to.include(words)
    for (const words of turn.hides) expect(all, place).to.not.include(words)
    if (turn.asks !== undefined) expect(result.trace.asks, place).to.have.members(turn.asks)
  }
}

describe('Conversations', () => {
  for (const name of readdirSync(folder).sort()) {
    const conversations = z
      .array(conversationSchema)
      .parse(JSON.parse(readFileSync(`${folder}${name}`, 'utf8')))
    describe(name.replace('.json', '').replaceAll('-', ' '), () => {
      for (const conversation of conversations) {
        const { about, skip } = conversation
        if (skip === undefined) it(about, () => play(conversation))
        else it.skip(`${about} (${skip})`, () => play(conversation))
      }
    })
  }
})
