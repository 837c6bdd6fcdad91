import { randomBytes } from 'node:crypto'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dataDirUnusable, systemCode } from '../errors.js'

/** In bytes: 256 bit, as long as the hash that HS256 works with. */
const LENGTH = 32

/**
 * The secret that tokens are signed with: made at the first start and kept, so that nobody is put
 * out of a conversation by a restart. Removing the file ends all tokens.
 *
 * @param name of its file; tokens of another kind have a secret of their own
 * @throws CodedError where it cannot be read or made
 */
export async function tokenSecret(dataDir: string, name = 'token-secret'): Promise<Uint8Array> {
  const path = join(dataDir, name)
  try {
    const kept = await readSecret(path)
    if (kept !== null) return kept
    const secret = randomBytes(LENGTH)
    await writeSecret(path, secret)
    return secret
  } catch (error) {
    throw dataDirUnusable(dataDir, error)
  }
}

/** @returns null where there is none, or one that a full disk cut short */
async function readSecret(path: string): Promise<Uint8Array | null> {
  try {
    const secret = Buffer.from((await readFile(path, 'utf8')).trim(), 'base64url')
    return secret.length === LENGTH ? secret : null
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null
    throw error
  }
}

/** Under its own name only once it is whole. */
async function writeSecret(path: string, secret: Buffer): Promise<void> {
  const temporary = `${path}.tmp`
  await rm(temporary, { force: true })
  await writeFile(temporary, `${secret.toString('base64url')}\n`, { mode: 0o600, flag: 'wx' })
  await rename(temporary, path)
}
