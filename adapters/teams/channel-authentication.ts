import { type Activity, ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import { RecentlyUsed } from '../recently-used.js'
import type { Channel } from '../settings.js'

type Authenticated = Awaited<
  ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>
>
type ConnectorFactory = NonNullable<Authenticated['connectorFactory']>
type ConnectorClient = ReturnType<ConnectorFactory['create']>
type UserTokenClient = ReturnType<ConfigurationBotFrameworkAuthentication['createUserTokenClient']>
type Identity = Parameters<ConfigurationBotFrameworkAuthentication['createUserTokenClient']>[0]

/**
 * Who may come in, by the SDK's own rules. It differs only in keeping the clients that the SDK
 * builds anew for each turn, at a quarter of the cost of that turn: with one app id they are all
 * the same.
 */
export class ChannelAuthentication extends ConfigurationBotFrameworkAuthentication {
  readonly #connectors = new RecentlyUsed<ConnectorClient>(100)
  #userTokens: UserTokenClient | null = null

  constructor(channel: Exclude<Channel, { kind: 'off' }>) {
    super(
      channel.kind === 'teams'
        ? {
            MicrosoftAppId: channel.appId,
            MicrosoftAppPassword: channel.appPassword,
            MicrosoftAppTenantId: channel.tenantId,
            MicrosoftAppType: 'SingleTenant',
          }
        : {},
    )
  }

  override async authenticateRequest(
    activity: Activity,
    authorization: string,
  ): Promise<Authenticated> {
    const result = await super.authenticateRequest(activity, authorization)
    const { connectorFactory: factory } = result
    if (!factory) return result
    const create = (serviceUrl: string, audience: string) => {
      const key = `${audience} ${serviceUrl}`
      const client = this.#connectors.get(key) ?? factory.create(serviceUrl, audience)
      this.#connectors.set(key, client)
      return client
    }
    return { ...result, connectorFactory: { create } }
  }

  override createUserTokenClient(identity: Identity): UserTokenClient {
    this.#userTokens ??= super.createUserTokenClient(identity)
    return this.#userTokens
  }
}
