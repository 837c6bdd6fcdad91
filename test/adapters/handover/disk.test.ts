import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { ownDisk, removeForGood, writeWhole } from '../../../adapters/handover/disk.js'
import { temporaryFolder } from '../support/temporary-folder.js'

describe('the disk of this machine', () => {
  it('writes whole files, in folders that are not there yet, for this user alone', async () => {
    const folder = join(await temporaryFolder(), 'deep', 'down')
    const path = join(folder, 'one.json')
    await writeWhole(ownDisk, path, 'één')
    await writeWhole(ownDisk, path, 'twee')
    expect(await ownDisk.read(path)).to.equal('twee')
    expect(await readdir(folder)).to.deep.equal(['one.json'])
    if (process.platform !== 'win32') {
      const modes = [await stat(folder), await stat(path)].map(({ mode }) => mode & 0o777)
      expect(modes).to.deep.equal([0o700, 0o600])
    }
    await removeForGood(ownDisk, path)
    await removeForGood(ownDisk, path)
    expect(await ownDisk.read(path)).to.equal(null)
  })

  it('knows nothing of what is not there', async () => {
    const folder = join(await temporaryFolder(), 'nowhere')
    expect(await ownDisk.read(join(folder, 'x'))).to.equal(null)
    expect(await ownDisk.list(folder)).to.deep.equal([])
    await ownDisk.syncFolder(folder)
  })

  it('appends, cuts, and writes again what stands somewhere, all in bytes', async () => {
    const path = join(await temporaryFolder(), 'new', 'lines')
    const file = await ownDisk.appendTo(path)
    await file.append('één\n')
    await file.append('twee\nhalf')
    await file.sync()
    await file.close()
    await ownDisk.cut(path, Buffer.byteLength('één\ntwee\n'))
    await ownDisk.rewrite(path, Buffer.byteLength('één\n'), 'twee\n')
    expect(await readFile(path, 'utf8')).to.equal('één\ntwee\n')
    const again = await ownDisk.appendTo(path)
    await again.append('drie\n')
    await again.close()
    expect(await readFile(path, 'utf8')).to.equal('één\ntwee\ndrie\n')
  })
})
