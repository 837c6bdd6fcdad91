import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { words } from './support/activities.js'
import { begin, say } from './support/direct-line.js'
import { keptFiles } from './support/kept-files.js'
import { realBot } from './support/real-bot.js'
import { type WebServer, webServer } from './support/web-server.js'

const env = { DANGEROUSLY_ALLOW_UNAUTHENTICATED: 'true' }
const conversation = { id: 'expiring' }
const HOUR = 60
const DAY = 24 * HOUR

describe('What is kept goes by itself', () => {
  let server: WebServer
  beforeEach(async () => {
    server = await webServer(env, realBot)
    const session = await begin(server.address)
    await say(session, 'ik ben 17 en ik woon in Uden')
    await words(server.address, { conversation, text: 'Jongen van 20 uit Oss zonder diploma' })
  })
  afterEach(() => server.stop())

  const kept = async (retention: string) => {
    const files = await keptFiles(server.dataDir, 'conversations')
    return files.filter((file) => file.includes(join('conversations', retention))).length
  }
  const said = async () => (await keptFiles(server.dataDir, 'activities')).length

  /** The clock of a machine that was off for a while. */
  async function restart(minutes: number): Promise<void> {
    await server.stop()
    server = await webServer({ ...env, DATA_DIR: server.dataDir }, realBot, minutes)
    const isSwept = () => server.events.some(([event]) => event === 'conversations.swept')
    while (!isSwept()) await new Promise((resolve) => setImmediate(resolve))
  }

  it('on the web 24 hours after the last word, at the start of the program', async () => {
    await restart(24 * HOUR - 1)
    expect([await kept('web'), await said(), await kept('teams')]).to.deep.equal([1, 1, 1])
    await restart(24 * HOUR + 1)
    expect([await kept('web'), await said(), await kept('teams')]).to.deep.equal([0, 0, 1])
  })

  it('in Teams 30 days after the last word, at the start of the program', async () => {
    await restart(30 * DAY - 1)
    expect(await kept('teams')).to.equal(1)
    await restart(30 * DAY + 1)
    expect([await kept('web'), await said(), await kept('teams')]).to.deep.equal([0, 0, 0])
    const shards = await readdir(join(server.dataDir, 'conversations'), { recursive: true })
    expect(shards.filter((name) => name.includes('json'))).to.deep.equal([])
  })

  it('for who comes back, even before it has been cleared away', async () => {
    expect(
      (await words(server.address, { conversation, text: 'wat weet je van mij' }))[0],
    ).to.match(/Woonplaats: Oss/)
    server.later(30 * DAY)
    const [first] = await words(server.address, { conversation, text: 'wat weet je van mij' })
    expect(first).to.include('nog niets').and.not.include('Oss')
  })
})
