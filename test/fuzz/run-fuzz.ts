import { rawRequest } from '../adapters/support/raw-request.js'
import { createChance } from '../support/random.js'
import { type Call, directLineCall, malformedActivity, message, rawBytes } from './hostile-calls.js'

export interface FuzzResult {
  /** How often each status came back, per kind of input; `raw` counts answers of any kind. */
  readonly statuses: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** What should never happen: an answer of the 500s, or none where there must be one. */
  readonly faults: readonly string[]
}

const kinds = { message, malformedActivity, directLineCall } as const
/** Of ten inputs so many are of each kind; what is left are bytes that are no HTTP. */
const order = [
  'message',
  'message',
  'message',
  'message',
  'malformedActivity',
  'malformedActivity',
  'malformedActivity',
  'directLineCall',
  'directLineCall',
  'raw',
] as const

/** Statuses of the 500s that are an honest answer: too busy, or something is not set up. */
const allowed = new Set([501, 503])

async function send(address: string, call: Call): Promise<number> {
  const response = await fetch(`${address}${call.path}`, {
    method: call.method,
    headers: call.headers,
    ...(call.body !== undefined && { body: call.body }),
    redirect: 'manual',
  })
  await response.arrayBuffer()
  return response.status
}

/**
 * Sends malformed input to a running server.
 *
 * @param address of the server, as `http://127.0.0.1:3978`
 * @param count how many inputs, of four kinds
 * @param seed the same seed gives the same inputs
 */
export async function runFuzz(
  address: string,
  count: number,
  { seed = 1, lanes = 8 } = {},
): Promise<FuzzResult> {
  const statuses: Record<string, Record<string, number>> = {}
  const faults: string[] = []
  let next = 0

  const one = async (number: number): Promise<void> => {
    const chance = createChance(seed * 1_000_003 + number)
    const kind = order[number % order.length] ?? 'raw'
    let status: string
    if (kind === 'raw') {
      const answer = await rawRequest(address, rawBytes(chance))
      status = /^HTTP\/1\.\d (\d+)/.exec(answer)?.[1] ?? 'closed'
    } else {
      const call = kinds[kind](chance, number)
      status = String(
        await send(address, call).catch((fault: unknown) => {
          faults.push(`${kind} ${number}: ${String(fault)}`)
          return 0
        }),
      )
    }
    const counts = statuses[kind] ?? {}
    statuses[kind] = { ...counts, [status]: (counts[status] ?? 0) + 1 }
    const code = Number(status)
    if (code >= 500 && !allowed.has(code)) faults.push(`${kind} ${number}: ${status}`)
  }
  const lane = async (): Promise<void> => {
    while (next < count) {
      const number = next
      next += 1
      await one(number)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return { statuses, faults }
}
