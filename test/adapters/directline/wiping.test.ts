import { readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect } from 'chai'
import { sentences } from '../../../adapters/directline/sentences.js'
import { tokenSecret } from '../../../adapters/directline/token-secret.js'
import { createTokens } from '../../../adapters/directline/tokens.js'
import { begin, Listener, page, type Session, say, texts } from '../support/direct-line.js'
import { keptFiles } from '../support/kept-files.js'
import { realBot } from '../support/real-bot.js'
import { type WebServer, webServer } from '../support/web-server.js'

const told = 'ik ben 17, gestopt met mbo 2 en ik woon in Uden'

describe('“Vergeet mij” on the web', () => {
  let server: WebServer
  let session: Session
  beforeEach(async () => {
    server = await webServer({}, realBot)
    session = await begin(server.address, { audience: 'jongere', region: 'noordoost-brabant' })
    await say(session, told)
  })
  afterEach(() => server.stop())

  const activities = async () => {
    const [file = ''] = await keptFiles(server.dataDir, 'activities')
    return readFile(file, 'utf8').catch(() => '')
  }

  it('deletes state and words at once, and answers who listens and who asks again', async () => {
    expect((await page(session)).activities.length).to.be.above(2)
    expect(await keptFiles(server.dataDir, 'conversations')).to.have.length(1)
    const { watermark } = await page(session)
    const listener = await Listener.open(`${session.streamUrl}${watermark}`)
    expect((await say(session, 'vergeet mij', 'mine')).status).to.equal(200)
    const [own, heard] = await listener.until(2)
    expect(own).to.equal('vergeet mij')
    expect(heard).to.include('Gedaan')
    expect(await keptFiles(server.dataDir, 'conversations')).to.deep.equal([])
    const all = await page(session)
    expect(texts(all)).to.deep.equal([sentences.notKept, heard])
    expect(texts(await page(session, watermark))).to.deep.equal(texts(all))
    expect(Number(all.watermark)).to.equal(Number(watermark) + 2)
    expect((await activities()).trim().split('\n')).to.have.length(2)
    expect(await activities()).to.not.match(/Uden|mbo|17 |gestopt/)
    listener.close()
  })

  it('is not done twice for one message that is sent again', async () => {
    await say(session, 'vergeet mij', 'mine')
    const before = await page(session)
    await say(session, 'vergeet mij', 'mine')
    expect(await page(session)).to.deep.equal(before)
  })

  it('leaves a conversation in which one can go on, also after a restart', async () => {
    await say(session, 'vergeet mij')
    await say(session, 'vergeet mij')
    expect(texts(await page(session)).at(-1)).to.include('niets meer om te wissen')
    const { watermark } = await page(session)
    await server.stop()
    const next = await webServer({ DATA_DIR: server.dataDir }, realBot)
    const resumed = { ...session, address: next.address }
    await say(resumed, 'wat weet je van mij')
    const [, kept, more] = texts(await page(resumed, watermark))
    expect(kept).to.include('nog niets over jouw situatie').and.not.include('Uden')
    expect(more).to.include('24 uur')
    await next.stop()
  })

  it('is not called done while something is left', async () => {
    const [file = ''] = await keptFiles(server.dataDir, 'activities')
    const folder = dirname(dirname(dirname(file)))
    const listener = await Listener.open(session.streamUrl)
    await listener.until(3)
    const heard = listener.texts.length
    await rm(folder, { recursive: true })
    await writeFile(folder, 'in the way')
    await say(session, 'vergeet mij')
    const said = (await listener.until(heard + 2)).at(-1)
    expect(said).to.include('niet gelukt').and.not.include('Gedaan')
    listener.close()
  })
})

describe('What somebody typed on the web', () => {
  let server: WebServer
  let session: Session
  beforeEach(async () => {
    server = await webServer({}, realBot)
    session = await begin(server.address)
  })
  afterEach(() => server.stop())

  const said = async () => texts(await page(session))

  it('is shown again for an hour after the last word, without numbers of persons, and never written', async () => {
    await say(session, 'zebrapad, bel 0612345678')
    expect(await said()).to.include('zebrapad, bel ▒')
    for (const folder of ['activities', 'conversations', 'learning']) {
      for (const file of await keptFiles(server.dataDir, folder)) {
        expect(await readFile(file, 'utf8')).to.not.match(/zebrapad|0612345678/)
      }
    }
    server.later(29)
    expect(await said()).to.include('zebrapad, bel ▒')
    const tokens = createTokens(await tokenSecret(server.dataDir), server.clock)
    server.later(32)
    const ticket = { conversationId: session.id, region: 'landelijk', audience: 'jongere' } as const
    const renewed = { ...session, ...(await tokens.issue(ticket)) }
    expect(texts(await page(renewed))).to.include(sentences.notKept)
    expect(texts(await page(renewed)).join()).to.not.include('zebrapad')
  })

  it('is not held at all when it told of danger', async () => {
    const listener = await Listener.open(session.streamUrl)
    await say(session, 'ik wil niet meer leven')
    expect(await listener.until(3)).to.include('ik wil niet meer leven')
    expect(await said())
      .to.include(sentences.notKept)
      .and.not.include('ik wil niet meer leven')
    expect((await said()).join()).to.include('113')
    listener.close()
  })

  it('leaves no name, whatever field of an activity it stands in', async () => {
    const { address, id, token } = session
    const body = {
      type: 'message',
      text: 'hoi',
      locale: 'nl-Zebra',
      from: { id: 'zebra@school.nl', name: 'Zebra' },
      channelData: { clientActivityID: 'zebra de vries', more: 'zebra' },
      entities: [{ type: 'zebra' }],
    }
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    const url = `${address}/v3/directline/conversations/${id}/activities`
    await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
    const [file = ''] = await keptFiles(server.dataDir, 'activities')
    expect(await readFile(file, 'utf8')).to.not.match(/zebra/i)
    expect(join(file)).to.not.include(id)
  })
})
