import { HandoverStore } from '../../../../adapters/handover/handover-store.js'
import type { HandoverRequest } from '../../../../dialogs/effect.js'
import type { HandoverDesk } from '../../../../knowledge/handover/desk.js'
import { handoverRequest } from '../../../support/handover-request.js'
import { practiceDesk } from '../../../support/practice-desk.js'
import { temporaryFolder } from '../../support/temporary-folder.js'
import { type WebServer, webServer } from '../../support/web-server.js'

export interface Planted {
  readonly desks?: readonly HandoverDesk[]
  readonly requests?: readonly Partial<HandoverRequest>[]
  /** Minutes ago at which they came in. */
  readonly ago?: number
  readonly env?: Record<string, string>
  /** Key of a notice that was given up. */
  readonly dead?: string
  /** What happened before the server started. */
  readonly happened?: (store: HandoverStore, now: Date) => Promise<unknown>
}

/** A whole server with desks and handovers that were there before it started. */
export async function balieServer({
  desks = [practiceDesk()],
  requests = [{}],
  ago = 0,
  env = {},
  dead,
  happened,
}: Planted = {}): Promise<WebServer> {
  const dataDir = await temporaryFolder()
  const now = new Date(Date.now() - ago * 60_000)
  const store = await HandoverStore.open(dataDir)
  for (const desk of desks) {
    await store.desks.put(desk)
    await store.confirm(desk, desk.confirmer.name, now)
  }
  for (const [place, request] of requests.entries()) {
    const code = `QK2M7-XR${String(place).padStart(3, '0')}`
    await store.request(handoverRequest({ code, ...request }), { id: 'c', retention: 'web' }, now)
  }
  if (dead !== undefined) {
    const base = { at: now.toISOString(), by: 'systeem', notices: [] }
    await store.append({ ...base, type: 'notice-dead', key: dead, why: 'smtp-550' })
  }
  await happened?.(store, now)
  await store.close()
  return webServer({ DATA_DIR: dataDir, ...env })
}
