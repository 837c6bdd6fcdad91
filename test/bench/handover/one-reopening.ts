import { randomBytes, randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startClockwork } from '../../../adapters/handover/clockwork.js'
import { HandoverStore } from '../../../adapters/handover/handover-store.js'
import { lineOf } from '../../../adapters/handover/journal-lines.js'
import type { JournalEvent } from '../../../knowledge/handover/event.js'
import { handoverRequest } from '../../support/handover-request.js'
import { practiceDesk } from '../../support/practice-desk.js'

export interface ReopeningMeasured {
  readonly handovers: number
  readonly events: number
  readonly journalMb: number
  readonly openMs: number
  /** Of the processor, in all threads: what it takes where nothing else is running. */
  readonly openCpuMs: number
  readonly clockworkMs: number
  readonly bytesPerHandover: number
}

/** The last so many are not over yet; of all others no personal data is left. */
const open = 1000
const desk = practiceDesk({ channels: [{ kind: 'mail', to: 'balie@voorbeeld.example' }] })

/** What happens to a handover from asking to erasing, told to one channel of one desk. */
function lifeOf(id: string, at: Date, isOver: boolean): JournalEvent[] {
  const base = { at: at.toISOString(), notices: [] }
  const of = { ...base, handover: id }
  const coach = { ...of, by: 'kim@balie.example' }
  const key = `${id}.0.nieuw.0`
  const asked: JournalEvent[] = [
    {
      ...{ ...of, type: 'requested', by: 'jongere', desk: desk.id, next: [], reference: 'QK2M7' },
      ...{ codeHash: randomBytes(32).toString('hex'), owner: randomBytes(32).toString('hex') },
      ...{ question: 'werk', rule: null, who: 'jongere', minor: false, practice: false },
      deadline: new Date(at.getTime() + 86_400_000).toISOString(),
      notices: [{ key, kind: 'nieuw', desk: desk.id, channel: 0, to: 'balie' }],
    },
    { ...base, type: 'notice-delivered', by: 'systeem', key },
  ]
  if (!isOver) return asked
  return [
    ...asked,
    { ...coach, type: 'read' },
    { ...coach, type: 'accepted' },
    { ...coach, type: 'read' },
    { ...coach, type: 'in-progress' },
    { ...coach, type: 'completed', outcome: 'werk' },
    { ...of, type: 'erased', by: 'systeem' },
  ]
}

async function fill(dataDir: string, handovers: number): Promise<number> {
  const people = join(dataDir, 'handovers', 'people')
  await mkdir(people, { recursive: true })
  const { personal } = handoverRequest()
  const kept = JSON.stringify({ personal, conversation: { id: 'c1', retention: 'web' } })
  const now = Date.now()
  const lines: string[] = []
  for (let count = 0; count < handovers; count += 1) {
    const id = randomUUID()
    const isOver = count < handovers - open
    const life = lifeOf(id, new Date(now - (handovers - count) * 1000), isOver)
    lines.push(...life.map((event) => lineOf([event])))
    if (!isOver) await writeFile(join(people, `${id}.json`), kept)
  }
  await writeFile(join(dataDir, 'handovers', 'journal.log'), lines.join(''))
  return lines.length
}

async function measure(handovers: number): Promise<ReopeningMeasured> {
  const dataDir = await mkdtemp(join(tmpdir(), 'doorstroomwijzer-bench-'))
  const empty = await HandoverStore.open(dataDir)
  await empty.desks.put(desk)
  await empty.close()
  const events = await fill(dataDir, handovers)
  const { size } = await stat(join(dataDir, 'handovers', 'journal.log'))
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  const idle = process.cpuUsage()
  const began = performance.now()
  const store = await HandoverStore.open(dataDir)
  const opened = performance.now()
  const { user, system } = process.cpuUsage(idle)
  const log = { write: () => undefined }
  const clockwork = startClockwork(store, { log, clock: () => new Date(), keptDays: 30 })
  const planned = performance.now()
  await clockwork.stop()
  globalThis.gc?.()
  const grown = process.memoryUsage().heapUsed - before
  await store.close()
  await rm(dataDir, { recursive: true, force: true })
  return {
    handovers,
    events,
    journalMb: Math.round(size / 100_000) / 10,
    openMs: Math.round(opened - began),
    openCpuMs: Math.round((user + system) / 1000),
    clockworkMs: Math.round(planned - opened),
    bytesPerHandover: Math.round(grown / handovers),
  }
}

process.send?.(await measure(Number(process.argv[2])))
