import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { CodedError } from '../../../adapters/errors.js'
import { lockDataDir } from '../../../adapters/files/data-lock.js'
import { temporaryFolder } from '../support/temporary-folder.js'

async function fault(dataDir: string): Promise<CodedError> {
  const error = await lockDataDir(dataDir).catch((cause: unknown) => cause)
  if (error instanceof CodedError) return error
  throw new Error('expected a CodedError')
}

describe('the lock on a data folder', () => {
  it('keeps a second one out until the first lets go', async () => {
    const folder = await temporaryFolder()
    const first = await lockDataDir(folder)
    const error = await fault(folder)
    expect(error.code).to.equal('data-dir-in-use')
    expect(error.message).to.include(folder)
    expect(error.remedy).to.include('DATA_DIR')
    await first.release()
    await (await lockDataDir(folder)).release()
  })

  it('goes to exactly one of many at the same moment', async () => {
    const folder = await temporaryFolder()
    for (let round = 0; round < 20; round += 1) {
      const outcomes = await Promise.allSettled(
        Array.from({ length: 5 }, () => lockDataDir(folder)),
      )
      const won = outcomes.filter((outcome) => outcome.status === 'fulfilled')
      expect(won).to.have.length(1)
      await Promise.all(won.map(({ value }) => value.release()))
    }
  })

  it('works in a folder whose path no socket may have', async () => {
    const folder = join(await temporaryFolder(), 'x'.repeat(120))
    const lock = await lockDataDir(folder)
    expect((await fault(folder)).code).to.equal('data-dir-in-use')
    await lock.release()
    await (await lockDataDir(folder)).release()
  })

  it('names a folder that cannot be used', async () => {
    const error = await fault('/dev/null/data')
    expect(error.code).to.equal('data-dir-unusable')
    expect(error.message).to.include('/dev/null/data')
  })

  it('is the same lock by another path', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'sub'))
    const lock = await lockDataDir(folder)
    expect((await fault(join(folder, 'sub', '..'))).code).to.equal('data-dir-in-use')
    await lock.release()
  })
})
