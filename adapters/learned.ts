import { join } from 'node:path'
import { countFolder } from './files/counters.js'
import { readWeeks } from './files/week-ledger.js'
import { readSettings } from './settings.js'

const weeks = await readWeeks(join(readSettings().dataDir, countFolder.misunderstood))
if (weeks.length === 0) process.stdout.write('Nothing yet that was not understood.\n')

// A reader that goes away (`| head`) has seen enough.
process.stdout.on('error', () => process.exit(0))
for (const { week, counts } of weeks) {
  process.stdout.write(`${week}\n`)
  for (const [words, count] of Object.entries(counts).sort(([, a], [, b]) => b - a)) {
    process.stdout.write(`${String(count).padStart(6)}  ${words}\n`)
  }
}
