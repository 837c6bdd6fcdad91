import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import type { Disk } from '../../../adapters/handover/disk.js'
import { HandoverStore } from '../../../adapters/handover/handover-store.js'
import { handoverRequest } from '../../support/handover-request.js'
import { memoryDisk } from '../../support/memory-disk.js'
import { practiceDesk } from '../../support/practice-desk.js'
import { temporaryFolder } from '../support/temporary-folder.js'

const conversation = { id: 'c1', retention: 'web' } as const
const now = new Date('2026-11-26T10:00:00+01:00')

/** A disk on which the journal, or all but the journal, can be made to refuse. */
function refusing() {
  const { disk } = memoryDisk()
  const refuses = { journal: false, people: false }
  const full = () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))
  const refusing: Disk = {
    ...disk,
    write: (path, text) => (refuses.people ? full() : disk.write(path, text)),
    appendTo: async (path) => {
      const file = await disk.appendTo(path)
      return { ...file, append: (text) => (refuses.journal ? full() : file.append(text)) }
    },
  }
  return { disk: refusing, refuses }
}

async function openOn(disk: Disk): Promise<HandoverStore> {
  const store = await HandoverStore.open('/data', disk)
  await store.desks.put(practiceDesk())
  return store
}

const outcome = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    () => 'failed',
  )

describe('a store on a disk that fails', () => {
  it('says that nothing was handed over, keeps nothing personal, and takes it later', async () => {
    for (const part of ['journal', 'people'] as const) {
      const { disk, refuses } = refusing()
      const store = await openOn(disk)
      refuses[part] = true
      expect(await outcome(store.request(handoverRequest(), conversation, now))).to.equal('failed')
      expect(store.index.all.size).to.equal(0)
      expect(await store.people.list()).to.deep.equal([])
      refuses[part] = false
      expect(await outcome(store.request(handoverRequest(), conversation, now))).to.equal('done')
      expect((await store.people.get('h1'))?.personal.name).to.equal('Sam')
    }
  })

  it('shows no case whose reading cannot be written down', async () => {
    const { disk, refuses } = refusing()
    const store = await openOn(disk)
    await store.request(handoverRequest(), conversation, now)
    refuses.journal = true
    expect(await outcome(store.read('h1', 'kim', now))).to.equal('failed')
    refuses.journal = false
    expect((await store.read('h1', 'kim', now))?.personal.name).to.equal('Sam')
    expect(store.index.all.get('h1')?.events.map(({ type }) => type)).to.deep.equal([
      'requested',
      'read',
    ])
  })

  it('shows nothing of what nobody was told to be there', async () => {
    const store = await openOn(memoryDisk().disk)
    const { personal } = handoverRequest()
    await store.people.put('stray', { personal, conversation })
    expect(await store.read('stray', 'kim', now)).to.equal(null)
  })
})

describe('a store whose listener fails', () => {
  it('has done what it says, and the others hear of it', async () => {
    const store = await openOn(memoryDisk().disk)
    const heard: string[] = []
    store.onChange(() => {
      throw new TypeError('of the listener')
    })
    store.onChange((event, handover) => heard.push(`${event.type} ${handover?.state}`))
    await store.request(handoverRequest(), conversation, now)
    await store.act('h1', { do: 'accept' }, { by: 'kim', at: now, desk: 'doorstroompunt-073' })
    expect(heard).to.deep.equal(['requested requested', 'accepted accepted'])
  })
})

describe('a folder that somebody has been in', () => {
  const filled = async () => {
    const dataDir = await temporaryFolder()
    const store = await HandoverStore.open(dataDir)
    await store.desks.put(practiceDesk())
    await store.request(handoverRequest(), conversation, now)
    await store.close()
    return { dataDir, folder: join(dataDir, 'handovers') }
  }
  const codeOf = (work: Promise<unknown>) =>
    work.then(
      () => 'opens',
      (error: unknown) => (error instanceof Error && 'code' in error ? error.code : String(error)),
    )

  it('is not cleared away where the journal is gone', async () => {
    const { dataDir, folder } = await filled()
    await rm(join(folder, 'journal.log'))
    expect(await codeOf(HandoverStore.open(dataDir))).to.equal('journal-missing')
    expect(await readdir(join(folder, 'people'))).to.deep.equal(['h1.json'])
    expect(await readdir(folder)).to.deep.equal(['people'])
  })

  it('loses what was never told to be there', async () => {
    const { dataDir, folder } = await filled()
    await writeFile(join(folder, 'people', 'stray.json'), '{}')
    await (await HandoverStore.open(dataDir)).close()
    expect(await readdir(join(folder, 'people'))).to.deep.equal(['h1.json'])
  })

  it('is named where it cannot be worked in', async () => {
    const dataDir = await temporaryFolder()
    await mkdir(join(dataDir, 'handovers', 'journal.log'), { recursive: true })
    expect(await codeOf(HandoverStore.open(dataDir))).to.equal('data-dir-unusable')
  })
})
