import type { KnowledgeBase } from '../knowledge/knowledge-base.js'
import type { Source, Status } from '../knowledge/records/provenance.js'
import type { SourceLine } from './reply.js'

interface Sourced {
  readonly source: Source
  readonly status: Status
  readonly validFrom: string
}

/** @returns where a record or rule stands, as it is shown under an answer */
export function sourceLine(knowledge: KnowledgeBase, sourced: Sourced): SourceLine {
  const { source, status, validFrom } = sourced
  if ('document' in source) {
    const title = knowledge.documents.get(source.document)?.short ?? source.document
    return { title, section: source.section, status, since: validFrom }
  }
  return { title: 'Huisregel', section: source.reference, status, since: validFrom }
}
