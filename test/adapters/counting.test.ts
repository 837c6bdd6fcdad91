import { expect } from 'chai'
import { runChild } from '../support/child.js'
import { words } from './support/activities.js'
import { begin, say } from './support/direct-line.js'
import { realBot } from './support/real-bot.js'
import { webServer } from './support/web-server.js'

const env = { DANGEROUSLY_ALLOW_UNAUTHENTICATED: 'true' }
const unknown = 'welke knotwilg kwispelt er zo bij Flupke van Dijk 0612345678'

describe('What a week counts, from a message to the command that shows it', () => {
  const seen = { counts: '', learned: '' }
  before(async () => {
    const server = await webServer(env, realBot)
    const web = await begin(server.address, { audience: 'jongere', region: 'noordoost-brabant' })
    for (let at = 0; at < 10; at += 1) await say(web, `ik wil niet meer leven ${at}`)
    for (let at = 0; at < 9; at += 1) {
      await words(server.address, { text: 'mijn leerling zegt dat hij dood wil' })
    }
    const other = await begin(server.address, { audience: 'jongere' })
    for (let at = 0; at < 2; at += 1) await say(other, unknown)
    await server.stop()
    const data = { DATA_DIR: server.dataDir }
    seen.counts = (await runChild('adapters/counts.js', ['--weeks', '1'], '', data)).stdout
    seen.learned = (await runChild('adapters/learned.js', [], '', data)).stdout
  })

  it('shows crises from ten on, and none below', () => {
    const lines = seen.counts.split('\n').map((line) => line.split(/\s+/).join(' '))
    expect(lines[0]).to.match(/^2\d{3}-W\d{2} web teams$/)
    expect(lines).to.include('suicidality 10 <10')
    expect(lines).to.include('abuse <10 <10')
  })

  it('shows what was not understood, without what points at anybody', () => {
    expect(seen.learned).to.match(/^2\d{3}-W\d{2}\n {5}2 {2}welke /)
    expect(seen.learned).to.not.match(/flupke|dijk|\d{4}-\d|061|leven/i)
  })

  it('says so when there is nothing, and what may be asked', async () => {
    const data = { DATA_DIR: '/nowhere/at/all' }
    expect((await runChild('adapters/learned.js', [], '', data)).stdout).to.include('Nothing yet')
    expect((await runChild('adapters/counts.js', [], '', data)).stdout).to.not.match(/ [1-9]\d*$/m)
    const wrong = await runChild('adapters/counts.js', ['--weeks', 'veel'], '', data)
    expect(wrong.code).to.equal(2)
    expect(wrong.stderr).to.include('--weeks')
  })
})
