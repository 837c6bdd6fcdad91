import { expect } from 'chai'
import { readSettings } from '../../../adapters/settings.js'

const MICROSOFT_APP_ID = '3f2504e0-4f89-41d3-9a0c-0305e82c3301'
const MICROSOFT_APP_TENANT_ID = '11111111-1111-4111-8111-111111111111'
const other = '22222222-2222-4222-8222-222222222222'
const ids = { MICROSOFT_APP_ID, MICROSOFT_APP_TENANT_ID }
const secret = { ...ids, MICROSOFT_APP_PASSWORD: 'hunter2' }
const certificate = { ...ids, MICROSOFT_APP_CERTIFICATE_FILE: '/run/bot.pem' }

const read = (env: Record<string, string>) => readSettings(env).channel

describe('readTeamsChannel', () => {
  it('takes a secret, and lets in the tenant of the registration', () => {
    expect(read(secret)).to.deep.equal({
      kind: 'teams',
      appId: MICROSOFT_APP_ID,
      tenantId: MICROSOFT_APP_TENANT_ID,
      credential: { kind: 'secret', secret: 'hunter2' },
      allowedTenants: [MICROSOFT_APP_TENANT_ID],
      cloud: 'public',
      serviceHosts: [],
    })
  })

  it('takes a certificate, with its key in the same file or in another', () => {
    expect(read(certificate)).to.have.deep.property('credential', {
      kind: 'certificate',
      file: '/run/bot.pem',
      keyFile: '/run/bot.pem',
    })
    const two = { ...certificate, MICROSOFT_APP_CERTIFICATE_KEY_FILE: '/run/bot.key' }
    expect(read(two)).to.have.nested.property('credential.keyFile', '/run/bot.key')
  })

  it('takes ids as people paste them', () => {
    const pasted = { ...secret, MICROSOFT_APP_ID: ` ${MICROSOFT_APP_ID.toUpperCase()}\n` }
    expect(read(pasted)).to.have.property('appId', MICROSOFT_APP_ID)
  })

  it('takes lists of tenants and of hosts', () => {
    const channel = read({
      ...secret,
      ALLOWED_TENANTS: `${other}, ${MICROSOFT_APP_TENANT_ID.toUpperCase()},`,
      MICROSOFT_CLOUD: 'usgov',
      MICROSOFT_SERVICE_HOSTS: 'Smba.Teams.sovcloud-core.fr',
    })
    expect(channel).to.deep.include({
      allowedTenants: [other, MICROSOFT_APP_TENANT_ID],
      cloud: 'usgov',
      serviceHosts: ['smba.teams.sovcloud-core.fr'],
    })
  })

  it('says what is missing, wrong or too much, and repeats no value', () => {
    const both = { ...secret, MICROSOFT_APP_CERTIFICATE_FILE: '/x' }
    for (const [env, words] of [
      [{ MICROSOFT_APP_ID }, 'MICROSOFT_APP_CERTIFICATE_FILE instead'],
      [{ MICROSOFT_APP_PASSWORD: 'hunter2' }, 'MICROSOFT_APP_ID is missing'],
      [{ ...ids, MICROSOFT_APP_CERTIFICATE_KEY_FILE: '/x' }, 'CERTIFICATE_FILE is missing'],
      [both, 'exclude each other'],
      [{ ...certificate, DANGEROUSLY_ALLOW_UNAUTHENTICATED: 'true' }, 'exclude each other'],
      [{ ...certificate, MICROSOFT_CLOUD: 'usgov' }, 'MICROSOFT_APP_PASSWORD only'],
      [{ ...secret, MICROSOFT_CLOUD: 'hunter2' }, 'MICROSOFT_CLOUD must be `public` or `usgov`'],
      [{ ...secret, ALLOWED_TENANTS: 'hunter2' }, 'ALLOWED_TENANTS must be tenant ids'],
      [{ ...secret, ALLOWED_TENANTS: ',' }, 'ALLOWED_TENANTS must be tenant ids'],
      [{ ...secret, MICROSOFT_SERVICE_HOSTS: '*.nl' }, 'MICROSOFT_SERVICE_HOSTS must be'],
      [{ ...secret, MICROSOFT_SERVICE_HOSTS: '127.0.0.1' }, 'MICROSOFT_SERVICE_HOSTS must be'],
      [{ ...secret, MICROSOFT_SERVICE_HOSTS: 'localhost' }, 'MICROSOFT_SERVICE_HOSTS must be'],
    ] as const) {
      expect(() => read(env))
        .to.throw(words)
        .with.property('message')
        .that.does.not.include('hunter2')
    }
  })

  it('knows no setting for the keys that tokens are checked with', () => {
    const channel = read({
      ...secret,
      ToBotFromChannelOpenIdMetadataUrl: 'http://127.0.0.1/',
      ToBotFromChannelTokenIssuer: 'https://evil.example',
      BotOpenIdMetadata: 'http://127.0.0.1/',
      ChannelService: 'https://evil.example',
    })
    expect(JSON.stringify(channel)).to.not.match(/evil|127/)
  })
})
