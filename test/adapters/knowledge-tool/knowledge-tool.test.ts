import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import { lockDataDir } from '../../../adapters/files/data-lock.js'
import { temporaryFolder } from '../support/temporary-folder.js'

const tool = fileURLToPath(new URL('../../../adapters/knowledge-tool/main.js', import.meta.url))

describe('npm run knowledge', function () {
  this.timeout(120_000)

  let dataDir: string
  beforeEach(async () => {
    dataDir = await temporaryFolder()
  })

  /** What it prints, and how it ends. */
  const run = (...args: string[]) =>
    new Promise<{ code: number; out: string }>((resolve) => {
      // No cases, so that what is played back is for another test.
      const env = { DATA_DIR: dataDir, CASES_DIR: dataDir, PATH: '' }
      execFile(process.execPath, [tool, ...args], { env }, (error, stdout, stderr) =>
        resolve({ code: Number(error?.code ?? 0), out: `${stdout}${stderr}` }),
      )
    })

  it('takes one kind out for a spreadsheet and back in, after a look; then publishes and takes back', async () => {
    const file = join(dataDir, 'contacts.csv')
    await run('export', '--csv', 'contact', '--out', file)
    const text = await readFile(file, 'utf8')
    await writeFile(file, text.replace('Mailadres Jongerenaanpak', 'Postbus Jongerenaanpak'))
    const looked = await run('import', file, '--csv', 'contact')
    expect(looked.out).to.contain('+ Postbus Jongerenaanpak').and.contain('1 entries would change')
    expect((await run('diff')).out).to.contain('0 entries differ')
    await run('import', file, '--csv', 'contact', '--yes')
    expect((await run('diff')).out).to.contain('1 entries differ from publication 0')
    expect((await run('publish')).out).to.contain('--note')
    expect((await run('publish', '--note', 'postbus', '--yes')).out).to.contain('publication 1')
    expect((await run('rollback', '0')).out).to.contain('publication 2 is publication 0 again')
    expect((await run('rollback', '9')).code).to.equal(1)
  })

  it('changes nothing for a broken file, and names line and column', async () => {
    const file = join(dataDir, 'whole.json')
    await writeFile(file, '{\n  "format": "x",\n  "files": [}\n')
    const { code, out } = await run('import', file, '--yes')
    expect(code).to.equal(1)
    expect(out).to.contain('line 3, column 13').and.contain('Nothing was imported')
    expect((await run('diff')).out).to.contain('0 entries differ')
  })

  it('says who has the data folder, and what it can do', async () => {
    const lock = await lockDataDir(dataDir)
    const { code, out } = await run('rollback', '0')
    await lock.release()
    expect(code).to.equal(1)
    expect(out).to.contain('Another Doorstroomwijzer works on')
    expect((await run('vernietig')).code).to.equal(2)
  })
})
