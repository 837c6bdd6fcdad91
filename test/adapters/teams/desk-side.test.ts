import { expect } from 'chai'
import { ownDisk } from '../../../adapters/handover/disk.js'
import { HandoverStore } from '../../../adapters/handover/handover-store.js'
import { type Outbox, startOutbox } from '../../../adapters/handover/outbox.js'
import { closeServer } from '../../../adapters/http/close-server.js'
import { createServer } from '../../../adapters/http/create-server.js'
import { createMemoryStore } from '../../../adapters/memory/memory-store.js'
import { mountTeams } from '../../../adapters/teams/mount-teams.js'
import { openTeamsDesks, type TeamsDesks } from '../../../adapters/teams/open-teams-desks.js'
import { handoverRequest } from '../../support/handover-request.js'
import { practiceDesk } from '../../support/practice-desk.js'
import { words } from '../support/activities.js'
import { type ConnectorPeer, connectorPeer, endConnectorPeers } from '../support/connector-peer.js'
import { createFakeBot } from '../support/fake-bot.js'
import { plainLinks } from '../support/plain-links.js'
import { temporaryFolder } from '../support/temporary-folder.js'

const desk = 'doorstroompunt-073'
const conversation = { id: 'c1', retention: 'web' } as const
const channel = '19:abc@thread.tacv2'
const kim = { id: '29:kim', name: 'Kim de Wit', aadObjectId: 'aad-kim' }
const robin = { id: '29:robin', name: 'Robin Bos', aadObjectId: 'aad-robin' }

/** What a desk has in Teams: a server, what it keeps, and an outbox. */
async function begin(dataDir: string, clock: () => Date, events: [string, object | undefined][]) {
  const log = { write: (event: string, fields?: object) => void events.push([event, fields]) }
  const store = await HandoverStore.open(dataDir)
  const desks: TeamsDesks = await openTeamsDesks(ownDisk, dataDir, store)
  const server = createServer(log)
  const chats = createMemoryStore()
  const bot = createFakeBot(chats)
  const parts = { bot, store: chats, region: 'noordoost-brabant', log, clock } as const
  const teams = mountTeams(server, { kind: 'unauthenticated' }, parts, desks)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const outbox: Outbox = startOutbox(store, {
    transports: { mail: null, webhook: null, teams },
    links: plainLinks(() => 'https://wijzer.example'),
    ...{ log, clock, chance: () => 1 },
  })
  const end = async () => {
    await closeServer(server)
    await outbox.stop()
    await store.close()
  }
  return { store, desks, outbox, address: server.url, end }
}

