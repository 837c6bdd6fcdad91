import { readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { CodedError } from '../../../adapters/errors.js'
import { ownDisk } from '../../../adapters/handover/disk.js'
import { createPersonalFiles } from '../../../adapters/handover/personal-files.js'
import { handoverRequest } from '../../support/handover-request.js'
import { temporaryFolder } from '../support/temporary-folder.js'

const { personal } = handoverRequest()
const kept = { personal, conversation: { id: 'c1', retention: 'web' } } as const

async function setUp() {
  const folder = join(await temporaryFolder(), 'people')
  return { folder, people: createPersonalFiles(ownDisk, folder) }
}

describe('personal files', () => {
  it('hold what was agreed, for the process alone', async () => {
    const { folder, people } = await setUp()
    await people.put('h1', kept)
    expect(await people.get('h1')).to.deep.equal(kept)
    expect(await readdir(folder)).to.deep.equal(['h1.json'])
    if (process.platform === 'win32') return
    const modes = [await stat(folder), await stat(join(folder, 'h1.json'))].map(
      ({ mode }) => mode & 0o777,
    )
    expect(modes).to.deep.equal([0o700, 0o600])
  })

  it('know of what is not there that it is gone', async () => {
    const { people } = await setUp()
    expect(await people.get('h1')).to.equal(null)
    expect(await people.list()).to.deep.equal([])
    await people.remove('h1')
  })

  it('leave nothing once removed, half-written files included', async () => {
    const { folder, people } = await setUp()
    await people.put('h1', kept)
    await writeFile(join(folder, '.h1.json.tmp'), '{"personal":')
    await writeFile(join(folder, '.h2.json.tmp'), '{"personal":')
    expect([...(await people.list())].sort()).to.deep.equal(['h1', 'h2'])
    await people.remove('h1')
    await people.remove('h2')
    expect(await readdir(folder)).to.deep.equal([])
  })

  it('say which one cannot be read', async () => {
    const { folder, people } = await setUp()
    await people.put('h1', kept)
    for (const text of ['{"personal":', '{"personal":{}}', '']) {
      await writeFile(join(folder, 'h1.json'), text)
      const error = await people.get('h1').catch((error: unknown) => error)
      expect(error).to.be.instanceOf(CodedError)
      expect(error).to.include({ code: 'handover-unreadable' })
    }
  })
})
