import { describeFault, KnowledgeError } from '../knowledge/fault.js'
import { prepareKnowledge } from './knowledge-files.js'
import { buildStyle } from './staff-pages/build-style.js'

/** The last step of the build: the style of the pages, made up of what the design system offers. */
buildStyle()

/** Learns once what every start would otherwise learn again. */
try {
  prepareKnowledge()
} catch (error) {
  // A fault in the knowledge is for whoever starts or checks it; the build itself is fine.
  if (!(error instanceof KnowledgeError)) throw error
  for (const fault of error.faults) process.stderr.write(`${describeFault(fault)}\n`)
}
