import { checkKnowledge } from '../knowledge/checks/check-knowledge.js'
import { proveKnowledge } from '../knowledge/checks/prove-knowledge.js'
import { describeFault, KnowledgeError } from '../knowledge/fault.js'
import { type Region, regionSchema } from '../knowledge/records/provenance.js'
import { loadKnowledge } from './knowledge-files.js'

/** Longest list of warnings that is printed whole without `--all`; the rest is counted. */
const shown = process.argv.includes('--all') ? Number.POSITIVE_INFINITY : 20

const usage =
  'Usage: npm run check -- [--all] [--live REGION]\n' +
  'Proves the referral rules and looks the knowledge base over; --live makes leads of that\n' +
  'region that nobody can reach an error.\n'

/** The region after `--live`, or null. */
function liveRegion(): Region | null {
  const at = process.argv.indexOf('--live')
  if (at < 0) return null
  const parsed = regionSchema.safeParse(process.argv[at + 1])
  if (parsed.success) return parsed.data
  process.stderr.write(usage)
  process.exit(2)
}

const live = liveRegion()

try {
  const began = performance.now()
  const today = new Date().toISOString().slice(0, 10)
  const knowledge = loadKnowledge()
  const proving = performance.now()
  const proof = proveKnowledge(knowledge, today)
  const proven = performance.now()
  const report = checkKnowledge(knowledge, today, proof, live)
  const errors = report.faults.filter((fault) => fault.severity === 'error')
  const warnings = report.faults.filter((fault) => fault.severity === 'warning')
  for (const fault of [...errors, ...warnings.slice(0, shown)]) {
    process.stdout.write(`${describeFault(fault)}\n`)
  }
  if (warnings.length > shown)
    process.stdout.write(`… and ${warnings.length - shown} warnings more: npm run check -- --all\n`)
  process.stdout.write('coverage: what became of every section of the sources (dekking.json)\n')
  for (const { document, sections, covered, skipped, records } of report.coverage) {
    process.stdout.write(
      `  ${document}: ${sections} sections, ${covered} told in ${records} records, ${skipped} left out with a reason\n`,
    )
  }
  if (proof.faults.length === 0) {
    for (const [region, combinations] of Object.entries(proof.combinations)) {
      process.stdout.write(
        `proven ${region}: each of ${combinations} combinations of facts has exactly one lead\n`,
      )
    }
  }
  process.stdout.write(
    `proof over ${proof.days.length} days on which something changes, ` +
      `${proof.days[0]} to ${proof.days.at(-1)}: ${Math.round(proven - proving)} ms\n`,
  )
  process.stdout.write(
    `${report.records} records, ${report.facets} facets, ${report.questions} example questions; ` +
      `${errors.length} errors, ${warnings.length} warnings in ${Math.round(performance.now() - began)} ms\n`,
  )
  if (errors.length > 0) process.exitCode = 1
} catch (error) {
  if (!(error instanceof KnowledgeError)) throw error
  process.stdout.write(`${error.message}\n`)
  process.exitCode = 1
}
