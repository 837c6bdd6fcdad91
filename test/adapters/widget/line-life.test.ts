import { expect } from 'chai'
import { keptFiles } from '../support/kept-files.js'
import { relay } from '../support/relay.js'
import { webServer } from '../support/web-server.js'
import { mapStorage, startLine } from './support/line-recorder.js'

describe('the life of a line', () => {
  it('changes its token for a new one halfway, and goes on with it', async () => {
    const server = await webServer()
    const tokens = new Set<string>()
    let refreshed = 0
    let onRefresh = () => {}
    const { line, told } = startLine(server.address, {
      fetch: async (input, init) => {
        tokens.add(new Headers(init?.headers).get('authorization') ?? '')
        const response = await fetch(input, init)
        if (!String(input).endsWith('/tokens/refresh')) {
          const isGrant = /\/tokens\/generate$|\/conversations$/.test(String(input))
          if (!isGrant || init?.method !== 'POST') return response
          return Response.json({ ...((await response.json()) as object), expires_in: 0.02 })
        }
        refreshed += 1
        onRefresh()
        return response
      },
    })
    await new Promise<void>((resolve) => {
      onRefresh = resolve
    })
    await told.until(({ texts }) => texts.length === 1)
    line.say('hallo')
    await told.until(({ texts }) => texts.includes('1: hallo (5)'))
    expect(refreshed).to.be.above(0)
    expect(told.failed).to.deep.equal([])
  })

  it('says that a conversation has ended when its token is too old', async () => {
    const server = await webServer()
    const { line, told } = startLine(server.address)
    await told.until(({ texts }) => texts.length === 1)
    server.later(25 * 60)
    line.say('ben je er nog?')
    await told.until(({ states }) => states.includes('ended'))
    expect(told.failed).to.deep.equal([{ text: 'ben je er nog?', kind: 'ended' }])
  })

  it('goes on after a sleep of 31 minutes, with nothing lost and nothing doubled', async () => {
    const server = await webServer()
    const network = await relay(server.address)
    const { line, told } = startLine(network.address)
    await told.until(({ texts }) => texts.length === 1)
    line.say('een')
    await told.until(({ texts }) => texts.length === 3)
    server.later(31)
    network.cut()
    await told.until(({ states }) => states.filter((state) => state === 'online').length === 2)
    line.say('twee')
    await told.until(({ texts }) => texts.length === 5)
    const welcome = 'Welkom bij de Doorstroomwijzer.'
    expect(told.texts).to.deep.equal([welcome, 'een', '1: een (3)', 'twee', '2: twee (4)'])
    expect(told.states).to.not.include('ended')
    line.end()
    await network.end()
  })

  it('wipes at the server after that sleep as well', async () => {
    const server = await webServer()
    const { line, told } = startLine(server.address)
    await told.until(({ texts }) => texts.length === 1)
    server.later(31)
    expect(await line.end()()).to.equal(true)
    expect(await keptFiles(server.dataDir, 'activities')).to.deep.equal([])
  })

  it('begins anew after a reload when what the tab remembers has expired', async () => {
    const server = await webServer()
    const storage = mapStorage()
    const first = startLine(server.address, { storage })
    await first.told.until(({ texts }) => texts.length === 1)
    const before = storage.getItem(storage.key(0) ?? '')
    server.later(25 * 60)

    const { told } = startLine(server.address, { storage })
    await told.until(({ texts }) => texts.length === 1)
    expect(storage.getItem(storage.key(0) ?? '')).to.not.equal(before)
    expect(told.states).to.not.include('ended')
  })

  it('wipes every conversation of the tab, here and at the server', async () => {
    const server = await webServer()
    const storage = mapStorage()
    const other = startLine(server.address, { storage }, 'rijk-van-nijmegen')
    const { line, told } = startLine(server.address, { storage })
    await told.until(({ texts }) => texts.length === 1)
    await other.told.until(({ texts }) => texts.length === 1)
    const held = [0, 1].map((index) => JSON.parse(storage.getItem(storage.key(index) ?? '') ?? ''))

    const wipeAtServer = line.end()
    expect(storage.length).to.equal(0)
    expect(await wipeAtServer()).to.equal(true)
    expect(await wipeAtServer()).to.equal(true)
    for (const { conversationId, token } of held) {
      const response = await fetch(
        `${server.address}/v3/directline/conversations/${conversationId}`,
        { headers: { authorization: `Bearer ${token}` } },
      )
      expect(response.status).to.equal(404)
    }
  })

  it('says honestly when wiping at the server did not work', async () => {
    const server = await webServer()
    let isDown = false
    const storage = mapStorage()
    const { line, told } = startLine(server.address, {
      storage,
      fetch: async (...request) => {
        if (isDown) throw new TypeError('Failed to fetch')
        return fetch(...request)
      },
    })
    await told.until(({ texts }) => texts.length === 1)
    isDown = true
    const wipeAtServer = line.end()
    expect(storage.length).to.equal(0)
    expect(await wipeAtServer()).to.equal(false)
    isDown = false
    expect(await wipeAtServer()).to.equal(true)
  })

  it('says when somebody goes too fast, and keeps the message', async () => {
    const server = await webServer({ MESSAGES_PER_MINUTE: '1' })
    const { line, told } = startLine(server.address)
    await told.until(({ texts }) => texts.length === 1)
    line.say('een')
    line.say('twee')
    await told.until(({ failed }) => failed.length === 1)
    expect(told.failed).to.deep.equal([{ text: 'twee', kind: 'busy' }])
    expect(told.states.at(-1)).to.equal('online')
  })
})
