import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSettings } from '../../adapters/settings.js'
import { publishUnderLoad } from '../support/publish-load.js'
import { readArguments } from './arguments.js'
import { type ChildBot, startBot } from './child-bot.js'
import { compareEngines } from './compare/compare.js'
import { measureConverse } from './converse.js'
import { measureDecide } from './decide.js'
import { type FakeConnector, startConnector } from './fake-connector.js'
import { measureGrowth } from './growth/growth.js'
import { measureHandover } from './handover/handover.js'
import { type Load, measure } from './load.js'
import { measureSafety } from './safety.js'
import { measureSockets } from './sockets.js'

const wanted = readArguments()
const tell = (line: string) => process.stderr.write(`${line}\n`)
const start = async (file: string) =>
  startBot(file, await mkdtemp(join(tmpdir(), 'doorstroomwijzer-bench-')))

/** Both by turns, so that a busy moment of the machine hits both. */
async function measureStarts() {
  const ours: number[] = []
  const peer: number[] = []
  for (let round = 0; round < wanted.starts; round += 1) {
    for (const [file, times] of [
      [wanted.bot, ours],
      [wanted.peer, peer],
    ] as const) {
      const bot = await start(file)
      times.push(bot.readyMs)
      await bot.end()
    }
  }
  return { ours: median(ours), peer: median(peer) }
}

async function compare(ours: ChildBot, peer: ChildBot, connector: FakeConnector, load: Load) {
  tell(`${load.replies}, ${load.conversations}, ${load.connections} connections`)
  for (const bot of [ours, peer]) await measure(bot.url, connector, { ...load, seconds: 1 })
  const mine = await measure(ours.url, connector, load)
  const theirs = await measure(peer.url, connector, load)
  const { seconds: _, ...what } = load
  return { ...what, ours: mine, peer: theirs, ratio: share(mine, theirs) }
}

function share(mine: { turnsPerSecond: number }, theirs: { turnsPerSecond: number }): number {
  return Math.round((100 * mine.turnsPerSecond) / theirs.turnsPerSecond) / 100
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

async function measureMessages() {
  tell(`starting each ${wanted.starts} times`)
  const readyMs = await measureStarts()
  const connector = await startConnector()
  const ours = await start(wanted.bot)
  const peer = await start(wanted.peer)
  const idleMb = { ours: (await ours.memory()).now, peer: (await peer.memory()).now }

  const messages = []
  for (const replies of ['expectReplies', 'serviceUrl'] as const) {
    for (const conversations of ['varied', 'single'] as const) {
      for (const connections of wanted.connections) {
        const load = { replies, conversations, connections, seconds: wanted.seconds }
        messages.push(await compare(ours, peer, connector, load))
      }
    }
  }
  const peakMb = { ours: (await ours.memory()).peak, peer: (await peer.memory()).peak }
  await Promise.all([ours.end(), peer.end(), connector.end()])

  tell(`converse, ${wanted.lines} lines`)
  const converse = await measureConverse(wanted.converse, wanted.lines)
  return { readyMs, idleMb, peakMb, messages, converse }
}

async function measureManySockets() {
  tell(`${wanted.sockets} sockets, a message on each within ${wanted.within} s`)
  const bot = await start(wanted.bot)
  const sockets = await measureSockets(bot, wanted.sockets, wanted.within)
  await bot.end()
  return { sockets }
}

async function measureWhatIsWanted() {
  if (wanted.decide) return measureDecide()
  if (wanted.safety) return { safety: measureSafety() }
  if (wanted.growth) return measureGrowth(wanted.records, tell)
  if (wanted.publish) return publishUnderLoad(readSettings({}).casesDir)
  if (wanted.handover) return measureHandover(wanted.seconds, wanted.records, tell)
  if (wanted.data !== undefined) return compareEngines(wanted.data, wanted.peers, tell)
  return wanted.sockets > 0 ? measureManySockets() : measureMessages()
}

const result = await measureWhatIsWanted()
process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
