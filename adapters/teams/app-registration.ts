import type { EventLog } from '../../bot/ports.js'
import type { Channel } from '../settings.js'
import { teamsAdmission } from './admission.js'
import { loadCertificate } from './certificate.js'
import {
  ChannelAuthentication,
  type Credentials,
  type SdkOptions,
} from './channel-authentication.js'
import { type Cloud, clouds } from './clouds.js'
import type { Credential } from './teams-settings.js'

export interface Surroundings {
  readonly log: EventLog
  readonly clock: () => Date
  /** Another Bot Framework than Microsoft's: for tests, and out of reach of any setting. */
  readonly cloud?: Cloud
  readonly credentials?: Credentials
}

/**
 * From settings to who may come in.
 *
 * @throws CodedError where the certificate cannot be used
 */
export function authenticationFor(
  channel: Exclude<Channel, { kind: 'off' }>,
  { log, clock, cloud, credentials }: Surroundings,
): ChannelAuthentication {
  if (channel.kind === 'unauthenticated') return new ChannelAuthentication({}, null)
  const chosen = cloud ?? clouds[channel.cloud]
  const options = {
    ...chosen.endpoints,
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppId: channel.appId,
    MicrosoftAppTenantId: channel.tenantId,
    ...credentialOptions(channel.credential, log, clock()),
  }
  return new ChannelAuthentication(options, teamsAdmission(channel, chosen, clock), credentials)
}

function credentialOptions(credential: Credential, log: EventLog, now: Date): SdkOptions {
  if (credential.kind === 'secret') return { MicrosoftAppPassword: credential.secret }
  const { thumbprint, privateKey, daysLeft } = loadCertificate(credential, now)
  // An expired one is no reason to keep the web page from starting; it is one to be heard.
  log.write(daysLeft < 0 ? 'teams.certificate-expired' : 'teams.certificate', { daysLeft })
  return { CertificateThumbprint: thumbprint, CertificatePrivateKey: privateKey }
}
