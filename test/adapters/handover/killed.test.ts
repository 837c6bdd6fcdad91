import { expect } from 'chai'
import { coachesRun } from '../../torture/coaches-run.js'
import { killRun } from '../../torture/kill-run.js'

describe('a process that is killed', () => {
  it('has lost no handover that was told, and none is there twice', async function () {
    this.timeout(60_000)
    const counts = await killRun(10, 7)
    expect(counts).to.include({ rounds: 10, lost: 0, twice: 0, back: 0 })
    expect(counts.told).to.be.above(50)
  })
})

describe('many coaches at once', () => {
  it('leave a handover with one of them, and each is told so', async () => {
    const counts = await coachesRun(20, 7)
    expect(counts).to.deep.equal({ rounds: 20, taps: 160, wrong: 0, untold: 0 })
  })
})
