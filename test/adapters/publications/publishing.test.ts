import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { readKnowledgeFiles } from '../../../adapters/knowledge-files.js'
import { createMemoryStore } from '../../../adapters/memory/memory-store.js'
import { readEntry, saveEntry } from '../../../adapters/publications/edit.js'
import {
  openPublications,
  type Publications,
} from '../../../adapters/publications/open-publications.js'
import { Publishing } from '../../../adapters/publications/publishing.js'
import { createBot } from '../../../bot/create-bot.js'
import type { JsonObject } from '../../../knowledge/publication/json.js'
import { temporaryFolder } from '../support/temporary-folder.js'

const place = { file: 'noordoost-brabant/contacts.json', key: 'nob.contact.jongerenaanpak-mail' }
const name = `${place.file}#${place.key}`
const silent = { write: () => undefined }
const question = 'wat is het mailadres van de jongerenaanpak'

const aCase = JSON.stringify({
  id: 'mail',
  kind: 'contact',
  audience: 'professional',
  region: 'noordoost-brabant',
  turns: [question],
  must: ['jongerenaanpak@noordoostbrabantwerkt\\.nl'],
})

describe('Publishing', function () {
  this.timeout(120_000)

  let dataDir: string
  let publications: Publications
  let moved = 0
  const clock = () => new Date(Date.parse('2026-11-26T10:00:00Z') + moved)
  const hand = () => ({ by: 'els@regio.example', at: clock() })

  before(async () => {
    dataDir = await temporaryFolder()
    await writeFile(join(dataDir, 'mine.jsonl'), `${aCase}\n`)
    const parts = { casesDir: dataDir, log: silent, clock }
    publications = await openPublications(dataDir, readKnowledgeFiles(), parts)
    await publications.live.load()
  })
  after(() => publications.close())

  const bot = () =>
    createBot({
      store: createMemoryStore(),
      log: silent,
      get knowledge() {
        return publications.live.current
      },
    })

  const ask = async (asked = bot()): Promise<string> => {
    const { replies } = await asked.handle({
      conversation: { id: 'c1', retention: 'web' },
      audience: 'professional',
      region: 'noordoost-brabant',
      event: { kind: 'message', text: question },
      now: clock(),
    })
    return replies.map(({ text }) => text).join('\n')
  }

  const changeMail = async (mail: string) => {
    const { value: seen, eTag } = await readEntry(publications.store, name)
    const text = JSON.stringify(seen).replaceAll(/[\w.]+@[\w.]+\.\w+/g, mail)
    const value = JSON.parse(text) as JsonObject
    await saveEntry(publications.store, { place, value, seen, eTag, why: '' }, hand())
  }

  it('proves a draft, shows what comes out differently, and the running bot takes it', async () => {
    const { publishing } = publications
    const running = bot()
    await changeMail('nieuw@voorbeeld.example')
    expect(await publishing.publish('te vroeg', hand())).to.deep.equal({ kind: 'unproven' })
    expect(await ask(running)).to.contain('jongerenaanpak@noordoostbrabantwerkt.nl')
    const run = await publishing.prove()
    expect((await publishing.prove()).proving).to.equal(run.proving)
    const { proof } = await run.proving.done
    expect(proof.faults.filter(({ severity }) => severity === 'error')).to.deep.equal([])
    expect(
      proof.differences.map(({ id, before, after }) => [id, before.isRight, after.isRight]),
    ).to.deep.equal([['mail', true, false]])
    expect(await publishing.publish('nieuw adres', hand())).to.deep.equal({
      kind: 'published',
      number: 1,
    })
    expect(await ask(running)).to.contain('nieuw@voorbeeld.example')
    await publishing.takeBack(0, 'toch niet', hand())
    expect(await ask(running)).to.contain('jongerenaanpak@noordoostbrabantwerkt.nl')
  })

  it('publishes nothing that has an error, and names the entry', async () => {
    const { store, publishing } = publications
    const { value: seen, eTag } = await readEntry(store, name)
    const value = { ...(seen as JsonObject), of: 'nob.organisation.bestaat-niet' }
    await saveEntry(store, { place, value, seen, eTag, why: '' }, hand())
    const { proof } = await (await publishing.prove()).proving.done
    const errors = proof.faults.filter(({ severity }) => severity === 'error')
    expect(errors.map(({ record, isNew }) => [record, isNew])).to.deep.equal([[place.key, true]])
    expect(await publishing.publish('stuk', hand())).to.deep.equal({ kind: 'unsound' })
    const seenNow = await readEntry(store, name)
    await saveEntry(
      store,
      { place, value: seen ?? null, seen: seenNow.value, eTag: seenNow.eTag, why: '' },
      hand(),
    )
  })

  it('carries out a plan on its day', async () => {
    const { store, live } = publications
    const sound = { faults: [], combinations: {}, differences: [], ms: 1 }
    const replayed = { cases: 0, right: 0, wasRight: 0 }
    const start = () => ({
      progress: { step: 'lezen', done: 0 } as const,
      done: Promise.resolve({ proof: { ...sound, replayed }, weights: live.weights ?? null }),
      cancel: async () => undefined,
    })
    const publishing = new Publishing({ store, live, cases: () => [], clock, log: silent, start })
    await changeMail('vanaf2027@voorbeeld.example')
    await (await publishing.prove()).proving.done
    expect(await publishing.plan('2027-01-01', 'nieuw jaar', hand())).to.include({
      kind: 'planned',
    })
    expect(await publishing.tick()).to.equal(0)
    moved = Date.parse('2027-01-01T00:01:00+01:00') - Date.parse('2026-11-26T10:00:00Z')
    expect(await publishing.tick()).to.equal(1)
    expect(store.bench.plans.size).to.equal(0)
    expect(await ask()).to.contain('vanaf2027@voorbeeld.example')
  })
})
