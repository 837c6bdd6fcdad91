/** A browser without script: it keeps its cookies, and sends forms as pages have them. */
export class StaffBrowser {
  readonly #cookies = new Map<string, string>()
  /** The page that it shows. */
  page = ''
  status = 0
  url: string

  constructor(readonly address: string) {
    this.url = address
  }

  get cookies(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  get csrf(): string {
    return /name="csrf" value="([^"]*)"/.exec(this.page)?.[1] ?? ''
  }

  /** What a page says, without its markup. */
  get text(): string {
    return this.page
      .replace(/<head>[\s\S]*?<\/head>/, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/&#39;/g, "'")
      .replace(/\s+/g, ' ')
  }

  open(path: string): Promise<this> {
    return this.#ask(path, {})
  }

  /** Sends a form with the token of the page that it shows, unless told otherwise. */
  send(path: string, fields: Record<string, string | readonly string[]> = {}, headers = {}) {
    const body = new URLSearchParams({ csrf: this.csrf })
    for (const [name, values] of Object.entries(fields)) {
      body.delete(name)
      for (const value of [values].flat()) body.append(name, value)
    }
    return this.#ask(path, { method: 'POST', body, headers })
  }

  /** Sends a body as it is: a form with a file. */
  post(path: string, body: FormData) {
    return this.#ask(path, { method: 'POST', body })
  }

  async #ask(path: string, init: RequestInit): Promise<this> {
    let to = new URL(path, this.url)
    let response = await this.#fetch(to, init)
    for (let hops = 0; response.status === 303 || response.status === 302; hops += 1) {
      if (hops > 8) throw new Error('It goes round in circles.')
      to = new URL(response.headers.get('location') ?? '', to)
      response = await this.#fetch(to, {})
    }
    this.url = to.href
    this.status = response.status
    this.page = await response.text()
    return this
  }

  async #fetch(url: URL, init: RequestInit): Promise<Response> {
    const headers = { ...(init.headers as object), cookie: this.cookies }
    const response = await fetch(url, { ...init, headers, redirect: 'manual' })
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';')
      const [name = '', value = ''] = pair.split('=', 2)
      this.#cookies.set(name, value)
    }
    return response
  }
}

/** A browser in which the administrator of a local start has signed in. */
export async function administrator(server: { address: string; signInLink: string }) {
  const browser = new StaffBrowser(server.address)
  await browser.open(server.signInLink)
  return browser.send(server.signInLink)
}
