import { expect } from 'chai'
import { createBot } from '../../bot/create-bot.js'
import type { ConversationStore, EventLog } from '../../bot/ports.js'
import type { Bot, Incoming } from '../../bot/turn.js'
import type { ConversationState } from '../../dialogs/state.js'
import { knowledge } from '../support/knowledge.js'

const now = new Date('2026-11-24T14:00:00+01:00')

interface Watched {
  readonly store: ConversationStore
  readonly saved: { id: string; state: ConversationState }[]
  readonly happened: string[]
}

/** A store in memory that tells what was done with it, and can be made to wait or fail. */
function watchedStore(
  parts: { save?: () => Promise<void>; load?: () => Promise<void> } = {},
): Watched {
  const states = new Map<string, ConversationState>()
  const saved: Watched['saved'] = []
  const happened: string[] = []
  return {
    saved,
    happened,
    store: {
      load: async ({ id, retention }) => {
        happened.push(`load ${id}`)
        await parts.load?.()
        return states.get(`${retention} ${id}`) ?? null
      },
      save: async ({ id, retention }, state) => {
        happened.push(`save ${id}`)
        states.set(`${retention} ${id}`, state)
        await parts.save?.()
        saved.push({ id, state })
        happened.push(`saved ${id}`)
      },
      forget: async ({ id, retention }) => {
        states.delete(`${retention} ${id}`)
      },
    },
  }
}

const quiet: EventLog = { write: () => {} }

const message = (id: string, text: string, parts: Partial<Incoming> = {}): Incoming => ({
  conversation: { id, retention: 'web' },
  audience: 'jongere',
  region: 'noordoost-brabant',
  event: { kind: 'message', text },
  now,
  ...parts,
})

const botWith = (store: ConversationStore, log: EventLog = quiet): Bot =>
  createBot({ store, log, knowledge })

function deferred() {
  let open: () => void = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { open, opened }
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 5))

