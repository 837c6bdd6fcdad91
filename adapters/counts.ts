import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { crisisTable } from './crisis-table.js'
import { countFolder } from './files/counters.js'
import { readWeeks } from './files/week-ledger.js'
import { readSettings } from './settings.js'

const usage = `Usage: npm run -s counts [-- --weeks 4]
How often people in danger came by, per week, kind and channel; fewer than ten is not told.
`

const { values } = parseArgs({
  options: { weeks: { type: 'string', default: '4' } },
  strict: false,
})
const weeks = Number(values.weeks)
if (!Number.isInteger(weeks) || weeks < 1 || weeks > 104) {
  process.stderr.write(usage)
  process.exit(2)
}

const { dataDir } = readSettings()
const kept = await readWeeks(join(dataDir, countFolder.crises))
process.stdout.write(crisisTable(kept, new Date().toISOString(), weeks))
