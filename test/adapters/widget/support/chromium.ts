import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect } from 'chai'
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
} from 'playwright-core'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
const executablePath = places.find((place) => existsSync(place))

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Twice the size of text that somebody may set in the browser. */
export const doubleText = '--blink-settings=defaultFontSize=32,defaultFixedFontSize=26'

/** As `describe`, but says so and does nothing where there is no browser. */
export function describeInChromium(title: string, body: () => void): void {
  if (executablePath) {
    describe(title, function () {
      this.timeout(60_000)
      body()
    })
  } else describe.skip(`${title} (skipped: no Chromium at ${places.join(', ')})`, body)
}

const browsers = new Map<string, Promise<Browser>>()

function browser(...args: string[]): Promise<Browser> {
  const key = args.join(' ')
  const running =
    browsers.get(key) ??
    chromium.launch({ executablePath: executablePath ?? '', args: [...quiet, ...args] })
  browsers.set(key, running)
  return running
}

/** A page in a tab of its own, that fails its test over any error or refusal by its policy. */
export async function openTab(options: BrowserContextOptions = {}, ...args: string[]) {
  const context = await (await browser(...args)).newContext(options)
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  page.on('console', (message) => {
    const isNetwork = /net::ERR_|WebSocket connection to|status of (?:40[349]|422|5\d\d)/.test(
      message.text(),
    )
    if (message.type() === 'error' && !isNetwork) faults.push(message.text())
  })
  const close = async () => {
    await context.close()
    expect(faults).to.deep.equal([])
  }
  return { page, context, close }
}

/** @returns a property of the style that an element has in the end */
export function styleOf(element: Locator, property: string): Promise<string> {
  return element.evaluate(
    (one, name) => one.ownerDocument.defaultView.getComputedStyle(one)[name],
    property,
  )
}

/** @returns whether an element matches a selector */
export function isSo(element: Locator, selector: string): Promise<boolean> {
  return element.evaluate((one, wanted) => one.matches(wanted), selector)
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Fails over anything on the page that axe finds against WCAG 2.2 at level A or AA. */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  if (!(await page.evaluate('Boolean(window.axe)'))) await page.evaluate(axe)
  const violations = await page.evaluate<string[]>(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then(
      ({ violations }) => violations.map(({ id, nodes }) =>
        id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`,
  )
  expect(violations, state).to.deep.equal([])
}

/** Fails where somebody would have to scroll sideways to read. */
export async function expectNoSideways(page: Page, state: string): Promise<void> {
  const [content, room] = await page.evaluate<[number, number]>(
    '[document.documentElement.scrollWidth, window.innerWidth]',
  )
  expect(content, state).to.be.at.most(room)
}

after(async () => {
  for (const running of browsers.values()) await (await running).close()
  browsers.clear()
})
