import { expect } from 'chai'
import { readKnowledgeFiles } from '../../../adapters/knowledge-files.js'
import {
  openPublications,
  type Publications,
} from '../../../adapters/publications/open-publications.js'
import { Publishing } from '../../../adapters/publications/publishing.js'
import { edit, mailEntry, withMail } from '../../support/draft-edits.js'
import { temporaryFolder } from '../support/temporary-folder.js'

const log = { write: () => undefined }
const otherEntry = 'landelijk/begrippen.json#landelijk.begrip.startkwalificatie'

describe('what people talk to', function () {
  this.timeout(60_000)

  let opened: Publications
  let publishing: Publishing
  let moved = 0
  let started = 0
  /** What happens while a proof runs. */
  let meanwhile: () => Promise<unknown> = async () => undefined
  const clock = () => new Date(Date.parse('2026-11-26T10:00:00Z') + moved)
  const hand = () => ({ by: 'els', at: clock() })

  before(async () => {
    const casesDir = await temporaryFolder()
    opened = await openPublications(casesDir, readKnowledgeFiles(), { casesDir, log, clock })
    const { store, live } = opened
    await live.load()
    const replayed = { cases: 0, right: 0, wasRight: 0 }
    const proof = { faults: [], combinations: {}, differences: [], ms: 1, replayed }
    const start = () => {
      started += 1
      const weights = live.weights ?? null
      return {
        progress: { step: 'lezen', done: 0 } as const,
        done: meanwhile().then(() => ({ proof, weights })),
        cancel: async () => undefined,
      }
    }
    publishing = new Publishing({ store, live, cases: () => [], clock, log, start })
  })
  after(() => opened.close())

  const mailNow = () => {
    const record = opened.live.current.records.get('nob.contact.jongerenaanpak-mail')
    return record !== undefined && 'value' in record ? record.value : null
  }
  const publish = async (mail: string) => {
    await edit(opened.store, mailEntry, withMail(mail))
    await (await publishing.prove()).proving.done
    return publishing.publish(mail, hand())
  }
  const written = async () => {
    const { value } = (await opened.store.published()).get(mailEntry) ?? {}
    return (value as { value?: string } | undefined)?.value
  }

  it('is proven once, however often somebody presses', async () => {
    await edit(opened.store, mailEntry, withMail('een@voorbeeld.example'))
    started = 0
    const runs = await Promise.all([publishing.prove(), publishing.prove(), publishing.prove()])
    expect(new Set(runs.map(({ proving }) => proving)).size).to.equal(1)
    expect(started).to.equal(1)
  })

  it('is what was written down last, when one publishes and others take back at once', async () => {
    await publish('een@voorbeeld.example')
    await edit(opened.store, mailEntry, withMail('twee@voorbeeld.example'))
    await (await publishing.prove()).proving.done
    const kinds = await Promise.all([
      publishing.publish('twee', hand()),
      publishing.takeBack(0, 'terug', hand()),
      publishing.takeBack(1, 'terug', hand()),
    ])
    expect(kinds.map(({ kind }) => kind)).to.include('published')
    expect(mailNow()).to.equal(await written())
  })

  it('stays as it was where the disk refuses to write a publication down', async () => {
    const before = mailNow()
    const { journal } = opened.store
    const append = journal.append
    await edit(opened.store, mailEntry, withMail('vol@voorbeeld.example'))
    await (await publishing.prove()).proving.done
    journal.append = async () => {
      throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
    }
    const refused = await publishing.publish('vol', hand()).catch((error: Error) => error.message)
    journal.append = append
    expect(refused).to.equal('no space')
    expect(mailNow()).to.equal(before)
    expect(mailNow()).to.equal(await written())
  })

  it('goes without what is planned, and a plan never over what came between', async () => {
    const { store } = opened
    await edit(store, mailEntry, withMail('gepland@voorbeeld.example'))
    await (await publishing.prove()).proving.done
    const planned = await publishing.plan('2026-11-28', 'later', hand())
    if (planned.kind !== 'planned') throw new Error(planned.kind)
    expect(store.bench.touched.size).to.equal(0)
    expect((await publish('dringend@voorbeeld.example')).kind).to.equal('published')
    moved = 3 * 24 * 60 * 60_000
    await publishing.tick()
    expect(store.bench.plans.get(planned.plan)?.failed).to.equal('intussen-gewijzigd')
    expect(mailNow()).to.equal('dringend@voorbeeld.example')
  })

  it('proves a plan anew where somebody published while it was proven', async () => {
    const { store } = opened
    await edit(store, mailEntry, withMail('gepland@voorbeeld.example'))
    await (await publishing.prove()).proving.done
    const planned = await publishing.plan('2026-11-30', 'later', hand())
    if (planned.kind !== 'planned') throw new Error(planned.kind)
    moved = 6 * 24 * 60 * 60_000
    meanwhile = async () => {
      meanwhile = async () => undefined
      await edit(store, otherEntry, (value) => ({ ...value, note: 'tussendoor' }))
      await (await publishing.prove()).proving.done
      await publishing.publish('tussendoor', hand())
    }
    await publishing.tick()
    expect(store.bench.plans.get(planned.plan)?.failed).to.equal(null)
    await publishing.tick()
    expect(store.bench.plans.has(planned.plan)).to.equal(false)
    expect(mailNow()).to.equal('gepland@voorbeeld.example')
    expect((await store.published()).get(otherEntry)?.value).to.include({ note: 'tussendoor' })
  })
})
