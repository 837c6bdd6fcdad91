import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { readKnowledgeFiles } from '../../adapters/knowledge-files.js'
import { createMemoryStore } from '../../adapters/memory/memory-store.js'
import { openPublications } from '../../adapters/publications/open-publications.js'
import { createBot } from '../../bot/create-bot.js'
import { edit, mailEntry, withMail } from './draft-edits.js'

export interface PublishLoad {
  readonly cases: number
  readonly turns: number
  /** Turns that broke off, or said nothing. */
  readonly failed: number
  /** The longest that a turn took, and that nothing at all went on, in ms. */
  readonly slowestTurnMs: number
  readonly longestPauseMs: number
  readonly proofMs: number
  readonly publishMs: number
  readonly takeBackMs: number
}

/** Between two turns, in ms: some forty people talk at once. */
const pause = 20

const log = { write: () => undefined }
const questions = [
  'wat is het mailadres van de jongerenaanpak',
  'jongen van 20 uit oss, gestopt met mbo 2 zonder diploma',
  'hoe lang moet een praktijkschool nazorg geven',
]

/**
 * Proves, publishes and takes back one record while people talk with what is live.
 *
 * @param casesDir holds the conversations that are replayed
 */
export async function publishUnderLoad(casesDir: string): Promise<PublishLoad> {
  const dataDir = await mkdtemp(join(tmpdir(), 'doorstroomwijzer-publish-'))
  const clock = () => new Date()
  const hand = () => ({ by: 'beheer', at: clock() })
  const opened = await openPublications(dataDir, readKnowledgeFiles(), { casesDir, log, clock })
  const { live, store, publishing } = opened
  await live.load()
  const bot = createBot({
    store: createMemoryStore(),
    log,
    get knowledge() {
      return live.current
    },
  })
  const counts = { turns: 0, failed: 0, slowestTurnMs: 0, longestPauseMs: 0 }
  let isOver = false

  async function talk(): Promise<void> {
    for (let turn = 0; !isOver; turn += 1) {
      const began = performance.now()
      const said = await bot
        .handle({
          conversation: { id: `c${turn % 50}`, retention: 'web' },
          audience: 'professional',
          region: 'noordoost-brabant',
          event: { kind: 'message', text: questions[turn % questions.length] ?? '' },
          now: clock(),
        })
        .catch(() => null)
      counts.turns += 1
      if (said === null || said.replies.length === 0) counts.failed += 1
      counts.slowestTurnMs = Math.max(counts.slowestTurnMs, performance.now() - began)
      await wait(pause)
    }
  }

  /** Nothing else can go on while a clock of a millisecond stands still. */
  async function watch(): Promise<void> {
    while (!isOver) {
      const began = performance.now()
      await wait(1)
      counts.longestPauseMs = Math.max(counts.longestPauseMs, performance.now() - began)
    }
  }

  const took = async (work: () => Promise<unknown>) => {
    const began = performance.now()
    await work()
    return Math.round(performance.now() - began)
  }

  try {
    const around = [talk(), watch()]
    await edit(store, mailEntry, withMail('nieuw@voorbeeld.example'))
    let cases = 0
    const proofMs = await took(async () => {
      const { proof } = await (await publishing.prove()).proving.done
      cases = proof.replayed.cases
    })
    const publishMs = await took(() => publishing.publish('nieuw adres', hand()))
    const takeBackMs = await took(() => publishing.takeBack(0, 'toch niet', hand()))
    if (store.live.number !== 2) counts.failed += 1
    isOver = true
    await Promise.all(around)
    const slowestTurnMs = Math.round(counts.slowestTurnMs)
    const longestPauseMs = Math.round(counts.longestPauseMs)
    return { cases, ...counts, slowestTurnMs, longestPauseMs, proofMs, publishMs, takeBackMs }
  } finally {
    isOver = true
    await opened.close()
    await rm(dataDir, { recursive: true, force: true })
  }
}
