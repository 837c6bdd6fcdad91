import { describeFault, KnowledgeError } from '../knowledge/fault.js'
import { prepareKnowledge } from './knowledge-files.js'

/** The last step of the build: learns once what every start would otherwise learn again. */
try {
  prepareKnowledge()
} catch (error) {
  // A fault in the knowledge is for whoever starts or checks it; the build itself is fine.
  if (!(error instanceof KnowledgeError)) throw error
  for (const fault of error.faults) process.stderr.write(`${describeFault(fault)}\n`)
}
