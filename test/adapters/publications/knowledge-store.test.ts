import { expect } from 'chai'
import { readEntry, type Save, saveAll, saveEntry } from '../../../adapters/publications/edit.js'
import { historyOf } from '../../../adapters/publications/history.js'
import { KnowledgeStore } from '../../../adapters/publications/knowledge-store.js'
import {
  endPlan,
  planDraft,
  publishDraft,
  publishPlan,
  takeBack,
} from '../../../adapters/publications/publish.js'
import type { KnowledgeFile } from '../../../knowledge/knowledge-files.js'
import type { Json } from '../../../knowledge/publication/json.js'
import { temporaryFolder } from '../support/temporary-folder.js'

const file = 'landelijk/roles.json'
const mentor = { id: 'landelijk.role.mentor', name: 'Mentor', mail: 'oud@school.example' }
const decaan = { id: 'landelijk.role.decaan', name: 'Decaan', mail: 'decaan@school.example' }
const shipped: KnowledgeFile[] = [{ path: file, content: [mentor, decaan] }]
const name = `${file}#${mentor.id}`

const now = new Date('2026-11-26T10:00:00Z')
const els = { by: 'els@regio.example', at: now }
const bas = { by: 'bas@regio.example', at: now }

describe('KnowledgeStore', () => {
  let dataDir: string
  let store: KnowledgeStore

  const open = async (files = shipped) => {
    store = await KnowledgeStore.open(dataDir, files, { now })
    return store
  }
  const reopen = async (files = shipped) => {
    await store.close()
    return open(files)
  }

  beforeEach(async () => {
    dataDir = await temporaryFolder()
    await open()
  })
  afterEach(() => store.close())

  const change = async (value: object, hand = els, entry = mentor.id): Promise<Save> => {
    const { value: seen, eTag } = await readEntry(store, `${file}#${entry}`)
    const place = { file, key: entry }
    const save: Save = { place, value: { ...(seen as object), ...value }, seen, eTag, why: 'test' }
    expect(await saveEntry(store, save, hand)).to.include({ kind: 'saved' })
    return save
  }
  const publish = (note = 'test') => publishDraft(store, { stamp: store.stamp, note }, els)
  const live = async (entry = name): Promise<Json | undefined> =>
    (await store.published()).get(entry)?.value

  it('begins with what came with the program, and writes nothing for that', async () => {
    expect(store.live.number).to.equal(0)
    expect(await live()).to.deep.equal(mentor)
    expect(await publish()).to.deep.equal({ kind: 'nothing' })
  })

  it('saves in the draft, over a restart, and changes nothing of what people talk to', async () => {
    await change({ mail: 'nieuw@school.example' })
    await reopen()
    expect((await readEntry(store, name)).value).to.deep.equal({
      ...mentor,
      mail: 'nieuw@school.example',
    })
    expect(await live()).to.deep.equal(mentor)
  })

  it('publishes the draft with a number, and takes an earlier one back in one step', async () => {
    await change({ mail: 'nieuw@school.example' })
    expect(await publish()).to.deep.equal({ kind: 'published', number: 1 })
    await change({ mail: 'fout@school.example' })
    expect(await publish()).to.deep.equal({ kind: 'published', number: 2 })
    await change({ name: 'Coach' }, els, decaan.id)
    await takeBack(store, { number: 1, note: 'adres was fout' }, bas)
    await reopen()
    expect(store.live).to.include({ number: 3, of: 1, by: bas.by })
    expect(await live()).to.deep.equal({ ...mentor, mail: 'nieuw@school.example' })
    expect((await readEntry(store, name)).value).to.deep.equal(await live())
    const unpublished = await readEntry(store, `${file}#${decaan.id}`)
    expect(unpublished.value).to.deep.include({ name: 'Coach' })
    await takeBack(store, { number: 0, note: 'alles' }, bas)
    expect(await live()).to.deep.equal(mentor)
  })

  it('publishes only what was proven', async () => {
    await change({ mail: 'nieuw@school.example' })
    const { stamp } = store
    await change({ mail: 'nieuwer@school.example' })
    expect(await publishDraft(store, { stamp, note: '' }, els)).to.deep.equal({ kind: 'stale' })
  })

  it('shows the second of two editors what the first changed, and overwrites nothing', async () => {
    const { value: seen, eTag } = await readEntry(store, name)
    await change({ mail: 'els@school.example' }, els)
    const value = { ...mentor, mail: 'bas@school.example', name: 'Mentor mbo' }
    const place = { file, key: mentor.id }
    const save = { place, value, seen, eTag, why: '' }
    const second = await saveEntry(store, save, bas)
    if (second.kind !== 'changed-meanwhile') throw new Error(second.kind)
    expect(second.by).to.equal(els.by)
    expect(second.changes).to.deep.equal([
      { path: ['mail'], before: 'oud@school.example', after: 'els@school.example' },
    ])
    expect(second.merged).to.deep.equal(value)
    expect(second.conflicts.map(({ path }) => path)).to.deep.equal([['mail']])
    expect((await readEntry(store, name)).value).to.deep.include({ mail: 'els@school.example' })
    const again = await saveEntry(store, { ...save, eTag: second.eTag }, bas)
    expect(again.kind).to.equal('saved')
  })

  it('brings a newer base in as a draft, field by field, and never over a change', async () => {
    await change({ mail: 'nieuw@school.example' })
    await publish()
    await change({ name: 'Decaan vo' }, els, decaan.id)
    const newer = [
      { ...mentor, mail: 'basis@school.example', phone: '0412' },
      { ...decaan, phone: '073' },
      { id: 'landelijk.role.coach', name: 'Coach' },
    ]
    await reopen([{ path: file, content: newer }])
    expect(await live()).to.deep.equal({ ...mentor, mail: 'nieuw@school.example' })
    const entry = await readEntry(store, name)
    expect(entry.value).to.deep.equal({
      ...mentor,
      mail: 'nieuw@school.example',
      phone: '0412',
    })
    expect(entry.conflicts).to.deep.equal([
      {
        path: ['mail'],
        base: 'oud@school.example',
        own: 'nieuw@school.example',
        theirs: 'basis@school.example',
      },
    ])
    const other = await readEntry(store, `${file}#${decaan.id}`)
    expect(other.value).to.deep.equal({ ...decaan, name: 'Decaan vo', phone: '073' })
    await reopen([{ path: file, content: newer }])
    expect(await publish()).to.deep.equal({ kind: 'published', number: 2 })
    expect(await live(`${file}#landelijk.role.coach`)).to.deep.include({ name: 'Coach' })
    expect(store.isUpgrading).to.equal(false)
  })

  it('publishes a plan on its day over what is live by then, and leaves the draft', async () => {
    await change({ mail: '2027@school.example' })
    const planned = await planDraft(store, { stamp: store.stamp, on: '2027-01-01', note: '' }, els)
    if (planned.kind !== 'planned') throw new Error(planned.kind)
    await change({ name: 'Decaan vo' }, els, decaan.id)
    await reopen()
    expect(store.bench.plans.get(planned.plan)?.on).to.equal('2027-01-01')
    await publishPlan(store, planned.plan, new Date('2027-01-01T00:00:00+01:00'))
    expect(await live()).to.deep.include({ mail: '2027@school.example' })
    expect(await live(`${file}#${decaan.id}`)).to.deep.equal(decaan)
    expect([...store.bench.touched.keys()]).to.deep.equal([`${file}#${decaan.id}`])
    expect(store.bench.plans.size).to.equal(0)
  })

  it('keeps a plan that failed until somebody ends it', async () => {
    await change({ mail: '2027@school.example' })
    const planned = await planDraft(store, { stamp: store.stamp, on: '2027-01-01', note: '' }, els)
    if (planned.kind !== 'planned') throw new Error(planned.kind)
    await endPlan(store, planned.plan, { how: 'mislukt', why: 'twee leads' }, els)
    expect(store.bench.plans.get(planned.plan)?.failed).to.equal('twee leads')
    await endPlan(store, planned.plan, { how: 'ingetrokken', why: '' }, els)
    expect(store.bench.plans.size).to.equal(0)
  })

  it('imports all or nothing, and counts what changed', async () => {
    const values = new Map<string, Json>([
      [name, { ...mentor, name: 'Mentor vo' }],
      [`${file}#${decaan.id}`, decaan],
    ])
    expect(await saveAll(store, values, 'import', els)).to.equal(1)
  })

  it('tells the history of an entry, field by field, with the publication it went out in', async () => {
    await change({ mail: 'a@school.example' })
    await publish()
    await change({ mail: 'b@school.example' })
    await takeBack(store, { number: 0, note: 'terug' }, bas)
    const lines = await historyOf(store, name)
    expect(lines.map(({ what, by, publication }) => [what, by, publication])).to.deep.include([
      'gewijzigd',
      els.by,
      1,
    ])
    expect(lines.at(-1)?.changes).to.deep.equal([
      { path: ['mail'], before: 'oud@school.example', after: 'a@school.example' },
    ])
  })
})
