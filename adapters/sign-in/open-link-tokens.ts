import { join } from 'node:path'
import { tokenSecret } from '../directline/token-secret.js'
import { type Disk, ownDisk } from '../handover/disk.js'
import { createLinkTokens, type LinkTokens } from './link-tokens.js'
import { openUsedTokens } from './used-tokens.js'

/**
 * The links of this installation: what they are signed with is made at the first start and kept.
 *
 * @throws CodedError where it cannot be read or made
 */
export async function openLinkTokens(dataDir: string, disk: Disk = ownDisk): Promise<LinkTokens> {
  const secret = await tokenSecret(dataDir, 'link-secret')
  return createLinkTokens(secret, await openUsedTokens(disk, join(dataDir, 'used-links.json')))
}
