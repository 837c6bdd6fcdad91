import { expect } from 'chai'
import { readKnowledgeFiles } from '../../../adapters/knowledge-files.js'
import { readEntry, saveEntry } from '../../../adapters/publications/edit.js'
import { KnowledgeStore } from '../../../adapters/publications/knowledge-store.js'
import { publishDraft } from '../../../adapters/publications/publish.js'
import { entryPlace } from '../../../knowledge/publication/entry.js'
import type { Json } from '../../../knowledge/publication/json.js'
import { withField } from '../../../knowledge/publication/merge.js'
import { administrator, type StaffBrowser } from '../balie/support/staff-browser.js'
import { temporaryFolder } from '../support/temporary-folder.js'
import { type WebServer, webServer } from '../support/web-server.js'
import { formOn } from './support/page-form.js'

const mail = 'noordoost-brabant/contacts.json#nob.contact.jongerenaanpak-mail'
const page = (path: string) => `/beheer/kennis/${path}?naam=${encodeURIComponent(mail)}`

/** What came with the program before: the mail address was another one then. */
function earlierFiles() {
  const { key } = entryPlace(mail)
  return readKnowledgeFiles().map(({ path, content }) => {
    if (!Array.isArray(content)) return { path, content }
    const items = (content as Json[]).map((item) =>
      (item as { id?: string }).id === key
        ? withField(withField(item, ['value'], 'eerst@nob.example'), ['name'], 'Eerste naam')
        : item,
    )
    return { path, content: items }
  })
}

describe('a newer base that says something else than the team', () => {
  let server: WebServer
  let editor: StaffBrowser
  async function begin(isPublished: boolean) {
    const dataDir = await temporaryFolder()
    const store = await KnowledgeStore.open(dataDir, earlierFiles())
    const { value, eTag } = await readEntry(store, mail)
    const own =
      withField(withField(value, ['value'], 'team@nob.example'), ['note'], 'Van ons') ?? {}
    const save = { place: entryPlace(mail), value: own, eTag, seen: value, why: '' }
    const hand = { by: 'beheer', at: new Date() }
    await saveEntry(store, save, hand)
    if (isPublished) await publishDraft(store, { stamp: store.stamp, note: 'Eerst' }, hand)
    await store.close()
    server = await webServer({ DATA_DIR: dataDir })
    editor = await administrator(server)
  }
  afterEach(() => server.stop())

  it('is said on the first page, and at the record', async () => {
    await begin(true)
    await editor.open('/beheer')
    expect(editor.text).to.include('Publicatie 1, door Beheerder')
    expect(editor.text).to.include('Met een nieuwe versie van het programma kwam nieuwe kennis mee')
    expect(editor.text).to.include('zeggen jullie en de nieuwe kennis iets anders: Mailadres')
    await editor.open(page('lees'))
    expect(editor.text).to.include('De nieuwe kennis zegt hier iets anders dan jullie.')
  })

  for (const [choice, stands] of [
    ['eigen', 'team@nob.example'],
    ['ander', 'jongerenaanpak@noordoostbrabantwerkt.nl'],
  ] as const) {
    it(`lets somebody choose: ${choice}`, async () => {
      await begin(false)
      await editor.open(page('verschil'))
      expect(editor.text).to.include('team@nob.example').and.to.include('eerst@nob.example')
      const form = formOn(editor.page, 'verschil')
      await editor.send(page('verschil'), form)
      expect(editor.text).to.include('Kies wat er komt te staan.')
      await editor.send(page('verschil'), { ...form, 'keuze-0': choice })
      expect(editor.text).to.include('Bewaard in het concept.')
      await editor.open(page('wijzig'))
      const { value, note, name } = formOn(editor.page, 'wijzig')
      expect([value, note, name]).to.deep.equal([
        [stands],
        ['Van ons'],
        ['Mailadres Jongerenaanpak'],
      ])
      await editor.open(page('verschil'))
      expect(editor.text).to.include('Hier is niets meer te kiezen.')
    })
  }
})
