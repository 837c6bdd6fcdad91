import { expect } from 'chai'
import { personId, startPerson } from '../../../adapters/sign-in/person.js'
import { createWorkbenchAccess } from '../../../adapters/workbench/access.js'
import { createNames } from '../../../adapters/workbench/names.js'
import { StaffBrowser } from '../balie/support/staff-browser.js'
import {
  type IdentityProvider,
  identityProvider,
  logIn,
} from '../sign-in/support/identity-provider.js'
import { freePort } from '../support/free-port.js'
import { type WebServer, webServer } from '../support/web-server.js'

const people = {
  admins: ['baas@regio.example'],
  workbench: {
    readers: ['lees@regio.example'],
    editors: ['red@regio.example'],
    publishers: ['uit@regio.example'],
  },
}

describe('who may do what with the knowledge', () => {
  const { may } = createWorkbenchAccess(people)
  const person = (email: string, way: 'oidc' | 'link' = 'oidc') => ({
    ...{ id: personId(email), name: email, email, way, only: null },
  })
  const roles = ['lezer', 'redacteur', 'uitgever'] as const
  const rolesOf = (email: string, way?: 'link') =>
    roles.filter((role) => may(person(email, way), role))

  it('goes up from reading to publishing', () => {
    expect(rolesOf('lees@regio.example')).to.deep.equal(['lezer'])
    expect(rolesOf('red@regio.example')).to.deep.equal(['lezer', 'redacteur'])
    expect(rolesOf('uit@regio.example')).to.deep.equal(roles)
    expect(rolesOf('baas@regio.example')).to.deep.equal(roles)
    expect(roles.filter((role) => may(startPerson, role))).to.deep.equal(roles)
  })

  it('is nothing for others, nor for who came by a link to one case', () => {
    expect(rolesOf('iemand@regio.example')).to.deep.equal([])
    expect(rolesOf('baas@regio.example', 'link')).to.deep.equal([])
  })

  it('names whoever a setting still names', () => {
    const nameOf = createNames(people)
    expect(nameOf(personId('red@regio.example'))).to.equal('red@regio.example')
    expect(nameOf(personId('weg@regio.example'))).to.equal('iemand die er niet meer bij staat')
    expect(nameOf('beheer')).to.equal('Beheerder')
    expect(nameOf('kim (opdrachtregel)')).to.equal('kim (opdrachtregel)')
  })
})

describe('signing in for the workbench with an organisation', () => {
  let provider: IdentityProvider
  let server: WebServer
  before(async () => {
    const port = await freePort()
    const known = (email: string) => ({ email, email_verified: true, name: email })
    provider = await identityProvider(`http://127.0.0.1:${port}`, {
      lees: known('lees@regio.example'),
      red: known('red@regio.example'),
      nobody: known('iemand@elders.example'),
    })
    server = await webServer({
      ...provider.env,
      PORT: String(port),
      BEHEER_LEZERS: 'Lees@regio.example',
      BEHEER_REDACTEURS: 'red@regio.example',
    })
  })
  after(async () => {
    await server.stop()
    provider.close()
  })

  it('lets a reader read, and begin where they may be', async () => {
    const reader = new StaffBrowser(server.address)
    await logIn(reader, 'lees')
    expect(reader.url).to.equal(`${server.address}/beheer`)
    expect(reader.text).to.include('Overzicht Kennis').and.to.not.include('Voeg iets toe')
    const name = encodeURIComponent(
      'landelijk/wettelijke-taken.json#landelijk.wettelijke-taak.nazorg-mbo',
    )
    await reader.open(`/beheer/kennis/lees?naam=${name}`)
    expect(reader.text).to.include('Nazorg door het mbo').and.to.not.include('Wijzig')
    for (const page of ['wijzig', 'opvolger', 'beeindig', 'verschil']) {
      await reader.open(`/beheer/kennis/${page}?naam=${name}`)
      expect(reader.status, page).to.equal(403)
    }
    await reader.open('/beheer')
    await reader.send(`/beheer/kennis/laat-vallen?naam=${name}`)
    expect(reader.status).to.equal(403)
    await reader.open('/balie')
    expect(reader.status).to.equal(403)
  })

  it('lets an editor change, and nobody else in', async () => {
    const editor = new StaffBrowser(server.address)
    await logIn(editor, 'red')
    await editor.open('/beheer/kennis')
    expect(editor.text).to.include('Voeg iets toe')
    const other = new StaffBrowser(server.address)
    await other.open('/beheer')
    expect(other.url).to.include('/aanmelden?naar=%2Fbeheer')
    await logIn(other, 'nobody')
    expect(other.url).to.include('/aanmelden')
  })
})
