import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'

export interface FakeConnector {
  readonly url: string
  /** @returns how many replies came in since the last time it was asked */
  count(): Promise<number>
  end(): Promise<unknown>
}

/** Stands in for Teams: accepts replies, in a thread of its own so that it slows nobody down. */
export async function startConnector(): Promise<FakeConnector> {
  const worker = new Worker(new URL(import.meta.url))
  const message = () => new Promise<number>((resolve) => worker.once('message', resolve))
  const port = await message()
  return {
    url: `http://127.0.0.1:${port}`,
    count: () => {
      const answer = message()
      worker.postMessage('count')
      return answer
    },
    end: () => worker.terminate(),
  }
}

function serve(port: NonNullable<typeof parentPort>): void {
  let count = 0
  const server = createServer((req, res) => {
    req.resume().on('end', () => {
      count += 1
      res.writeHead(200, { 'content-type': 'application/json' }).end(`{"id":"${count}"}`)
    })
  })
  server.keepAliveTimeout = 60_000
  server.listen(0, '127.0.0.1', () => port.postMessage((server.address() as AddressInfo).port))
  port.on('message', () => {
    port.postMessage(count)
    count = 0
  })
}

if (!isMainThread && parentPort) serve(parentPort)
