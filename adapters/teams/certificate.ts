import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { settingInvalid, systemCode } from '../errors.js'
import type { Credential } from './teams-settings.js'

const DAY = 24 * 60 * 60 * 1000

/** A certificate as the SDK wants it, and how many days it is still good for. */
export interface LoadedCertificate {
  readonly thumbprint: string
  readonly privateKey: string
  readonly daysLeft: number
}

/**
 * Reads the certificate and its key once, at start. The thumbprint is worked out from the
 * certificate, so that nobody can mistype it.
 *
 * @throws CodedError that names the variable, and never shows what is in the file
 */
export function loadCertificate(
  { file, keyFile }: Extract<Credential, { kind: 'certificate' }>,
  now: Date,
): LoadedCertificate {
  const certificate = readCertificate(read('MICROSOFT_APP_CERTIFICATE_FILE', file))
  const keyName =
    keyFile === file ? 'MICROSOFT_APP_CERTIFICATE_FILE' : 'MICROSOFT_APP_CERTIFICATE_KEY_FILE'
  const key = readKey(read(keyName, keyFile), keyName)
  if (!certificate.checkPrivateKey(key)) {
    throw settingInvalid([`${keyName} holds the private key of another certificate.`])
  }
  return {
    thumbprint: certificate.fingerprint.replaceAll(':', ''),
    privateKey: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
    daysLeft: Math.floor((Date.parse(certificate.validTo) - now.getTime()) / DAY),
  }
}

function read(name: string, file: string): Buffer {
  try {
    return readFileSync(file)
  } catch (error) {
    throw settingInvalid([`${name} names a file that cannot be read (${systemCode(error)}).`])
  }
}

function readCertificate(pem: Buffer): X509Certificate {
  try {
    return new X509Certificate(pem)
  } catch {
    throw settingInvalid(['MICROSOFT_APP_CERTIFICATE_FILE holds no certificate as PEM.'])
  }
}

function readKey(pem: Buffer, name: string): KeyObject {
  try {
    const key = createPrivateKey(pem)
    if (key.asymmetricKeyType === 'rsa') return key
  } catch {
    // Said below, in words that mend it.
  }
  throw settingInvalid([`${name} holds no RSA private key as PEM without a passphrase.`])
}
