import { StaffBrowser } from '../../balie/support/staff-browser.js'
import type { BenchServer } from './bench-server.js'

/** A browser in which whoever started a server has signed in. */
export async function signedIn({ address, signInLink }: BenchServer): Promise<StaffBrowser> {
  const browser = new StaffBrowser(address)
  await browser.open(signInLink)
  return browser.send(signInLink)
}
