import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { questions } from './questions.js'

export interface ConverseMeasured {
  readonly lines: number
  readonly turnsPerSecond: number
  /** From the start of the process to its first answer. */
  readonly firstAnswerMs: number | null
  readonly failed: number
}

/** Feeds `converse` many lines at once and times its answers. @returns null where it is not built */
export async function measureConverse(
  file: string,
  lines: number,
): Promise<ConverseMeasured | null> {
  if (!existsSync(file)) return null
  const started = performance.now()
  const child = spawn(process.execPath, [file], { stdio: ['pipe', 'pipe', 'ignore'] })
  const exited = once(child, 'exit')
  // Where it ends early, the missing answers tell.
  child.stdin.on('error', () => child.stdin.destroy())
  child.stdin.end(Array.from({ length: lines }, (_, at) => line(at)).join(''))
  let first = 0
  let answers = 0
  let failed = 0
  for await (const answer of createInterface({ input: child.stdout })) {
    if (answers === 0) first = performance.now()
    answers += 1
    if (!('replies' in JSON.parse(answer))) failed += 1
  }
  await exited
  const seconds = (performance.now() - first) / 1000
  return {
    lines,
    turnsPerSecond: answers > 1 ? Math.round((answers - 1) / seconds) : 0,
    firstAnswerMs: answers > 0 ? Math.round(first - started) : null,
    failed: failed + lines - answers,
  }
}

function line(at: number): string {
  const audience = at % 2 ? 'jongere' : 'professional'
  const text = questions[at % questions.length]
  const said = { conversation: `c${at % 100}`, audience, region: 'noordoost-brabant', text }
  return `${JSON.stringify(said)}\n`
}
