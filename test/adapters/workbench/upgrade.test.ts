import { expect } from 'chai'
import { readKnowledgeFiles } from '../../../adapters/knowledge-files.js'
import { publishDraft } from '../../../adapters/publications/publish.js'
import { edit, mailEntry, withMail } from '../../support/draft-edits.js'
import { administrator } from '../balie/support/staff-browser.js'
import { temporaryFolder } from '../support/temporary-folder.js'
import { teamServer } from './support/team-server.js'

/** The same base as it was before: the address and a name are other ones. */
function olderBase() {
  return readKnowledgeFiles().map(({ path, content }) => {
    if (path !== 'noordoost-brabant/contacts.json') return { path, content }
    const text = JSON.stringify(content)
      .replaceAll('jongerenaanpak@noordoostbrabantwerkt.nl', 'oud@voorbeeld.example')
      .replace('"Mailadres Jongerenaanpak"', '"Mailbox Jongerenaanpak"')
    return { path, content: JSON.parse(text) as unknown }
  })
}

describe('a newer base that came with the program', function () {
  this.timeout(120_000)

  it('is told with what came and where the team says something else, and goes out as always', async () => {
    const dataDir = await temporaryFolder()
    const before = await teamServer(olderBase(), dataDir)
    const { store } = before.publications
    await edit(store, mailEntry, withMail('team@voorbeeld.example'))
    const hand = { by: 'beheer', at: new Date() }
    await publishDraft(store, { stamp: store.stamp, note: 'eigen adres' }, hand)
    await before.stop()

    const server = await teamServer(readKnowledgeFiles(), dataDir)
    try {
      const browser = await administrator(server)
      await browser.open('/beheer/publiceren')
      expect(browser.text).to.include('Met het programma is nieuwe kennis meegekomen.')
      await browser.open('/beheer/publiceren/nieuwe-basis')
      expect(browser.text).to.include('Bij één onderdeel zeggen jullie iets anders')
      expect(browser.page).to.include(`verschil?naam=${encodeURIComponent(mailEntry)}`)
      expect(browser.page).to.include('<ins>jongerenaanpak@noordoostbrabantwerkt.nl</ins>')
      await browser.open('/beheer/publiceren')
      await browser.send('/beheer/publiceren/nakijken')
      await server.publications.publishing.run?.proving.done
      await browser.open('/beheer/publiceren')
      const versie = /name="versie" value="(\d+)"/.exec(browser.page)?.[1] ?? ''
      const sent = { versie, doe: 'nu', opmerking: 'nieuwe kennis' }
      await browser.send('/beheer/publiceren', sent)
      expect(browser.status).to.equal(422)
      const ids = [...browser.page.matchAll(/name="gezien" value="([\w-]+)"/g)]
      await browser.send('/beheer/publiceren', { ...sent, gezien: ids.map(([, id = '']) => id) })
      expect(browser.text).to.include('Publicatie 2 staat er.')
      expect(server.publications.store.isUpgrading).to.equal(false)
      await browser.open('/beheer/publicaties/2')
      expect(browser.page).to.include('Mailadres Jongerenaanpak')
    } finally {
      await server.stop()
    }
  })
})
