import { expect } from 'chai'
import { readKnowledgeFiles } from '../../../adapters/knowledge-files.js'
import { DraftBot } from '../../../adapters/publications/draft-bot.js'
import { readEntry, saveEntry } from '../../../adapters/publications/edit.js'
import { KnowledgeStore } from '../../../adapters/publications/knowledge-store.js'
import type { Json, JsonObject } from '../../../knowledge/publication/json.js'
import { temporaryFolder } from '../support/temporary-folder.js'

const place = { file: 'noordoost-brabant/contacts.json', key: 'nob.contact.jongerenaanpak-mail' }
const now = new Date('2026-11-26T10:00:00Z')
const said = {
  conversation: 'c1',
  audience: 'professional',
  region: 'noordoost-brabant',
  text: 'wat is het mailadres van de jongerenaanpak',
} as const

describe('DraftBot', function () {
  this.timeout(120_000)

  let store: KnowledgeStore
  let draft: DraftBot

  before(async () => {
    store = await KnowledgeStore.open(await temporaryFolder(), readKnowledgeFiles(), { now })
    draft = new DraftBot(store, () => now)
  })
  after(async () => {
    await draft.stop()
    await store.close()
  })

  const save = async (change: (value: JsonObject) => Json) => {
    const { value: seen, eTag } = await readEntry(store, `${place.file}#${place.key}`)
    const value = change(seen as JsonObject)
    await saveEntry(store, { place, value, seen, eTag, why: '' }, { by: 'els', at: now })
  }

  const words = async () => {
    const answer = await draft.say(said)
    return answer.type === 'said' ? answer.out.replies.map(({ text }) => text).join('\n') : answer
  }

  it('talks with the draft as it is by then, and shows why', async () => {
    expect(await words()).to.contain('jongerenaanpak@noordoostbrabantwerkt.nl')
    await save((value) => JSON.parse(JSON.stringify(value).replaceAll('jongerenaanpak@', 'nieuw@')))
    expect(await words()).to.contain('nieuw@noordoostbrabantwerkt.nl')
    const answer = await draft.say(said)
    expect(answer.type === 'said' && answer.out.trace.record).to.equal(place.key)
  })

  it('says what is wrong where the draft cannot be used, and works again once it can', async () => {
    const good = (await readEntry(store, `${place.file}#${place.key}`)).value ?? null
    await save((value) => ({ ...value, of: 'nob.organisation.bestaat-niet' }))
    const answer = await draft.say(said)
    expect(answer.type === 'unusable' && answer.faults.map(({ record }) => record)).to.deep.equal([
      place.key,
    ])
    await save(() => good)
    expect(await words()).to.contain('nieuw@noordoostbrabantwerkt.nl')
  })
})
