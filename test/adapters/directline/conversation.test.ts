import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { sentences } from '../../../adapters/directline/sentences.js'
import {
  ask,
  begin,
  generate,
  Listener,
  message,
  type Page,
  page,
  type Session,
  say,
  texts,
} from '../support/direct-line.js'
import { keptFiles } from '../support/kept-files.js'
import { type WebServer, webServer } from '../support/web-server.js'

const welcome = 'Welkom bij de Doorstroomwijzer.'
/** What stands in the place of words that went with the process. */
const gone = sentences.notKept

const idsOf = ({ activities }: Page) => activities.map(({ id }) => id)

describe('a Direct Line conversation', () => {
  let server: WebServer
  let session: Session
  beforeEach(async () => {
    server = await webServer()
    session = await begin(server.address)
  })
  afterEach(() => server.stop())

  it('welcomes somebody exactly once', async () => {
    const { token } = session
    const again = () => ask(server.address, 'POST', 'conversations', { token })
    const statuses = (await Promise.all([again(), again()])).map(({ status }) => status)
    expect(statuses).to.deep.equal([200, 200])
    expect(texts(await page(session))).to.deep.equal([welcome])
  })

  it('starts once for two that start at the same moment', async () => {
    const { token, ...rest } = await generate(server.address)
    const start = () => ask(server.address, 'POST', 'conversations', { token })
    const statuses = (await Promise.all([start(), start()])).map(({ status }) => status)
    expect(statuses.sort()).to.deep.equal([200, 201])
    expect(texts(await page({ ...rest, token }))).to.deep.equal([welcome])
  })

  it('answers two quick messages in their order', async () => {
    const listener = await Listener.open(session.streamUrl)
    await Promise.all([say(session, 'traag'), say(session, 'vlug')])
    const heard = await listener.until(5)
    const said = ['traag', '1: traag (5)', 'vlug', '2: vlug (4)']
    expect(heard).to.deep.equal([welcome, ...said])
    expect(texts(await page(session))).to.deep.equal(heard)
    listener.close()
  })

  it('shows that it is at work, and keeps nothing of that', async () => {
    const listener = await Listener.open(session.streamUrl)
    await say(session, 'hoi')
    await listener.until(3)
    const typing = listener.frames.filter(({ activities }) => activities[0]?.type === 'typing')
    expect(typing).to.have.length(1)
    expect(typing[0]).to.not.have.property('watermark')
    expect((await page(session)).activities).to.have.length(3)
    listener.close()
  })

  it('takes a message that is sent again for the same one', async () => {
    const sent = await Promise.all([1, 2, 3].map(() => say(session, 'hoi', 'mine')))
    const bodies = await Promise.all(sent.map((response) => response.json()))
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).to.equal(1)
    expect(texts(await page(session))).to.deep.equal([welcome, 'hoi', '1: hoi (3)'])
  })

  it('answers a message that a crash left unanswered, without saying it twice', async () => {
    await say(session, 'hoi', 'mine')
    await server.stop()
    const [file = ''] = await keptFiles(server.dataDir, 'activities')
    const lines = (await readFile(file, 'utf8')).split('\n')
    await writeFile(file, `${lines.slice(0, 2).join('\n')}\n${lines[2]?.slice(0, 50)}`)

    const next = await webServer({ DATA_DIR: server.dataDir })
    const resumed = { ...session, address: next.address }
    expect(texts(await page(resumed))).to.deep.equal([welcome, gone])
    await say(resumed, 'hoi', 'mine')
    expect(texts(await page(resumed))).to.deep.equal([welcome, gone, '2: hoi (3)'])
    expect(next.events.map(([event]) => event)).to.include('activities.mended')
  })

  it('keeps token, answers and watermark over a restart', async () => {
    await say(session, 'een')
    const before = await page(session)
    await server.stop()
    const next = await webServer({ DATA_DIR: server.dataDir })
    const resumed = { ...session, address: next.address }
    const same = await page(resumed)
    expect(texts(same)).to.deep.equal([welcome, gone, '1: een (3)'])
    expect(idsOf(same)).to.deep.equal(idsOf(before))
    expect(same.watermark).to.equal(before.watermark)
    expect((await page(resumed, before.watermark)).activities).to.deep.equal([])
    await say(resumed, 'twee')
    const after = await page(resumed, before.watermark)
    expect(texts(after)).to.deep.equal(['twee', '2: twee (4)'])
    expect(Number(after.watermark)).to.equal(Number(before.watermark) + 2)
    const path = `conversations/${session.id}?watermark=${before.watermark}`
    const response = await ask(next.address, 'GET', path, { token: session.token })
    const { streamUrl } = (await response.json()) as Session
    const listener = await Listener.open(streamUrl)
    expect(await listener.until(2)).to.deep.equal(texts(after))
    listener.close()
  })

  it('says goodbye on its sockets when it stops, within a second', async () => {
    const listeners = await Promise.all([1, 2, 3].map(() => Listener.open(session.streamUrl)))
    await Promise.all(listeners.map((listener) => listener.until(1)))
    const closed = Promise.all(listeners.map((listener) => listener.closed()))
    const began = performance.now()
    await server.stop()
    expect(performance.now() - began).to.be.below(1000)
    expect(await closed).to.deep.equal([1001, 1001, 1001])
  })

  it('keeps the last two hundred, and its watermark never goes back', async () => {
    const generous = await webServer({ MESSAGES_PER_MINUTE: '100000' })
    const long = await begin(generous.address)
    for (let at = 0; at < 250; at += 1) await say(long, 'hoi')
    const all = await page(long)
    expect(all.activities).to.have.length(200)
    expect(all.watermark).to.equal('501')
    expect(all.activities.at(-1)?.text).to.equal('250: hoi (3)')
    expect((await page(long, '499')).activities).to.have.length(2)
    await generous.stop()
    const next = await webServer({ DATA_DIR: generous.dataDir })
    expect(idsOf(await page({ ...long, address: next.address }))).to.deep.equal(idsOf(all))
  })

  it('keeps what was said to this user', async () => {
    const [file = ''] = await keptFiles(server.dataDir, 'activities')
    expect((await stat(file)).mode & 0o777).to.equal(0o600)
    expect((await stat(join(server.dataDir, 'token-secret'))).mode & 0o777).to.equal(0o600)
    expect(file).to.not.include(session.id)
  })

  it('gives a sentence for what it cannot read, and for what goes wrong', async () => {
    const body = {
      type: 'message',
      from: { id: 'u1' },
      attachments: [{ contentType: 'image/png' }],
    }
    const { id, token } = session
    await ask(server.address, 'POST', `conversations/${id}/activities`, { token, body })
    await ask(server.address, 'POST', `conversations/${id}/activities`, {
      token,
      body: message(' '),
    })
    const form = { headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x--' }
    await ask(server.address, 'POST', `conversations/${id}/upload?userId=u1`, { token, ...form })
    await say(session, 'stuk')
    const said = (await page(session)).activities.filter(({ from }) => from.role === 'bot')
    expect(said.map(({ text }) => text.split('.')[0])).to.deep.equal([
      'Welkom bij de Doorstroomwijzer',
      'Ik kan alleen tekst lezen',
      'Ik zie geen vraag in je bericht',
      'Ik kan alleen tekst lezen',
      'Er ging iets mis, dus ik kan nu geen antwoord geven',
    ])
  })

  it('is silent about typing and events, and reads the words of a card', async () => {
    const { id, token } = session
    const post = (body: object) =>
      ask(server.address, 'POST', `conversations/${id}/activities`, { token, body })
    expect((await post({ type: 'typing' })).status).to.equal(200)
    expect((await post({ type: 'event', name: 'webchat/join' })).status).to.equal(200)
    await post({ type: 'message', from: { id: 'u1' }, value: { text: 'Ja' } })
    expect(texts(await page(session))).to.deep.equal([welcome, 'Ja', '1: Ja (2)'])
  })
})
