import { expect } from 'chai'
import { outage } from '../../torture/outage.js'

describe('an outage of mail and webhook', () => {
  it('loses nothing, and repeats only what we did not hear of', async function () {
    this.timeout(150_000)
    const { lost, dead, afterRecord, failures } = await outage(30)
    expect({ lost, dead, afterRecord }).to.deep.equal({ lost: 0, dead: 0, afterRecord: 0 })
    expect(failures).to.be.above(0)
  })
})
