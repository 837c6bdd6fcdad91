import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { type ChildBot, startBot } from '../bench/child-bot.js'
import { runFuzz } from './run-fuzz.js'

describe('fuzz', () => {
  let bot: ChildBot
  before(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'doorstroomwijzer-fuzz-'))
    bot = await startBot('dist/adapters/main.js', folder)
  })
  after(() => bot.end())

  it('neither stops nor stumbles over 2,000 malformed inputs', async function () {
    this.timeout(60_000)
    const address = new URL(bot.url).origin
    const { statuses, faults } = await runFuzz(address, 2000, { seed: 7 })

    expect(faults).to.deep.equal([])
    expect(statuses.message, 'messages that went through a turn').to.have.property('200')
    expect(statuses.malformedActivity, 'malformed activities turned away').to.have.property('400')
    expect((await fetch(`${address}/healthz`)).status).to.equal(200)
  })
})
