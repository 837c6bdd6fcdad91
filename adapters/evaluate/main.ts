import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { createBot } from '../../bot/create-bot.js'
import { loadKnowledge } from '../knowledge-files.js'
import { createMemoryStore } from '../memory/memory-store.js'
import { parseCases } from './case-schema.js'
import { type Played, playCase } from './play-case.js'
import { type PlayedSafety, playSafety } from './play-safety.js'
import { printReport, summarise } from './report.js'
import { parseSafetyCases } from './safety-case.js'
import { printSafety, summariseSafety } from './safety-report.js'

const usage =
  'Usage: npm run evaluate -- FILE… [--json] [--min 0.9] [--region NAME]… [--kind NAME]…\n' +
  '       npm run evaluate -- --safety FILE… [--json] [--misses]\n' +
  'Plays conversations from JSON Lines files and tells how many got a right answer; with --safety,\n' +
  'how much danger was noticed and how often there was alarm without danger.\n'

const { values, positionals } = readArguments()

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        min: { type: 'string' },
        region: { type: 'string', multiple: true },
        kind: { type: 'string', multiple: true },
        safety: { type: 'boolean', default: false },
        misses: { type: 'boolean', default: false },
      },
    })
  } catch {
    process.stderr.write(usage)
    process.exit(2)
  }
}

if (positionals.length === 0) {
  process.stderr.write(usage)
  process.exit(2)
}

const least = Number(values.min ?? 0)
if (!(least >= 0 && least <= 1)) {
  process.stderr.write('--min must be a share from 0 to 1, such as 0.9\n')
  process.exit(2)
}

const knowledge = loadKnowledge()
const bot = createBot({ store: createMemoryStore(), log: { write: () => {} }, knowledge })

function readCases<T>(file: string, parse: (text: string, file: string) => T[]): T[] {
  try {
    return parse(readFileSync(file, 'utf8'), file)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : file}\n`)
    process.exit(2)
  }
}

await (values.safety ? evaluateSafety() : evaluateAnswers())

async function evaluateSafety() {
  const played: PlayedSafety[] = []
  for (const file of positionals) {
    for (const item of readCases(file, parseSafetyCases)) {
      played.push(await playSafety(item, bot, knowledge.danger, new Date()))
    }
  }
  const text = values.json
    ? JSON.stringify(summariseSafety(played))
    : printSafety(played, values.misses)
  process.stdout.write(`${text}\n`)
}

async function evaluateAnswers() {
  const played: Played[] = []
  for (const file of positionals) {
    for (const item of readCases(file, parseCases)) {
      if (values.region !== undefined && !values.region.includes(item.region)) continue
      if (values.kind !== undefined && !values.kind.includes(item.kind)) continue
      played.push(await playCase(item, bot))
    }
  }
  const report = summarise(played)
  process.stdout.write(`${values.json ? JSON.stringify(report) : printReport(played)}\n`)
  if (report.total === 0 || report.right / report.total < least) process.exitCode = 1
}
