import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'
import type { StaffBrowser } from '../../balie/support/staff-browser.js'

/** What the organisation knows of somebody, by the name with which they log in there. */
export type Accounts = Readonly<Record<string, Readonly<Record<string, unknown>>>>

export interface IdentityProvider {
  readonly issuer: string
  /** Settings of a server whose people sign in here. */
  readonly env: Record<string, string>
  close(): void
}

/** A real OpenID Connect provider on this machine, for a server at `publicUrl`. */
export async function identityProvider(
  publicUrl: string,
  accounts: Accounts,
): Promise<IdentityProvider> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const quiet = { warn: console.warn, info: console.info }
  Object.assign(console, { warn: () => undefined, info: () => undefined })
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'wijzer',
        client_secret: 'a-secret-for-tests-only',
        redirect_uris: [`${publicUrl}/aanmelden/terug`],
      },
    ],
    cookies: { keys: ['only for tests'] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    findAccount: (_context, id) => {
      const claims = accounts[id]
      return claims && { accountId: id, claims: () => ({ sub: id, ...claims }) }
    },
  })
  Object.assign(console, quiet)
  server.on('request', provider.callback())
  return {
    issuer,
    env: {
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: 'wijzer',
      OIDC_CLIENT_SECRET: 'a-secret-for-tests-only',
      PUBLIC_URL: publicUrl,
    },
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** Logs in at the provider as a person does: name and password, and then the consent. */
export async function logIn(browser: StaffBrowser, login: string, path = '/balie'): Promise<void> {
  await browser.open(path)
  await browser.open(link(browser, 'organisatie'))
  for (const fields of [{ prompt: 'login', login, password: 'x' }, { prompt: 'consent' }]) {
    const action = /<form[^>]*action="([^"]*)"/.exec(browser.page)?.[1]
    if (action === undefined || !browser.url.includes('/interaction/')) return
    await browser.send(action, fields)
  }
}

function link({ page }: StaffBrowser, part: string): string {
  const found = new RegExp(`href="([^"]*${part}[^"]*)"`).exec(page)?.[1] ?? ''
  return found.replaceAll('&amp;', '&')
}
