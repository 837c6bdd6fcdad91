import { AsyncLocalStorage } from 'node:async_hooks'

const quiet = new AsyncLocalStorage<true>()
let isInstalled = false

/**
 * Runs work that would print to the console. botframework-connector prints keys and stacks for each
 * token that does not fit, so that anybody could fill the log, which is JSON lines of ours.
 */
export function quietly<T>(work: () => Promise<T>): Promise<T> {
  if (!isInstalled) {
    isInstalled = true
    const print = console.error
    console.error = (...words: unknown[]) => {
      if (!quiet.getStore()) print.apply(console, words)
    }
  }
  return quiet.run(true, work)
}
