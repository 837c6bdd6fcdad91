import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { CodedError } from '../../../adapters/errors.js'
import { fingerprint, openDesks } from '../../../adapters/handover/desk-files.js'
import { ownDisk } from '../../../adapters/handover/disk.js'
import { practiceDesk } from '../../support/practice-desk.js'
import { temporaryFolder } from '../support/temporary-folder.js'

async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = join(await temporaryFolder(), 'desks')
  await mkdir(folder)
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  return folder
}

async function faultIn(files: Readonly<Record<string, string>>): Promise<CodedError> {
  const error = await openDesks(ownDisk, await folderWith(files)).catch((error: unknown) => error)
  if (error instanceof CodedError) return error
  throw new Error('not refused')
}

const text = JSON.stringify(practiceDesk())
const name = 'doorstroompunt-073.json'

describe('desk files', () => {
  it('are none where there is no folder', async () => {
    const { all } = await openDesks(ownDisk, join(await temporaryFolder(), 'desks'))
    expect(all.size).to.equal(0)
  })

  it('are kept, and put in the place of one another', async () => {
    const folder = await folderWith({})
    const desks = await openDesks(ownDisk, folder)
    const names = ['Een', 'Twee', 'Drie', 'Vier'].map((name) => `Balie ${name}`)
    await Promise.all(names.map((name) => desks.put(practiceDesk({ name }))))
    const { all } = await openDesks(ownDisk, folder)
    expect([...all.values()]).to.deep.equal([practiceDesk({ name: 'Balie Vier' })])
  })

  it('are not what an editor left beside them', async () => {
    const folder = await folderWith({ [name]: text, [`.${name}.tmp`]: '{', 'lees-mij.txt': 'x' })
    expect([...(await openDesks(ownDisk, folder)).all.keys()]).to.deep.equal(['doorstroompunt-073'])
  })

  it('are refused with the file and the field that is wrong', async () => {
    for (const [bad, says] of [
      ['{', 'no valid JSON'],
      ['', 'no valid JSON'],
      ['[]', 'the file'],
      [text.replace('09:00', '9 uur'), 'hours.week.ma.from'],
      [text.replace('"promisedHours":16', '"promisedHours":0'), 'promisedHours'],
      [text.replace('kim@balie.example', 'kim'), 'coaches.0.email'],
    ] as const) {
      const error = await faultIn({ [name]: bad })
      expect(error.code).to.equal('desk-invalid')
      expect(error.message).to.include(name).and.include(says)
    }
  })

  it('are refused under another name than that of the desk', async () => {
    const error = await faultIn({ 'andere-naam.json': text })
    expect(error.message).to.include('andere-naam.json').and.include('id:')
  })
})

describe('the fingerprint of a desk', () => {
  it('is another once anything of it is', () => {
    const prints = [
      practiceDesk(),
      practiceDesk({ name: 'Andere balie' }),
      practiceDesk({ promisedHours: 8 }),
      practiceDesk({ coaches: [] }),
      practiceDesk({ under16: undefined }),
    ].map(fingerprint)
    expect(new Set(prints).size).to.equal(prints.length)
  })

  it('is the same whatever the order in which its fields were written down', () => {
    const desk = practiceDesk()
    const turned = Object.fromEntries(Object.entries(desk).reverse()) as typeof desk
    expect(fingerprint(turned)).to.equal(fingerprint(desk))
  })
})
