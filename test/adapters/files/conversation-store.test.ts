import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect } from 'chai'
import { conversationPath } from '../../../adapters/files/conversation-record.js'
import { createConversationStore } from '../../../adapters/files/conversation-store.js'
import type { ConversationKey } from '../../../bot/ports.js'
import { freshState } from '../../../dialogs/state.js'
import { temporaryFolder } from '../support/temporary-folder.js'

const HOUR = 3_600_000
const now = new Date()
const later = (hours: number) => new Date(now.getTime() + hours * HOUR)
const state = (misses = 0) => ({ ...freshState('jongere', 'landelijk'), misses })
const key = (id: string, retention: ConversationKey['retention'] = 'web') => ({ id, retention })

async function setUp() {
  const dataDir = await temporaryFolder()
  const events: [event: string, fields: object | undefined][] = []
  const log = { write: (event: string, fields?: object) => void events.push([event, fields]) }
  const path = (which: ConversationKey) => conversationPath(join(dataDir, 'conversations'), which)
  const open = (options?: { open: number }) => createConversationStore(dataDir, log, options)
  return { dataDir, events, path, open, store: open() }
}

describe('the conversation store', () => {
  it('gives back what was saved, also to the next process', async () => {
    const { store, open } = await setUp()
    await store.save(key('a'), state(3), now)
    expect(await store.load(key('a'), now)).to.deep.equal(state(3))
    expect(await open().load(key('a'), now)).to.deep.equal(state(3))
    expect(await store.load(key('b'), now)).to.equal(null)
    expect(await store.load(key('a', 'teams'), now)).to.equal(null)
  })

  it('gives nobody a hand in what is stored', async () => {
    const { store } = await setUp()
    const own = state(1)
    await store.save(key('a'), own, now)
    own.misses = 9
    const loaded = await store.load(key('a'), now)
    if (loaded) loaded.misses = 8
    expect(await store.load(key('a'), now)).to.deep.equal(state(1))
  })

  it('keeps the last of many quick saves', async () => {
    const { store, open } = await setUp()
    await Promise.all(Array.from({ length: 50 }, (_, at) => store.save(key('a'), state(at), now)))
    expect(await store.load(key('a'), now)).to.deep.equal(state(49))
    expect(await open().load(key('a'), now)).to.deep.equal(state(49))
  })

  it('gives back states that grow and shrink', async () => {
    const { store, open } = await setUp()
    for (const facts of [3, 90, 0, 200, 900, 1, 5]) {
      const names = Array.from({ length: facts }, (_, at) => [`fact${at}`, ['ja', 'nee']])
      const grown = { ...state(facts), profile: Object.fromEntries(names) }
      await store.save(key('a'), grown, now)
      expect(await open().load(key('a'), now)).to.deep.equal(grown)
    }
  })

  it('reads nothing old from disk when it holds few conversations open', async () => {
    const { open } = await setUp()
    const store = open({ open: 1 })
    const ids = Array.from({ length: 20 }, (_, at) => `c${at}`)
    for (const round of [1, 2, 3]) {
      const saves = ids.map((id) => store.save(key(id), state(round), now))
      const loaded = await Promise.all(ids.map((id) => store.load(key(id), now)))
      expect(loaded.map((one) => one?.misses)).to.deep.equal(ids.map(() => round))
      await Promise.all(saves)
    }
  })

  it('forgets on request, and with what is still being written', async () => {
    const { store, path } = await setUp()
    const saving = store.save(key('a'), state(), now)
    await store.forget(key('a'))
    await saving
    expect(await store.load(key('a'), now)).to.equal(null)
    expect(await stat(path(key('a'))).catch(() => null)).to.equal(null)
  })

  it('lets a web conversation go after a day and one in Teams after thirty', async () => {
    const { store } = await setUp()
    await store.save(key('w'), state(), now)
    await store.save(key('t', 'teams'), state(), now)
    expect(await store.load(key('w'), later(23.9))).to.not.equal(null)
    expect(await store.load(key('w'), later(24))).to.equal(null)
    expect(await store.load(key('t', 'teams'), later(30 * 24 - 0.1))).to.not.equal(null)
    expect(await store.load(key('t', 'teams'), later(30 * 24))).to.equal(null)
  })

  it('sweeps what has expired and nothing else', async () => {
    const { store, path } = await setUp()
    for (let at = 0; at < 120; at += 1) await store.save(key(`w${at}`), state(), now)
    await store.save(key('t', 'teams'), state(), now)
    expect(await store.sweep(later(1))).to.equal(0)
    expect(await store.sweep(later(25))).to.equal(120)
    expect(await readdir(dirname(path(key('w0'))))).to.deep.equal([])
    expect(await store.load(key('t', 'teams'), later(25))).to.not.equal(null)
  })

  for (const [what, content] of Object.entries({
    'half a file': '{"touchedAt":"2026-',
    'an empty file': '',
    'another version': JSON.stringify({ touchedAt: now, state: { ...state(), version: 2 } }),
    'a foreign shape': '[]',
  })) {
    it(`sets ${what} aside, names it, and starts afresh`, async () => {
      const { store, path, events } = await setUp()
      const file = path(key('a'))
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, content)

      expect(await store.load(key('a'), now)).to.equal(null)
      await store.save(key('a'), state(1), now)

      const names = await readdir(dirname(file))
      const aside = names.find((name) => name.includes('.corrupt-')) ?? ''
      expect(await readFile(join(dirname(file), aside), 'utf8')).to.equal(content)
      expect(events).to.deep.equal([['conversation.set-aside', { file: aside }]])
      expect(await store.load(key('a'), now)).to.deep.equal(state(1))
    })
  }

  it('says what is wrong when it cannot write', async () => {
    const { dataDir, store } = await setUp()
    await writeFile(join(dataDir, 'conversations'), 'in the way')
    const error = await store.save(key('a'), state(), now).catch((fault: unknown) => fault)
    expect(error).to.have.property('remedy')
  })

  it('keeps everything to this user, and no name of anybody', async () => {
    const { store, path } = await setUp()
    await store.save(key('jan@school.nl'), state(), now)
    const file = path(key('jan@school.nl'))
    expect((await stat(file)).mode & 0o777).to.equal(0o600)
    expect((await stat(dirname(file))).mode & 0o777).to.equal(0o700)
    expect(file).to.not.include('jan')
    expect(await readFile(file, 'utf8')).to.not.include('jan')
  })
})
