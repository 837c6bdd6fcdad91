import { appendFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { expect } from 'chai'
import { createActivityStore } from '../../../adapters/directline/activity-store.js'
import { loadKnowledge } from '../../../adapters/knowledge-files.js'
import { createBot } from '../../../bot/create-bot.js'
import { begin, Listener, say } from '../support/direct-line.js'
import { temporaryFolder } from '../support/temporary-folder.js'
import { webServer } from '../support/web-server.js'

const silent = { write: () => undefined }
const now = new Date()
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000)
const word = (text: string) => ({ type: 'message', text })

async function setUp() {
  const dataDir = await temporaryFolder()
  const store = createActivityStore(dataDir, silent)
  const paths = async () => {
    const names = await readdir(join(dataDir, 'activities'), { recursive: true })
    return names
      .filter((name) => name.endsWith('.json'))
      .map((name) => join(dataDir, 'activities', name))
  }
  return { dataDir, store, paths }
}

describe('the activities of conversations', () => {
  it('are swept a day after the last word, and no sooner', async () => {
    const { store, paths } = await setUp()
    for (const id of ['a', 'b', 'c']) await store.create(id, [word('hoi')], now)
    const [file = ''] = await paths()
    await writeFile(join(dirname(file), `.${basename(file)}.tmp`), 'half of it')
    expect(await store.sweep(later(23))).to.equal(0)
    expect(await paths()).to.have.length(3)
    expect(await store.sweep(later(25))).to.equal(4)
    expect(await readdir(dirname(file))).to.deep.equal([])
    expect(await paths()).to.deep.equal([])
    expect(await store.visit('a', now, async () => true)).to.equal(null)
  })

  it('are added at the end: what was there is not written again', async () => {
    const { store, paths } = await setUp()
    await store.create('a', [word('een')], now)
    const [file = ''] = await paths()
    const before = await readFile(file, 'utf8')
    await store.visit('a', now, (it) => it.append([word('twee'), word('drie')], now))
    const after = await readFile(file, 'utf8')
    expect(after.startsWith(before)).to.equal(true)
    expect(after.trimEnd().split('\n')).to.have.length(3)
  })

  it('lose a torn last line only, and go on behind it', async () => {
    const { dataDir, store, paths } = await setUp()
    await store.create('a', [word('een'), word('twee')], now)
    const [file = ''] = await paths()
    await appendFile(file, '{"id":"a|0000003","type":"mess')
    const next = createActivityStore(dataDir, silent)
    const added = await next.visit('a', now, (it) => it.append([word('drie')], now))
    expect(added?.[0]?.id).to.equal('a|0000003')
    const words = await next.visit('a', now, (it) => it.after(0, now))
    expect(words?.map(({ text }) => text)).to.deep.equal(['een', 'twee', 'drie'])
  })

  it('stay within two hundred and within megabytes', async () => {
    const { store, paths } = await setUp()
    await store.create('a', [word('welkom')], now)
    const long = word('a'.repeat(200_000))
    for (let at = 0; at < 60; at += 1) await store.visit('a', now, (it) => it.append([long], now))
    const [file = ''] = await paths()
    expect((await readFile(file)).length).to.be.below(4.5 * 1024 * 1024)
    const last = await store.visit('a', now, (it) => it.after(60, now))
    expect(last?.map(({ id }) => id)).to.deep.equal(['a|0000061'])
  })
})

describe('a disk that does not answer', () => {
  it('keeps nobody in danger from the help lines, and calls nothing sent', async () => {
    const knowledge = loadKnowledge()
    const server = await webServer({}, ({ store }) => createBot({ store, log: silent, knowledge }))
    const session = await begin(server.address)
    const listener = await Listener.open(session.streamUrl)
    await listener.until(1)
    for (const folder of ['activities', 'conversations']) {
      await rm(join(server.dataDir, folder), { recursive: true })
      await writeFile(join(server.dataDir, folder), 'in the way')
    }

    const response = await say(session, 'ik wil niet meer leven')
    await listener.until(3)
    expect(response.status).to.equal(500)
    expect(listener.texts[2]).to.include('113')
    expect(listener.watermark).to.equal('1')

    for (const folder of ['activities', 'conversations']) {
      await rm(join(server.dataDir, folder))
      await mkdir(join(server.dataDir, folder), { mode: 0o700 })
    }
    listener.close()
    await server.stop()
  })
})
