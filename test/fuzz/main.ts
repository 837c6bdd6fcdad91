import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startBot } from '../bench/child-bot.js'
import { runFuzz } from './run-fuzz.js'

const [count = '100000', seed = '1'] = process.argv.slice(2)
const total = Number(count)
const bot = await startBot(
  'dist/adapters/main.js',
  await mkdtemp(join(tmpdir(), 'doorstroomwijzer-fuzz-')),
)
const address = new URL(bot.url).origin
const tell = (line: string) => process.stderr.write(`${line}\n`)

try {
  // The first part fills what is kept in memory on purpose: the words that were read before.
  const warm = await runFuzz(address, Math.ceil(total / 10), { seed: Number(seed) + 1 })
  const before = await bot.memory()
  tell(`after ${Math.ceil(total / 10)} inputs: ${before.now} MB`)
  const { statuses, faults } = await runFuzz(address, total, { seed: Number(seed) })
  const after = await bot.memory()
  const alive = (await fetch(`${address}/healthz`)).status === 200
  const all = [...warm.faults, ...faults]
  console.log(
    JSON.stringify(
      { inputs: total, alive, memoryMb: { before, after }, statuses, faults: all.slice(0, 20) },
      null,
      2,
    ),
  )
  process.exitCode = alive && all.length === 0 ? 0 : 1
} finally {
  await bot.end()
}
