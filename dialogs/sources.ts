import type { KnowledgeBase } from '../knowledge/knowledge-base.js'
import type { Region, Source, Status } from '../knowledge/records/provenance.js'
import type { SourceLine } from './reply.js'
import { answerWording } from './wording/answer.nl.js'

interface Sourced {
  readonly source: Source
  readonly status: Status
  readonly validFrom: string
}

/**
 * @param region in which it is shown: what holds nationally may stand in the plan of another region,
 *   and is then told as such
 * @returns where a record or rule stands, as it is shown under an answer
 */
export function sourceLine(knowledge: KnowledgeBase, sourced: Sourced, region: Region): SourceLine {
  const { source, status, validFrom } = sourced
  if ('document' in source) {
    const document = knowledge.documents.get(source.document)
    const short = document?.short ?? source.document
    const foreign = document !== undefined && !['landelijk', region].includes(document.region)
    const title = foreign ? answerWording.nationalIn(short) : short
    return { title, section: source.section, status, since: validFrom }
  }
  return { title: 'Huisregel', section: source.reference, status, since: validFrom }
}
