import { checkKnowledge } from '../knowledge/checks/check-knowledge.js'
import { describeFault, KnowledgeError } from '../knowledge/fault.js'
import { loadKnowledge } from './knowledge-files.js'

/** Longest list of warnings that is printed whole without `--all`; the rest is counted. */
const shown = process.argv.includes('--all') ? Number.POSITIVE_INFINITY : 20

try {
  const began = performance.now()
  const report = checkKnowledge(loadKnowledge(), new Date().toISOString().slice(0, 10))
  const errors = report.faults.filter((fault) => fault.severity === 'error')
  const warnings = report.faults.filter((fault) => fault.severity === 'warning')
  for (const fault of [...errors, ...warnings.slice(0, shown)]) {
    process.stdout.write(`${describeFault(fault)}\n`)
  }
  if (warnings.length > shown)
    process.stdout.write(`… and ${warnings.length - shown} warnings more: npm run check -- --all\n`)
  for (const { document, sections, covered, skipped, records } of report.coverage) {
    process.stdout.write(
      `${document}: ${sections} sections, ${covered} in ${records} records, ${skipped} not asked for\n`,
    )
  }
  for (const [region, combinations] of Object.entries(report.proven)) {
    process.stdout.write(`proven ${region}: ${combinations} situations have exactly one lead\n`)
  }
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
