import { expect } from 'chai'
import { createMemoryStore } from '../../adapters/memory/memory-store.js'
import { createBot } from '../../bot/create-bot.js'
import type { ConversationStore } from '../../bot/ports.js'
import { knowledge } from '../support/knowledge.js'

const now = new Date('2026-11-24T14:00:00+01:00')
const conversation = { id: 'c1', retention: 'teams' } as const

function setUp(parts: Partial<ConversationStore> = {}) {
  const kept = createMemoryStore()
  const store = { ...kept, ...parts }
  const events: string[] = []
  const bot = createBot({ store, knowledge, log: { write: (event) => void events.push(event) } })
  const say = async (text: string) => {
    const event = { kind: 'message', text } as const
    const incoming = { conversation, audience: 'jongere', event, now } as const
    const { replies } = await bot.handle({ ...incoming, region: 'noordoost-brabant' })
    return replies.map((reply) => reply.text).join('\n')
  }
  return { say, events, load: () => kept.load(conversation, now) }
}

describe('Who wants to be forgotten', () => {
  it('is, before anything is said about it', async () => {
    const { say, load } = setUp()
    await say('ik ben 17 en ik woon in Uden')
    expect((await load())?.profile).to.not.be.empty
    expect(await say('vergeet mij'))
      .to.include('Gedaan')
      .and.include('Teams bewaart')
    expect(await load()).to.equal(null)
  })

  it('leaves nothing behind: the next word begins anew', async () => {
    const { say, load } = setUp()
    await say('ik ben 17 en ik woon in Uden')
    await say('vergeet mij')
    expect(await say('wat weet je van mij'))
      .to.include('nog niets')
      .and.include('30 dagen')
    await say('vergeet mij')
    expect(await load()).to.equal(null)
  })

  it('is told honestly when it did not succeed, and may try again', async () => {
    let isBroken = true
    const real = createMemoryStore()
    const { say, events } = setUp({
      ...real,
      forget: async (key) => {
        if (isBroken) throw new Error('no disk')
        await real.forget(key)
      },
    })
    await say('ik ben 17 en ik woon in Uden')
    const before = await real.load(conversation, now)
    const said = await say('vergeet mij')
    expect(said).to.include('niet gelukt').and.include('30 dagen').and.not.include('Gedaan')
    expect(await real.load(conversation, now)).to.deep.equal(before)
    expect(events).to.include('effect.failed').and.not.include('effect.done')
    isBroken = false
    expect(await say('vergeet mij')).to.include('Gedaan')
    expect(await real.load(conversation, now)).to.equal(null)
  })

  it('waits for the turn before, and holds up the turn behind', async () => {
    const { say, load } = setUp()
    const [, forgotten, later] = await Promise.all(
      ['ik ben 17 en ik woon in Uden', 'vergeet mij', 'wat weet je van mij'].map(say),
    )
    expect(forgotten).to.include('Gedaan')
    expect(later).to.include('nog niets')
    expect((await load())?.profile).to.deep.equal({})
  })

  it('hears what went to others, and who can delete it there', async () => {
    const real = createMemoryStore()
    const { say } = setUp(real)
    await say('ik ben 17')
    const state = await real.load(conversation, now)
    if (state === null) throw new Error('expected a state')
    const sent = [{ to: 'nob.organisation.doorstroompunt-073', on: '2026-11-20' }]
    await real.save(conversation, { ...state, sent }, now)
    expect(await say('wat weet je van mij')).to.include('20 november 2026')
    const said = await say('vergeet mij')
    expect(said).to.include('20 november 2026').and.include('Vraag het aan hen')
    expect(said).to.not.include('niets doorgegeven')
  })
})
