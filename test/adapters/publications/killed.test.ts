import { expect } from 'chai'
import { knowledgePowerRun } from '../../support/knowledge-power-runs.js'
import { knowledgeRun } from '../../torture/knowledge-run.js'

describe('publishing that is broken off', () => {
  it('leaves the last publication or the new one, whole, however it is killed', async function () {
    this.timeout(60_000)
    const counts = await knowledgeRun(10, 7)
    expect(counts).to.include({ rounds: 10, broken: 0, first: null })
    expect(counts.publications).to.be.above(20)
  })

  async function runs(options: Parameters<typeof knowledgePowerRun>[1], seeds: number) {
    const broken: string[] = []
    let promised = 0
    for (let seed = 1; seed <= seeds; seed += 1) {
      const run = await knowledgePowerRun(seed, options)
      promised += run.promised
      broken.push(...run.broken.map((line) => `seed ${seed}: ${line}`))
    }
    return { promised, broken }
  }

  it('does so when the power goes, also on a disk that refuses things', async function () {
    this.timeout(30_000)
    for (const faults of [0, 0.03]) {
      const { promised, broken } = await runs({ faults }, 200)
      expect(broken).to.deep.equal([])
      expect(promised).to.be.above(400)
    }
  })

  it('is seen to lose things on a disk that only says that it keeps what is written', async () => {
    expect((await runs({ syncsFiles: false }, 40)).broken).to.not.be.empty
  })
})
