/**
 * Where the Bot Framework of one cloud is, and what it signs with. The SDK wants all seven or
 * none: with one of them alone the others are undefined, and every token is refused.
 */
export interface Endpoints {
  readonly ToChannelFromBotLoginUrl: string
  readonly ToChannelFromBotOAuthScope: string
  readonly ToBotFromChannelTokenIssuer: string
  readonly OAuthUrl: string
  readonly ToBotFromChannelOpenIdMetadataUrl: string
  readonly ToBotFromEmulatorOpenIdMetadataUrl: string
  readonly CallerId: string
}

export interface Cloud {
  readonly endpoints: Endpoints
  /** Hosts that replies may go to; `*.` stands for every host below. */
  readonly serviceHosts: readonly string[]
}

export type CloudName = 'public' | 'usgov'

/**
 * The endpoints are those of botframework-connector 4.23.3; the hosts are those that Microsoft's
 * own Teams SDK allows (microsoft.github.io/teams-sdk, "Service URL Validation"). Never a wildcard
 * below trafficmanager.net: anybody can have a name there.
 */
export const clouds: Readonly<Record<CloudName, Cloud>> = {
  public: {
    endpoints: {
      ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
      ToChannelFromBotOAuthScope: 'https://api.botframework.com',
      ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
      OAuthUrl: 'https://api.botframework.com',
      ToBotFromChannelOpenIdMetadataUrl:
        'https://login.botframework.com/v1/.well-known/openidconfiguration',
      ToBotFromEmulatorOpenIdMetadataUrl:
        'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration',
      CallerId: 'urn:botframework:azure',
    },
    serviceHosts: [
      'smba.trafficmanager.net',
      'smba.onyx.prod.teams.trafficmanager.net',
      'smba.infra.gcc.teams.microsoft.com',
      '*.botframework.com',
    ],
  },
  usgov: {
    endpoints: {
      ToChannelFromBotLoginUrl: 'https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us',
      ToChannelFromBotOAuthScope: 'https://api.botframework.us',
      ToBotFromChannelTokenIssuer: 'https://api.botframework.us',
      OAuthUrl: 'https://api.botframework.azure.us',
      ToBotFromChannelOpenIdMetadataUrl:
        'https://login.botframework.azure.us/v1/.well-known/openidconfiguration',
      ToBotFromEmulatorOpenIdMetadataUrl:
        'https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0/.well-known/openid-configuration',
      CallerId: 'urn:botframework:azureusgov',
    },
    serviceHosts: [
      'smba.infra.gov.teams.microsoft.us',
      'smba.infra.dod.teams.microsoft.us',
      '*.botframework.azure.us',
    ],
  },
}
