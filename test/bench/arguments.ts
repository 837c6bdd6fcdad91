import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export interface BenchArguments {
  readonly bot: string
  readonly peer: string
  readonly converse: string
  readonly seconds: number
  readonly connections: readonly number[]
  readonly lines: number
  readonly starts: number
  /** Instead of all else: this many Direct Line sockets at once; 0 for none. */
  readonly sockets: number
  readonly within: number
  /** Instead of all else: the referral rules. */
  readonly decide: boolean
  /** Instead of all else: the safety floor alone. */
  readonly safety: boolean
  /** Instead of all else: our engine beside others on the texts in this folder. */
  readonly data: string | undefined
  /** Where those others are installed. */
  readonly peers: string
  /** Instead of all else: how matching grows with the knowledge. */
  readonly growth: boolean
  readonly records: readonly number[]
  /** Instead of all else: keeping handovers, and opening a store of them. */
  readonly handover: boolean
  /** Instead of all else: publishing while people talk. */
  readonly publish: boolean
}

/** What the bench is asked for; each has a default, so that `npm run bench` needs nothing. */
export function readArguments(): BenchArguments {
  const { values } = parseArgs({
    options: {
      bot: { type: 'string', default: here('../../adapters/main.js') },
      peer: { type: 'string', default: here('./echo-peer.js') },
      converse: { type: 'string', default: here('../../adapters/converse.js') },
      seconds: { type: 'string', default: '3' },
      connections: { type: 'string', default: '10,50' },
      lines: { type: 'string', default: '3000' },
      starts: { type: 'string', default: '5' },
      sockets: { type: 'string', default: '0' },
      within: { type: 'string', default: '30' },
      decide: { type: 'boolean', default: false },
      safety: { type: 'boolean', default: false },
      data: { type: 'string' },
      peers: { type: 'string', default: here('../../..') },
      growth: { type: 'boolean', default: false },
      handover: { type: 'boolean', default: false },
      publish: { type: 'boolean', default: false },
      records: { type: 'string', default: '1000,10000,100000' },
    },
  })
  return {
    ...values,
    seconds: Number(values.seconds),
    connections: values.connections.split(',').map(Number),
    lines: Number(values.lines),
    starts: Number(values.starts),
    sockets: Number(values.sockets),
    within: Number(values.within),
    data: values.data,
    records: values.records.split(',').map(Number),
  }
}

/** A peer gets its port as every bot does, from the environment. */
export function readBenchPort(): number {
  // biome-ignore lint/style/noProcessEnv: the peer is a program of its own, without our settings
  return Number(process.env.PORT ?? 3978)
}
