import { expect } from 'chai'
import { readSettings } from '../../../adapters/settings.js'

const oidc = {
  OIDC_ISSUER: 'https://inloggen.example.nl',
  OIDC_CLIENT_ID: 'wijzer',
  OIDC_CLIENT_SECRET: 'secret',
  PUBLIC_URL: 'https://wijzer.example.nl/',
}

describe('the settings of signing in', () => {
  it('are off unless somebody sets them', () => {
    expect(readSettings({}).signIn).to.deep.equal({
      oidc: null,
      admins: [],
      workbench: { readers: [], editors: [], publishers: [] },
    })
  })

  it('are read as a whole', () => {
    const { signIn } = readSettings({ ...oidc, BALIE_ADMINS: 'Een@a.nl, twee@b.nl' })
    expect(signIn.oidc?.issuer).to.equal('https://inloggen.example.nl')
    expect(signIn.admins).to.deep.equal(['een@a.nl', 'twee@b.nl'])
  })

  for (const missing of Object.keys(oidc)) {
    it(`name ${missing} where only that is missing`, () => {
      const env = { ...oidc, [missing]: '' }
      expect(() => readSettings(env)).to.throw(missing)
    })
  }

  it('take no provider over plain http, except on this machine, and no admin without an address', () => {
    for (const OIDC_ISSUER of ['http://inloggen.example.nl', 'inloggen', 'ftp://x']) {
      expect(() => readSettings({ ...oidc, OIDC_ISSUER })).to.throw('OIDC_ISSUER')
    }
    expect(readSettings({ ...oidc, OIDC_ISSUER: 'http://127.0.0.1:9/' }).signIn.oidc).to.not.be.null
    expect(() => readSettings({ BALIE_ADMINS: 'kim' })).to.throw('BALIE_ADMINS')
  })
})
