import type { EventLog } from '../bot/ports.js'

/** One JSON line per event on a stream of its own, so that stdout stays free for people. */
export function createLog(stream: { write(line: string): unknown } = process.stderr): EventLog {
  return {
    write(event, fields = {}) {
      stream.write(`${JSON.stringify({ at: new Date().toISOString(), event, ...fields })}\n`)
    },
  }
}
