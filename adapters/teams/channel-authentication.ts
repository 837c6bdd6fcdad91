import { type Activity, ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import { systemCode } from '../errors.js'
import { Refusal } from '../http/refusal.js'
import { RecentlyUsed } from '../recently-used.js'
import type { Admission } from './admission.js'
import { TokenRefused } from './channel-token.js'
import { quietly } from './quiet-console.js'

type Sdk = typeof ConfigurationBotFrameworkAuthentication
type Authenticated = Awaited<ReturnType<Sdk['prototype']['authenticateRequest']>>
type ConnectorFactory = NonNullable<Authenticated['connectorFactory']>
type ConnectorClient = ReturnType<ConnectorFactory['create']>
type UserTokenClient = ReturnType<Sdk['prototype']['createUserTokenClient']>
type Identity = Parameters<Sdk['prototype']['createUserTokenClient']>[0]

/** What the SDK is told of the registration and the cloud. */
export type SdkOptions = NonNullable<ConstructorParameters<Sdk>[0]>
/** Where the SDK gets our own tokens from, if not from the registration. */
export type Credentials = ConstructorParameters<Sdk>[1]

/**
 * Who may come in: the SDK checks the token, our own rules what it does not look at. It also keeps
 * the clients that the SDK builds anew for each turn, at a quarter of the cost of that turn: with
 * one app id they are all the same.
 */
export class ChannelAuthentication extends ConfigurationBotFrameworkAuthentication {
  readonly #admission: Admission | null
  readonly #connectors = new RecentlyUsed<ConnectorClient>(100)
  readonly #unasked = new RecentlyUsed<ConnectorClient>(100)
  #userTokens: UserTokenClient | null = null

  /** @param admission null where the only caller is this very machine */
  constructor(options: SdkOptions, admission: Admission | null, credentials?: Credentials) {
    super(options, credentials)
    this.#admission = admission
  }

  /** @throws Refusal 401 or 403, and 503 where the keys of the Bot Framework cannot be had */
  override async authenticateRequest(
    activity: Activity,
    authorization: string,
  ): Promise<Authenticated> {
    this.#admission?.beforeToken(authorization)
    const result = await quietly(() => super.authenticateRequest(activity, authorization)).catch(
      (error: unknown) => {
        throw isKeyTrouble(error)
          ? new Refusal(503, 'keys-unavailable', 'Tokens cannot be checked now. Try again later.')
          : new TokenRefused(this.#admission?.faultOf(authorization, activity) ?? 'not-verified')
      },
    )
    // Before anything is made that could call the service URL.
    this.#admission?.afterToken(activity)
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

  /**
   * For speaking unasked. There the SDK must not try again by itself: on a 429 it would sit still for
   * as long as it is told, and come back again once nobody waits for it any more.
   */
  override createConnectorFactory(identity: Identity): ConnectorFactory {
    const factory = super.createConnectorFactory(identity)
    const create = (serviceUrl: string, audience: string) => {
      const key = `${audience} ${serviceUrl}`
      const client =
        this.#unasked.get(key) ?? factory.create(serviceUrl, audience).then(withoutRetries)
      this.#unasked.set(key, client)
      return client
    }
    return { create }
  }

  override createUserTokenClient(identity: Identity): UserTokenClient {
    this.#userTokens ??= super.createUserTokenClient(identity)
    return this.#userTokens
  }
}

/** The SDK passes no option on for this; what it keeps its policies in is not in its types. */
function withoutRetries(client: Awaited<ConnectorClient>): Awaited<ConnectorClient> {
  const { client: inner } = client as unknown as {
    readonly client: { readonly pipeline: { removePolicy(which: { name: string }): unknown } }
  }
  inner.pipeline.removePolicy({ name: 'defaultRetryPolicy' })
  return client
}

/** Whatever else is wrong is held against the token: nobody comes in by way of a fault. */
function isKeyTrouble(error: unknown): boolean {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined
  return (typeof status === 'number' && status >= 500) || isUnreachable(error)
}

function isUnreachable(error: unknown): boolean {
  return (
    (error instanceof Error && error.name === 'FetchError') ||
    /^E(NOTFOUND|AI_AGAIN|CONN|TIMEDOUT|HOSTUNREACH|NETUNREACH)/.test(systemCode(error))
  )
}
