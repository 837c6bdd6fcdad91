import type { Locator, Page } from 'playwright-core'
import { realBot } from '../../support/real-bot.js'
import { type WebServer, webServer } from '../../support/web-server.js'

/** The server with the real bot and knowledge. */
export function realServer(env: Record<string, string> = {}): Promise<WebServer> {
  return webServer({ TOKENS_PER_MINUTE: '1000', MESSAGES_PER_MINUTE: '1000', ...env }, realBot)
}

/** What somebody does with the widget on a page. */
export class ChatPage {
  constructor(readonly page: Page) {}

  get launcher(): Locator {
    return this.page.getByRole('button', { name: /^(?:Stel je vraag|Ask your question)$/ })
  }
  get field(): Locator {
    return this.page.getByLabel(/^(?:Je bericht|Your message)$/)
  }
  get replies(): Locator {
    return this.page.locator('.message.bot')
  }
  /** Choices that still can be made. */
  get choices(): Locator {
    return this.page.locator('.choice:not(:disabled):not([aria-disabled])')
  }
  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  async open(): Promise<void> {
    await this.launcher.click()
    await this.replies.first().waitFor()
  }

  async type(text: string): Promise<void> {
    await this.field.fill(text)
    await this.page.getByRole('button', { name: /^(?:Stuur|Send)$/ }).click()
  }

  /** Sends a message. @returns once it has been answered */
  async say(text: string): Promise<void> {
    const count = await this.replies.count()
    await this.type(text)
    await this.replies.nth(count).waitFor()
  }

  /** Takes the last choice, or names a place where there is none, until somebody is named. */
  async chooseUntil(named: string): Promise<number> {
    for (let turn = 0; turn < 15; turn += 1) {
      if ((await this.page.getByText(named).count()) > 0) return turn
      const count = await this.replies.count()
      if ((await this.choices.count()) > 0) await this.choices.last().click()
      else await this.type('Oss')
      await this.replies.nth(count).waitFor()
    }
    throw new Error(`Expected "${named}" within fifteen turns.`)
  }
}