async function failure(promise: Promise<unknown>): Promise<string> {
  try {
    await promise
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  return 'no failure'
}

describe('createBot', () => {
  it('welcomes who arrives', async () => {
    const { store, saved } = watchedStore()
    const { replies, trace } = await botWith(store).handle(
      message('c1', '', { event: { kind: 'arrival' } }),
    )
    expect(replies[0]?.text).to.include('Ik ben een computer')
    expect(trace.outcome).to.equal('smalltalk')
    expect(saved).to.have.length(1)
  })

  it('remembers a conversation from turn to turn', async () => {
    const bot = botWith(watchedStore().store)
    expect((await bot.handle(message('c1', 'ik zoek een stage'))).trace.asks).to.include(
      'ingeschreven',
    )
    const { trace } = await bot.handle(message('c1', 'Ja, mbo'))
    expect(trace.asks).to.not.include('ingeschreven')
    expect(trace.outcome).to.be.oneOf(['ask', 'refer'])
  })

  it('keeps conversations apart, also of one id on two channels', async () => {
    const bot = botWith(watchedStore().store)
    await bot.handle(message('c1', 'ik zoek een stage'))
    const other = await bot.handle(message('c2', 'Ja, mbo'))
    const teams = await bot.handle(
      message('c1', 'Ja, mbo', { conversation: { id: 'c1', retention: 'teams' } }),
    )
    expect(other.trace).to.deep.equal(teams.trace)
    expect(other.trace.contact).to.not.equal('nob.role.bpv-consulent')
  })

  it('takes turns of one conversation in the order in which they came in', async () => {
    const { store, saved } = watchedStore()
    const bot = botWith(store)
    const texts = ['ik zoek een stage', 'waarom vraag je dat?', 'Ja, mbo', 'dankjewel']
    const together = await Promise.all(texts.map((text) => bot.handle(message('c1', text))))

    const one = botWith(watchedStore().store)
    const after: typeof together = []
    for (const text of texts) after.push(await one.handle(message('c1', text)))
    expect(together.map(({ trace }) => trace)).to.deep.equal(after.map(({ trace }) => trace))
    expect(saved).to.have.length(texts.length)
  })

  it('does not let one conversation wait for another', async () => {
    const slow = deferred()
    const states = watchedStore()
    const bot = botWith({
      ...states.store,
      load: async (key, at) => {
        if (key.id === 'slow') await slow.opened
        return states.store.load(key, at)
      },
    })
    const waiting = bot.handle(message('slow', 'hoi'))
    expect((await bot.handle(message('quick', 'hoi'))).trace.outcome).to.equal('smalltalk')
    slow.open()
    expect((await waiting).trace.outcome).to.equal('smalltalk')
  })

  it('answers only once the state is safe', async () => {
    const disk = deferred()
    const { store } = watchedStore({ save: () => disk.opened })
    let answered = false
    const turn = botWith(store)
      .handle(message('c1', 'hoi'))
      .then(() => {
        answered = true
      })
    await soon()
    expect(answered, 'before the disk is done').to.equal(false)
    disk.open()
    await turn
    expect(answered).to.equal(true)
  })

  it('does not answer when the state could not be kept', async () => {
    const { store } = watchedStore({ save: () => Promise.reject(new Error('disk full')) })
    expect(await failure(botWith(store).handle(message('c1', 'hoi')))).to.equal('disk full')
  })

  it('does not answer when the conversation could not be read', async () => {
    const { store } = watchedStore({ load: () => Promise.reject(new Error('disk gone')) })
    expect(await failure(botWith(store).handle(message('c1', 'hoi')))).to.equal('disk gone')
  })

  it('goes on with a conversation after a turn that failed', async () => {
    let broken = true
    const { store } = watchedStore({
      load: async () => {
        if (broken) throw new Error('disk gone')
      },
    })
    const bot = botWith(store)
    const first = failure(bot.handle(message('c1', 'hoi')))
    expect(await first).to.equal('disk gone')
    broken = false
    expect((await bot.handle(message('c1', 'hoi'))).trace.outcome).to.equal('smalltalk')
  })

  describe('whoever is in danger', () => {
    const broken: readonly (readonly [string, ConversationStore])[] = [
      ['save', watchedStore({ save: () => Promise.reject(new Error('disk full')) }).store],
      ['load', watchedStore({ load: () => Promise.reject(new Error('disk gone')) }).store],
      [
        'load or save',
        watchedStore({
          load: () => Promise.reject(new Error('disk gone')),
          save: () => Promise.reject(new Error('disk gone')),
        }).store,
      ],
    ]
    for (const [what, store] of broken) {
      it(`gets the help lines though the store cannot ${what}`, async () => {
        const events: string[] = []
        const bot = botWith(store, { write: (event) => events.push(event) })
        const { replies, trace } = await bot.handle(message('c1', 'ik wil dood'))
        expect(trace.outcome).to.equal('crisis')
        expect(replies[0]?.text).to.include('113')
        expect(events.some((event) => event.startsWith('turn.'))).to.equal(true)
      })
    }

    // A `save` that throws before it returns a promise fails the turn; the port promises a promise.
    it('gets the help lines though save throws at once', async () => {
      const { store } = watchedStore()
      const bot = botWith({
        ...store,
        save: () => {
          throw new Error('disk gone')
        },
      })
      expect((await bot.handle(message('c1', 'ik wil dood'))).trace.outcome).to.equal('crisis')
    })
  })

  it('writes codes and timings in the log, never what somebody typed', async () => {
    const lines: string[] = []
    const bot = botWith(watchedStore().store, {
      write: (event, fields) => lines.push(JSON.stringify({ event, ...fields })),
    })
    await bot.handle(message('c1', 'ik heet Kwakkelstein en zoek een stage'))
    expect(lines.join())
      .to.include('"outcome"')
      .and.to.not.match(/kwakkelstein|stage|c1/i)
  })

  it('reckons the day by the Dutch clock: a minute past midnight is tomorrow', async () => {
    const days: string[] = []
    const bot = createBot({
      store: watchedStore().store,
      log: quiet,
      knowledge: {
        ...knowledge,
        gates: (region, day) => {
          days.push(day)
          return knowledge.gates(region, day)
        },
      },
    })
    await bot.handle(message('c1', 'ik zoek een stage', { now: new Date('2026-12-31T23:01:00Z') }))
    expect(new Set(days)).to.deep.equal(new Set(['2027-01-01']))
  })
})
