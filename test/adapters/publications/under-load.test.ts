import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { publishUnderLoad } from '../../support/publish-load.js'
import { temporaryFolder } from '../support/temporary-folder.js'

describe('publishing while people talk', () => {
  it('breaks off no turn, and never stands still for as long as building takes', async function () {
    this.timeout(120_000)
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'none.jsonl'), '')
    const load = await publishUnderLoad(folder)
    expect(load.failed).to.equal(0)
    expect(load.turns).to.be.above(50)
    expect(load.longestPauseMs).to.be.below(1_000)
  })
})
