import { expect } from 'chai'
import { createMemoryStore } from '../../adapters/memory/memory-store.js'
import { createBot } from '../../bot/create-bot.js'
import type { Retention } from '../../bot/ports.js'
import { tally } from '../../bot/tally.js'
import type { Incoming } from '../../bot/turn.js'
import { respond } from '../../dialogs/respond.js'
import { freshState } from '../../dialogs/state.js'
import { knowledge } from '../support/knowledge.js'

/** A Sunday evening in Greenwich that is Monday in the Netherlands. */
const now = new Date('2026-11-29T23:30:00Z')

function setUp() {
  const crises: string[] = []
  const misunderstood: string[] = []
  const logged: string[] = []
  const into = (list: string[]) => ({
    count: (week: string, what: string) => void list.push(`${week} ${what}`),
  })
  const bot = createBot({
    store: createMemoryStore(),
    knowledge,
    log: { write: (event, fields) => void logged.push(JSON.stringify({ event, ...fields })) },
    counters: { crises: into(crises), misunderstood: into(misunderstood) },
  })
  const say = (text: string, id = 'c1', retention: Retention = 'web') =>
    bot.handle({
      conversation: { id, retention },
      audience: retention === 'web' ? 'jongere' : 'professional',
      region: 'noordoost-brabant',
      event: { kind: 'message', text },
      now,
    })
  return { say, crises, misunderstood, logged }
}

describe('What is counted', () => {
  it('is that a crisis happened: kind, week and channel', async () => {
    const { say, crises, logged } = setUp()
    await say('ik wil niet meer leven')
    await say('mijn leerling zegt dat hij dood wil', 'c2', 'teams')
    await say('ik verveel me dood', 'c3')
    expect(crises).to.deep.equal(['2026-W49 suicidality web', '2026-W49 suicidality teams'])
    expect(logged.join()).to.not.match(/crisis|suicid/)
  })

  it('is what was not understood, in words of the list', async () => {
    const { say, misunderstood } = setUp()
    const { trace } = await say('welke knotwilg kwispelt er zo bij Flupke van Dijk')
    expect(trace.outcome).to.equal('fallback')
    expect(misunderstood).to.have.length(1)
    expect(misunderstood[0])
      .to.match(/^2026-W49 welke .*▒/)
      .and.not.match(/flupke|dijk/i)
  })

  it('is not what was understood', async () => {
    const { say, misunderstood } = setUp()
    for (const text of ['hoi', 'Wat doet het Doorstroompunt?', 'vergeet mij', '😀']) await say(text)
    expect(misunderstood).to.deep.equal([])
  })

  it('is nothing of what somebody in danger says, then or later', async () => {
    const { say, misunderstood } = setUp()
    await say('ik wil niet meer leven')
    await say('welke vlinders vliegen hier')
    await say('ik voel me de laatste tijd zo alleen en leeg en welke vlinders vliegen hier', 'c2')
    expect(misunderstood).to.deep.equal([])
  })

  it('is nothing of a low mood, also where it was not understood', () => {
    const before = freshState('jongere', 'noordoost-brabant')
    const day = '2026-11-30'
    const result = respond('welke knotwilg kwispelt er zo', before, { knowledge, now, day })
    const counted = (text: string) => {
      const list: string[] = []
      const incoming: Incoming = {
        conversation: { id: 'c1', retention: 'web' },
        audience: 'jongere',
        region: 'noordoost-brabant',
        event: { kind: 'message', text },
        now,
      }
      const misunderstood = { count: (_week: string, words: string) => void list.push(words) }
      tally({ incoming, before, result, day }, knowledge, { misunderstood })
      return list.length
    }
    expect(counted('welke knotwilg kwispelt er zo')).to.equal(1)
    expect(counted('ik voel me de laatste tijd zo alleen en leeg')).to.equal(0)
  })
})
