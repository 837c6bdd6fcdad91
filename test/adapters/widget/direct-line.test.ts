import { expect } from 'chai'
import { relay } from '../support/relay.js'
import { type WebServer, webServer } from '../support/web-server.js'
import { mapStorage, startLine } from './support/line-recorder.js'

const welcome = 'Welkom bij de Doorstroomwijzer.'

describe('the line of the widget', () => {
  let server: WebServer
  before(async () => {
    server = await webServer()
  })

  it('begins with the welcome, and shows what is said and answered once', async () => {
    const { line, told } = startLine(server.address)
    await told.until(({ texts }) => texts.includes(welcome))
    const { clientId } = line.say('hallo')
    await told.until(({ texts }) => texts.length === 3)

    expect(told.texts).to.deep.equal([welcome, 'hallo', '1: hallo (5)'])
    expect(told.sent).to.deep.equal([clientId])
    expect(told.states).to.deep.equal(['online'])
    expect(told.typings).to.equal(1)
    expect(told.activities[2]?.channelData?.reply?.tone).to.equal('plain')
  })

  it('sends what was typed before there was a connection', async () => {
    const { line, told } = startLine(server.address)
    line.say('een')
    line.say('twee')
    await told.until(({ texts }) => texts.includes('2: twee (4)'))
    expect(told.texts).to.deep.equal([welcome, 'een', '1: een (3)', 'twee', '2: twee (4)'])
  })

  it('goes on after a dropped socket, with nothing lost and nothing doubled', async () => {
    const network = await relay(server.address)
    const { line, told } = startLine(network.address)
    await told.until(({ texts }) => texts.length === 1)
    for (const text of ['een', 'twee', 'drie']) {
      const before = told.states.filter((state) => state === 'online').length
      network.cut()
      await told.until(({ states }) => states.filter((state) => state === 'online').length > before)
      line.say(text)
      await told.until(({ texts }) =>
        texts.some((said) => said.endsWith(`: ${text} (${text.length})`)),
      )
    }
    expect(told.texts).to.deep.equal([
      welcome,
      ...['een', '1: een (3)', 'twee', '2: twee (4)', 'drie', '3: drie (4)'],
    ])
    expect(told.failed).to.deep.equal([])
    line.end()
    await network.end()
  })

  it('says that a message failed, and sends it once when asked again', async () => {
    let isDown = false
    const { line, told } = startLine(server.address, {
      fetch: async (...request) => {
        if (isDown) throw new TypeError('Failed to fetch')
        return fetch(...request)
      },
    })
    await told.until(({ texts }) => texts.length === 1)
    isDown = true
    const { clientId } = line.say('hallo')
    await told.until(({ failed, states }) => failed.length === 1 && states.includes('offline'))
    expect(told.failed).to.deep.equal([{ text: 'hallo', kind: 'unreachable' }])

    line.retry(clientId)
    await told.until(({ failed }) => failed.length === 2)
    isDown = false
    line.nudge()
    line.retry(clientId)
    await told.until(({ texts }) => texts.length === 3)
    expect(told.texts).to.deep.equal([welcome, 'hallo', '1: hallo (5)'])
  })

  it('does not double a message of which only the confirmation was lost', async () => {
    let isLost = true
    const { line, told } = startLine(server.address, {
      openSocket: (_url, { onClose }) => {
        queueMicrotask(onClose)
        return () => {}
      },
      fetch: async (input, init) => {
        const response = await fetch(input, init)
        if (init?.method !== 'POST' || !String(input).endsWith('/activities')) return response
        if (isLost) throw new TypeError('Failed to fetch')
        return response
      },
    })
    await told.until(({ texts }) => texts.length === 1)
    const { clientId } = line.say('hallo')
    await told.until(({ failed, sent }) => failed.length + sent.length > 0)
    isLost = false
    line.retry(clientId)
    await told.until(({ texts, sent }) => texts.length === 3 && sent.length === 1)
    line.say('nog iets')
    await told.until(({ texts }) => texts.length === 5)
    expect(told.texts.slice(1)).to.deep.equal([
      'hallo',
      '1: hallo (5)',
      'nog iets',
      '2: nog iets (8)',
    ])
  })

  it('asks again and again where websockets do not get through', async () => {
    const { line, told } = startLine(server.address, {
      openSocket: () => {
        throw new Error('blocked')
      },
    })
    await told.until(({ states }) => states.includes('online'))
    line.say('hallo')
    await told.until(({ texts }) => texts.includes('1: hallo (5)'))
    expect(told.texts).to.deep.equal([welcome, 'hallo', '1: hallo (5)'])
  })

  it('shows everything again after a reload, and what had not been sent', async () => {
    const storage = mapStorage()
    let isDown = false
    const flaky: typeof fetch = async (...request) => {
      if (isDown) throw new TypeError('Failed to fetch')
      return fetch(...request)
    }
    const first = startLine(server.address, { storage, fetch: flaky })
    await first.told.until(({ texts }) => texts.length === 1)
    first.line.say('hallo')
    await first.told.until(({ texts }) => texts.length === 3)
    isDown = true
    first.line.say('onderweg')
    await first.told.until(({ failed }) => failed.length === 1)
    expect(JSON.stringify(storage.getItem(storage.key(0) ?? ''))).to.not.include('hallo')

    const { line, told } = startLine(server.address, { storage })
    await told.until(({ failed }) => failed.length === 1)
    expect(told.texts).to.deep.equal([welcome, 'hallo', '1: hallo (5)'])
    expect(told.failed).to.deep.equal([{ text: 'onderweg', kind: 'unreachable' }])
    line.retry('own-none')
    line.say('verder')
    await told.until(({ texts }) => texts.includes('2: verder (6)'))
  })
})
