import { expect } from 'chai'
import { CodedError } from '../../adapters/errors.js'
import { readSettings } from '../../adapters/settings.js'

const guid = '3f2504e0-4f89-41d3-9a0c-0305e82c3301'

function fault(env: Record<string, string>): CodedError {
  try {
    readSettings(env)
  } catch (error) {
    if (error instanceof CodedError) return error
  }
  throw new Error('expected a CodedError')
}

describe('readSettings', () => {
  it('needs nothing', () => {
    expect(readSettings({ PORT: ' ' })).to.deep.equal({
      port: 3978,
      host: '127.0.0.1',
      dataDir: './data',
      region: 'noordoost-brabant',
      mail: null,
      publicUrl: null,
      casesDir: './test/cases',
      keptDays: 30,
      channel: { kind: 'off' },
      web: { allowedOrigins: [], trustProxy: false, tokensPerMinute: 60, messagesPerMinute: 30 },
      signIn: {
        oidc: null,
        admins: [],
        workbench: { readers: [], editors: [], publishers: [] },
      },
    })
  })

  it('takes any free port', () => {
    expect(readSettings({ PORT: '0' }).port).to.equal(0)
  })

  it('names every faulty variable and what it may be', () => {
    const { code, message, remedy } = fault({ PORT: '70000', DEFAULT_REGION: 'utrecht' })
    expect(code).to.equal('setting-invalid')
    expect(message).to.include('PORT must be a whole number')
    expect(message).to.include('DEFAULT_REGION must be one of landelijk, noordoost-brabant')
    expect(remedy).to.not.equal('')
  })

  it('never repeats a value, which may be a secret', () => {
    expect(fault({ MICROSOFT_APP_ID: 'hunter2' }).message).to.not.include('hunter2')
  })

  it('wants all three of the app registration', () => {
    const { message } = fault({ MICROSOFT_APP_ID: guid })
    expect(message).to.include('MICROSOFT_APP_PASSWORD').and.to.include('MICROSOFT_APP_TENANT_ID')
    const channel = readSettings({
      MICROSOFT_APP_ID: guid,
      MICROSOFT_APP_PASSWORD: 'secret',
      MICROSOFT_APP_TENANT_ID: guid,
    }).channel
    expect(channel.kind).to.equal('teams')
  })

  it('goes unauthenticated only on loopback and only without an app', () => {
    const yes = { DANGEROUSLY_ALLOW_UNAUTHENTICATED: 'true' }
    for (const HOST of ['127.0.0.1', 'localhost', '::1']) {
      expect(readSettings({ ...yes, HOST }).channel.kind).to.equal('unauthenticated')
    }
    for (const HOST of ['0.0.0.0', '::', '192.168.1.4', '127.evil.example']) {
      expect(fault({ ...yes, HOST }).code).to.equal('unauthenticated-not-loopback')
    }
    expect(fault({ ...yes, MICROSOFT_APP_ID: guid }).message).to.include('exclude each other')
    expect(fault({ DANGEROUSLY_ALLOW_UNAUTHENTICATED: '1' }).message).to.include('`true`')
  })

  it('takes origins of sites, and nothing that only looks like one', () => {
    const { web } = readSettings({
      ALLOWED_ORIGINS: 'https://www.school.nl, http://localhost:8080',
    })
    expect(web.allowedOrigins).to.deep.equal(['https://www.school.nl', 'http://localhost:8080'])
    for (const ALLOWED_ORIGINS of [
      '*',
      'school.nl',
      'https://school.nl/',
      'https://a.nl/b',
      'null',
    ]) {
      expect(fault({ ALLOWED_ORIGINS }).message).to.include('ALLOWED_ORIGINS must be sites')
    }
    expect(fault({ TRUST_PROXY: 'yes' }).message).to.include('TRUST_PROXY must be `true`')
    for (const TOKENS_PER_MINUTE of ['0', '-1', '1.5', 'veel', '1000000']) {
      expect(fault({ TOKENS_PER_MINUTE }).message).to.include('TOKENS_PER_MINUTE must be')
    }
  })
})
