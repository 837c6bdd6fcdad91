import { userInfo } from 'node:os'
import { parseArgs } from 'node:util'
import { CodedError } from '../errors.js'
import { lockDataDir } from '../files/data-lock.js'
import { readKnowledgeFiles } from '../knowledge-files.js'
import { openPublications } from '../publications/open-publications.js'
import { readSettings } from '../settings.js'
import { commands, ToolRefusal } from './commands.js'
import { lookingDisk } from './looking-disk.js'

const usage = `Usage: npm run knowledge -- COMMAND
  check [--all]                     proves the draft and replays the cases
  diff                              what the draft changes, field by field
  publish --note TEXT [--yes]       proves, and lets people talk to the draft; --yes takes warnings
  rollback NUMBER [--note TEXT]     brings an earlier publication back
  import FILE [--csv KIND] [--yes]  shows what a file would change; with --yes it is in the draft
  export [--csv KIND] [--out FILE] [--published]
                                    the whole base as one JSON file, or one kind for a spreadsheet
A server on the same DATA_DIR has to be stopped for publish, rollback and import.
`

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        all: { type: 'boolean', default: false },
        yes: { type: 'boolean', default: false },
        published: { type: 'boolean', default: false },
        note: { type: 'string', default: '' },
        csv: { type: 'string' },
        out: { type: 'string' },
      },
    })
  } catch {
    return null
  }
}

const read = readArguments()
const [name = '', argument] = read?.positionals ?? []
const command = commands[name]
if (read === null || command === undefined) {
  process.stderr.write(usage)
  process.exit(2)
}

try {
  const { dataDir, casesDir } = readSettings()
  const lock = command.writes ? await lockDataDir(dataDir) : null
  const clock = () => new Date()
  const publications = await openPublications(dataDir, readKnowledgeFiles(), {
    casesDir,
    clock,
    log: { write: () => undefined },
    ...(lock === null && { disk: lookingDisk }),
  })
  try {
    const { csv, out, ...values } = read.values
    const hand = { by: `${userInfo().username} (opdrachtregel)`, at: clock() }
    process.stdout.write(await command.run(publications, argument, { ...values, csv, out }, hand))
  } finally {
    await publications.close()
    await lock?.release()
  }
} catch (error) {
  if (error instanceof ToolRefusal) process.stdout.write(error.message)
  else if (error instanceof CodedError) process.stderr.write(`${error.message}\n${error.remedy}\n`)
  else throw error
  process.exitCode = 1
}
