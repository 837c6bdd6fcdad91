import type { EventLog } from '../bot/ports.js'
import type { Bot } from '../bot/turn.js'
import { createLog } from './log.js'
import { readSettings } from './settings.js'
import { type BotPorts, type Running, start } from './start.js'

/** Longest that stopping may take, in ms. */
const GRACE = 950

/** npm hands on a Ctrl-C that has reached us already; that is not somebody's second one. */
const ECHO = 200

/**
 * Runs the server as a process: settings in, ready line out, an end that loses nothing. Faults that
 * the operator can mend are told without a stack.
 */
export async function run(
  createBot: (ports: BotPorts, log: EventLog) => Bot | Promise<Bot>,
): Promise<void> {
  try {
    const log = createLog()
    const running = await start(readSettings(), {
      log,
      createBot: (ports) => createBot(ports, log),
    })
    stopOnSignal(running)
    process.stdout.write(
      `Doorstroomwijzer is ready on ${running.address}\n` +
        'Open that in a browser, or talk with it in another terminal: npm run chat\n' +
        'Try: Wie is aan zet voor een leerling van 17 die is gestopt met school?\n',
    )
    if (running.signInLink !== null) {
      // For whoever reads the terminal, not for the log.
      process.stdout.write(
        `The desk page, as administrator (once, within 12 hours): ${running.signInLink}\n`,
      )
    }
  } catch (error) {
    if (!isMendable(error)) throw error
    process.stderr.write(
      `Doorstroomwijzer did not start [${error.code}]\n${error.message}\n${error.remedy}\n`,
    )
    process.exitCode = 1
  }
}

/** Ends at once on a second signal; on the first as soon as nothing would be lost. */
function stopOnSignal(running: Running): void {
  let since: number | null = null
  const onSignal = () => {
    if (since !== null && performance.now() - since < ECHO) return
    if (since !== null) process.exit(1)
    since = performance.now()
    setTimeout(() => process.exit(1), GRACE).unref()
    running.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
}

/** Every folder has errors of its own; what makes one mendable is that it says how. */
function isMendable(error: unknown): error is Error & { code: string; remedy: string } {
  return error instanceof Error && 'code' in error && 'remedy' in error
}
