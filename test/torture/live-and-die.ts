import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { startChild } from '../support/child.js'

/**
 * Lets a program work for a while, and kills it.
 *
 * @param isYoung kills it while it may still be starting; else it says `ready` first
 * @returns what it said before it was killed, in whole lines
 */
export async function liveAndDie(
  program: string,
  args: readonly string[],
  { isYoung, ms }: { readonly isYoung: boolean; readonly ms: number },
): Promise<string[]> {
  const child = startChild(program, args)
  let said = ''
  let complained = ''
  const ended = once(child, 'close')
  child.stderr.on('data', (text: string) => {
    complained += text
  })
  const ready = new Promise<void>((resolve) => {
    child.stdout.on('data', (text: string) => {
      said += text
      if (said.includes('ready')) resolve()
    })
  })
  await (isYoung ? undefined : Promise.race([ready, ended]))
  await wait(ms)
  child.kill('SIGKILL')
  await ended
  if (child.signalCode !== 'SIGKILL') throw new Error(complained)
  return said.split('\n').slice(0, -1)
}
