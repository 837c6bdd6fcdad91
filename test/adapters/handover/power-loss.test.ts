import { expect } from 'chai'
import type { FaultyDiskOptions } from '../../support/faulty-disk.js'
import { powerRun } from '../../support/power-runs.js'

const seeds = 300

type Faults = FaultyDiskOptions & { readonly faults?: number }

async function runs(options: Faults, count = seeds) {
  const broken: string[] = []
  let promised = 0
  for (let seed = 1; seed <= count; seed += 1) {
    const run = await powerRun(seed, options)
    promised += run.promised
    broken.push(...run.broken.map((line) => `seed ${seed}: ${line}`))
  }
  return { promised, broken }
}

describe('a loss of power', () => {
  it('takes nothing that was promised, and brings back nothing that was erased', async () => {
    const { promised, broken } = await runs({})
    expect(broken).to.deep.equal([])
    expect(promised).to.be.above(10 * seeds)
  })

  it('does not either on a disk that refuses things now and then', async () => {
    const { promised, broken } = await runs({ faults: 0.03 })
    expect(broken).to.deep.equal([])
    expect(promised).to.be.above(5 * seeds)
  })

  it('is seen to take things from a disk that only says that it keeps names', async () => {
    const { broken } = await runs({ syncsFolders: false }, 30)
    expect(broken).to.not.be.empty
  })

  it('is seen to take things from a disk that only says that it keeps what is written', async () => {
    const { broken } = await runs({ syncsFiles: false }, 30)
    expect(broken).to.not.be.empty
  })
})
