import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export interface Relay {
  readonly address: string
  /** Breaks every connection that is open now. @returns how many */
  cut(): number
  end(): Promise<void>
}

/** The network between a client and the server: it passes everything on until it is cut. */
export async function relay(address: string): Promise<Relay> {
  const { hostname, port } = new URL(address)
  const open = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(Number(port), hostname)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one)
      one.on('error', () => one.destroy())
      one.once('close', () => {
        open.delete(one)
        other.destroy()
      })
      one.pipe(other)
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const cut = () => {
    const count = open.size / 2
    for (const socket of open) socket.destroy()
    return count
  }
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut,
    end: async () => {
      server.close()
      cut()
      await once(server, 'close')
    },
  }
}
