import { generateKeyPairSync } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { CodedError } from '../../../adapters/errors.js'
import { loadCertificate } from '../../../adapters/teams/certificate.js'
import { temporaryFolder } from '../support/temporary-folder.js'
import { botFramework } from './support/bot-framework.js'
import { selfSigned } from './support/self-signed.js'
import { channel, teamsServer } from './support/teams-server.js'

const now = new Date('2026-06-01T12:00:00Z')
const pair = selfSigned(new Date('2026-01-01T00:00:00Z'), new Date('2026-06-11T12:00:00Z'))

async function files(contents: Record<string, string>): Promise<(name: string) => string> {
  const folder = await temporaryFolder()
  for (const [name, text] of Object.entries(contents)) await writeFile(join(folder, name), text)
  return (name) => join(folder, name)
}

function fault(file: string, keyFile: string): CodedError {
  try {
    loadCertificate({ kind: 'certificate', file, keyFile }, now)
  } catch (error) {
    if (error instanceof CodedError) return error
  }
  throw new Error('expected a CodedError')
}

describe('loadCertificate', () => {
  it('reads certificate and key from one file or two, and works out the rest', async () => {
    const at = await files({
      'both.pem': pair.privateKey + pair.certificate,
      'cert.pem': pair.certificate,
      'key.pem': pair.privateKey,
    })
    for (const [file, keyFile] of [
      [at('both.pem'), at('both.pem')],
      [at('cert.pem'), at('key.pem')],
    ] as const) {
      expect(loadCertificate({ kind: 'certificate', file, keyFile }, now)).to.deep.equal({
        thumbprint: pair.thumbprint,
        privateKey: pair.privateKey,
        daysLeft: 10,
      })
    }
  })

  it('names the variable to mend, and shows nothing of the file', async () => {
    const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
    const locked = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
    const at = await files({
      'cert.pem': pair.certificate,
      'other.pem': selfSigned(now, now).privateKey,
      'ec.pem': ec.export({ type: 'pkcs8', format: 'pem' }).toString(),
      'locked.pem': locked
        .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' })
        .toString(),
      'junk.pem': 'hunter2',
    })
    const certificate = 'MICROSOFT_APP_CERTIFICATE_FILE'
    const key = 'MICROSOFT_APP_CERTIFICATE_KEY_FILE'
    for (const [file, keyFile, name, words] of [
      ['none.pem', 'cert.pem', certificate, 'ENOENT'],
      ['junk.pem', 'junk.pem', certificate, 'no certificate'],
      ['cert.pem', 'cert.pem', certificate, 'no RSA private key'],
      ['cert.pem', 'junk.pem', key, 'no RSA private key'],
      ['cert.pem', 'ec.pem', key, 'no RSA private key'],
      ['cert.pem', 'locked.pem', key, 'without a passphrase'],
      ['cert.pem', 'other.pem', key, 'another certificate'],
    ] as const) {
      const { message, code, cause } = fault(at(file), at(keyFile))
      expect(message)
        .to.include(name)
        .and.to.include(words)
        .and.to.not.match(/hunter2|BEGIN/)
      expect([code, cause]).to.deep.equal(['setting-invalid', undefined])
    }
  })
})

describe('/api/messages with a certificate', () => {
  for (const [event, clock] of [
    ['teams.certificate', () => now],
    ['teams.certificate-expired', () => new Date('2027-01-01T00:00:00Z')],
  ] as const) {
    it(`lets good tokens in, and logs ${event}`, async () => {
      const framework = await botFramework()
      const at = await files({ 'both.pem': pair.certificate + pair.privateKey })
      const both = at('both.pem')
      const server = await teamsServer({
        cloud: framework.cloud,
        channel: { ...channel, credential: { kind: 'certificate', file: both, keyFile: both } },
        clock,
      })
      const response = await server.post(`Bearer ${await framework.sign()}`)
      expect(response.status).to.equal(200)
      expect(server.log[0]).to.include(`"${event}"`).and.to.include('daysLeft')
      expect(server.log.join()).to.not.match(/PRIVATE|thumbprint/)
      await server.end()
      framework.close()
    })
  }
})