describe('a desk in Teams', () => {
  let connector: ConnectorPeer
  let dataDir: string
  let running: Awaited<ReturnType<typeof begin>>
  let moved = 0
  const events: [string, object | undefined][] = []
  const clock = () => new Date(Date.parse('2026-11-26T10:00:00+01:00') + moved)

  const again = async () => {
    await running.end()
    running = await begin(dataDir, clock, events)
  }
  const later = async (minutes: number) => {
    moved += minutes * 60_000
    await running.outbox.tick()
  }
  /** @returns what is said back to a message or a tap, from a thread of the channel */
  const say = async (fields: Record<string, unknown>) => {
    const said = await words(running.address, {
      serviceUrl: connector.serviceUrl,
      conversation: { id: `${channel};messageid=17`, tenantId: 't1' },
      from: kim,
      text: null,
      ...fields,
    })
    await running.outbox.tick()
    return said.join()
  }
  const tap = (doe: string, fields: Record<string, unknown> = {}, from = kim, id = 'h1') =>
    say({ from, value: { overdracht: id, doe, ...fields } })
  const bind = async (
    to: 'balie' | 'vervanger' = 'balie',
    fields: Record<string, unknown> = {},
  ) => {
    const code = await running.desks.bindings.newBindingCode(desk, clock(), to)
    return say({ text: `koppel balie ${code.toLowerCase()}`, ...fields })
  }
  const request = async (id = 'h1', code = 'QK2M7-XR9T4', { personal } = handoverRequest()) => {
    const made = handoverRequest({ id, code, reference: code.slice(0, 5), personal })
    await running.store.request(made, conversation, clock())
    await running.outbox.tick()
  }
  const onlyCard = () => {
    const [card] = [...connector.cards().values()]
    if (card === undefined) throw new Error('no card')
    return card
  }
  const titles = () => onlyCard().actions.map(({ title }) => title)
  const dead = () => [...running.store.index.notices.values()].flatMap(({ dead }) => dead ?? [])

  beforeEach(async () => {
    moved = 0
    events.length = 0
    connector = await connectorPeer()
    dataDir = await temporaryFolder()
    running = await begin(dataDir, clock, events)
    await running.store.desks.put(
      practiceDesk({
        channels: [{ kind: 'teams' }],
        standIn: { name: 'Robin Bos', channels: [{ kind: 'teams' }] },
      }),
    )
  })
  afterEach(async () => {
    await running.end()
    await endConnectorPeers()
  })

  it('is bound once by a code that is typed there, within a day', async () => {
    const code = await running.desks.bindings.newBindingCode(desk, clock())
    expect(await say({ text: `koppel balie ${code}` })).to.include('Gelukt')
    expect(await say({ text: `koppel balie ${code}` })).to.include('klopt niet')
    const late = await running.desks.bindings.newBindingCode(desk, clock())
    moved += 25 * 3_600_000
    expect(await say({ text: `koppel balie ${late}` })).to.include('klopt niet')
  })

  it('lets nobody guess codes', async () => {
    const said: string[] = []
    for (let count = 0; count < 6; count += 1) {
      said.push(await say({ text: 'koppel balie AAAAA-AAAA2' }))
    }
    expect(said[0]).to.include('klopt niet')
    expect(said[5]).to.include('te veel codes')
  })

  it('gets a card in its channel, over a restart, with nothing of whom it is about', async () => {
    await bind()
    await again()
    await request()
    const [sent] = connector.taken()
    expect(decodeURIComponent(sent?.url ?? '')).to.include(
      `/v3/conversations/${channel}/activities`,
    )
    expect(titles()).to.deep.equal(['Ik pak dit op', 'Niet voor mij', 'Open de zaak'])
    const drawn = JSON.stringify(sent?.activity)
    expect(drawn).to.include('maandag 30 november, 10.00 uur')
    for (const secret of ['Sam', '06 12', 'opleiding erbij']) expect(drawn).to.not.include(secret)
  })

  it('takes on, has contact and finishes by taps, and its card goes along', async () => {
    await bind()
    await request()
    expect(await tap('oppakken')).to.include('Kim de Wit pakt overdracht QK2M7 op')
    const taken = ['Contact gelegd', 'Afgerond', 'Toch niet ik: leg terug', 'Open de zaak']
    expect(titles()).to.deep.equal(taken)
    expect(await tap('terugleggen')).to.include('Kim de Wit legt overdracht QK2M7 terug')
    expect(titles()).to.deep.equal(['Ik pak dit op', 'Niet voor mij', 'Open de zaak'])
    await tap('oppakken')
    expect(titles()).to.deep.equal(taken)
    expect(await tap('contact')).to.include('contact gelegd')
    expect(titles()).to.deep.equal(['Afgerond', 'Open de zaak'])
    expect(await tap('afronden', { uitkomst: 'werk' })).to.include('afgerond')
    expect(titles()).to.deep.equal(['Open de zaak'])
    expect(onlyCard().fallbackText).to.include('Afgerond: aan het werk')
    expect(running.store.index.all.get('h1')).to.include({
      coach: 'teams:aad-kim',
      outcome: 'werk',
    })
    const kept = await ownDisk.read(`${dataDir}/handovers/journal.log`)
    expect(kept).to.not.include('Kim de Wit')
  })

  it('says who was first: to a second tap, to a colleague, and on an old card', async () => {
    await bind()
    await request()
    const both = await Promise.all([tap('oppakken'), tap('oppakken', {}, robin)])
    expect(both.filter((said) => said.includes('pakt overdracht'))).to.have.length(1)
    expect(both.filter((said) => said.includes('al door een collega'))).to.have.length(1)
    const isKim = running.store.index.all.get('h1')?.coach === 'teams:aad-kim'
    expect(await tap('oppakken', {}, isKim ? kim : robin)).to.include('Dat stond al zo')
    expect(await tap('afwijzen', { reden: 'geen-plek' }, isKim ? robin : kim)).to.include('collega')
    await running.store.act(
      'h1',
      { do: 'withdraw', reason: 'rust' },
      {
        by: 'jongere',
        at: clock(),
        desk: null,
      },
    )
    await running.outbox.tick()
    expect(titles()).to.deep.equal([])
    expect(await tap('contact')).to.include('al afgerond of ingetrokken')
  })

  it('leaves it to the page to give back what may not wait, and changes cards that are erased', async () => {
    await bind()
    await request('h1', 'QK2M7-XR9T4', {
      ...handoverRequest(),
      personal: { ...handoverRequest().personal, urgent: true },
    })
    expect(await tap('afwijzen', { reden: 'geen-plek' })).to.include('op de pagina van de balie')
    expect(running.store.index.all.get('h1')?.state).to.equal('requested')
    const back = { do: 'withdraw', reason: 'ingetrokken' } as const
    await running.store.act('h1', back, { by: 'jongere', at: clock(), desk: null })
    await running.store.erase('h1', clock())
    await running.outbox.tick()
    expect(titles()).to.deep.equal([])
    for (let tries = 0; (await running.desks.cards.of('h1')).length > 0; tries += 1) {
      expect(tries).to.be.below(100)
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  })

  it('asks for a reason before it says no', async () => {
    await bind()
    await request()
    expect(await tap('afwijzen', { reden: '' })).to.include('Kies eerst waarom')
    expect(await tap('contact')).to.include('nog door niemand opgepakt')
    expect(await tap('afwijzen', { reden: 'andere-gemeente' })).to.include('niet voor deze balie')
    expect(onlyCard().fallbackText).to.include('woont in een gemeente waar wij niet voor zijn')
    expect(await tap('koken')).to.include('begrijp ik niet')
  })

  it('is refused from a conversation that is not bound, and from that of another desk', async () => {
    await bind()
    await request()
    const elsewhere = { conversation: { id: 'a:elsewhere' }, from: robin }
    const value = { overdracht: 'h1', doe: 'oppakken' }
    expect(await say({ ...elsewhere, value })).to.include('hoort niet bij de balie')
    await running.store.desks.put(practiceDesk({ id: 'andere-balie' }))
    const code = await running.desks.bindings.newBindingCode('andere-balie', clock())
    await say({ ...elsewhere, text: `koppel balie ${code}` })
    expect(await say({ ...elsewhere, value })).to.include('hoort niet bij de balie')
    expect(await tap('oppakken', {}, kim, 'h-onbekend')).to.include('hoort niet bij de balie')
    expect(running.store.index.all.get('h1')?.state).to.equal('requested')
  })

  it('hears from the desk page and the stand-in who took it: every card goes along', async () => {
    await bind()
    await bind('vervanger', { conversation: { id: 'a:robin' } })
    await request()
    await later(60 * 24 * 5)
    await running.store.remind('h1', 'balie', clock())
    await running.store.remind('h1', 'vervanger', clock())
    await running.outbox.tick()
    expect([...connector.cards().values()].map(({ fallbackText }) => fallbackText)).to.satisfy(
      ([first, second, third]: string[]) =>
        first?.startsWith('Er wacht') &&
        second?.startsWith('Niemand heeft') &&
        third?.startsWith('Kun jij invallen'),
    )
    await running.store.act('h1', { do: 'accept' }, { by: 'kim@balie.example', at: clock(), desk })
    await running.outbox.tick()
    const cards = [...connector.cards().values()]
    expect(cards).to.have.length(3)
    for (const card of cards) expect(card.fallbackText).to.include('Stand: Opgepakt')
  })

  it('gets its card after a 429, a 500 and a restart, and only one', async () => {
    await bind()
    connector.refuse = { status: 429, headers: { 'retry-after': '120' } }
    await request()
    connector.refuse = { status: 500 }
    await later(1.9)
    expect(connector.heard).to.have.length(1)
    await later(0.2)
    expect(connector.heard).to.have.length(2)
    await again()
    connector.refuse = null
    await later(60)
    expect(connector.taken()).to.have.length(1)
    expect(dead()).to.deep.equal([])
  })

  it('is no longer bound once the bot is refused, and what waits becomes a dead letter', async () => {
    await bind()
    connector.refuse = { status: 403 }
    await request()
    expect(dead()).to.deep.equal(['teams-403'])
    connector.refuse = null
    await request('h2', 'AAAAA-AAAA2')
    expect(dead()).to.deep.equal(['teams-403', 'teams-not-bound'])
    await bind()
    const at = clock().toISOString()
    for (const key of [...running.store.index.notices.keys()]) {
      await running.store.append({ type: 'notice-retried', at, by: 'beheer', notices: [], key })
    }
    await running.outbox.tick()
    expect(connector.taken()).to.have.length(2)
  })

  it('is no longer bound once the bot is taken out', async () => {
    await bind()
    await say({
      type: 'conversationUpdate',
      conversation: { id: channel },
      membersRemoved: [{ id: 'bot' }],
    })
    await request()
    expect(dead()).to.deep.equal(['teams-not-bound'])
  })

  it('goes on where somebody deleted a card', async () => {
    await bind()
    await request()
    Object.assign(connector, { refuses: 'PUT', refuse: { status: 404 } })
    await tap('oppakken')
    expect(dead()).to.deep.equal([])
    connector.refuse = null
    await request('h2', 'AAAAA-AAAA2')
    expect(connector.taken()).to.have.length(2)
  })

  it('follows where Teams moves its conversation to', async () => {
    await bind()
    const next = await connectorPeer()
    await say({ serviceUrl: next.serviceUrl, text: 'hallo' })
    await again()
    await request()
    expect(connector.taken()).to.have.length(0)
    expect(next.taken()).to.have.length(1)
  })

  it('keeps nothing of a handover whose personal data is gone', async () => {
    await bind()
    await request()
    expect(await running.desks.cards.of('h1')).to.have.length(1)
    await running.store.erase('h1', clock())
    await again()
    expect(await running.desks.cards.of('h1')).to.deep.equal([])
  })

  it('leaves all else to the bot', async () => {
    await bind()
    expect(await say({ text: 'Wie is aan zet?' })).to.match(/Wie is aan zet\?/)
  })
})
