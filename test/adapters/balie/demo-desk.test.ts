import { expect } from 'chai'
import { makeDemoDesk } from '../../../adapters/balie/make-demo-desk.js'
import { HandoverStore } from '../../../adapters/handover/handover-store.js'
import { temporaryFolder } from '../support/temporary-folder.js'
import { webServer } from '../support/web-server.js'

const region = 'noordoost-brabant'

describe('a desk to practise with', () => {
  it('stands at once, is marked, and is for the gemeenten of a Doorstroompunt', async () => {
    const dataDir = await temporaryFolder()
    const now = new Date()
    const gemeenten = await makeDemoDesk({ dataDir, region }, now)
    expect(gemeenten).to.not.be.empty
    const store = await HandoverStore.open(dataDir)
    const [desk, ...others] = store.confirmedDesks(now)
    expect(others).to.be.empty
    expect(desk).to.include({ practice: true, region })
    expect(desk?.gemeenten).to.have.length(gemeenten.length)
    await store.close()
  })

  it('is made nowhere where a server works, nor where no Doorstroompunt is known', async () => {
    const server = await webServer()
    const { dataDir } = server
    const code = (settings: Parameters<typeof makeDemoDesk>[0]) =>
      makeDemoDesk(settings, new Date()).then(
        () => 'made',
        (error: { code: string }) => error.code,
      )
    expect(await code({ dataDir, region })).to.equal('data-dir-in-use')
    await server.stop()
    expect(await code({ dataDir, region: 'landelijk' })).to.equal('no-practice-desk')
    expect(await code({ dataDir, region })).to.equal('made')
  })
})
