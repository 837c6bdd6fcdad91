import type { z } from 'zod'
import type { Fault } from './fault.js'
import { type LanguageData, languagesSchema } from './reading/languages.js'
import {
  commonWordsSchema,
  type Lexicon,
  lexiconSchema,
  type OtherPlaces,
  otherPlacesSchema,
} from './reading/lexicon.js'
import { type Readability, readabilitySchema } from './reading/readability-limits.js'
import { type RelatedWords, relatedSchema } from './reading/related.js'
import { type Coverage, coverageSchema } from './records/coverage.js'
import { documentSchema, type SourceDocument } from './records/document.js'
import { type KnowledgeRecord, recordSchema } from './records/record.js'
import { type Talk, talkSchema } from './records/talk.js'
import { type Fact, factSchema } from './referral/fact.js'
import { type Overlay, overlaySchema } from './referral/overlay.js'
import { type Rule, ruleSchema } from './referral/rule.js'
import { type DangerData, dangerDataSchema } from './safety/danger-schema.js'
import { type DangerExamples, dangerExamplesSchema } from './safety/example-schema.js'

/** One knowledge file: its path below the base folder, with `/`, and what `JSON.parse` made of it. */
export interface KnowledgeFile {
  readonly path: string
  readonly content: unknown
}

/** Something from a file, with the file it came from. */
export interface Filed<T> {
  readonly file: string
  readonly item: T
}

export interface ParsedFiles {
  readonly documents: Filed<SourceDocument>[]
  readonly records: Filed<KnowledgeRecord>[]
  readonly rules: Filed<Rule>[]
  readonly overlays: Filed<Overlay>[]
  readonly facts: Filed<Fact>[]
  readonly talks: Filed<Talk>[]
  readonly coverage: Filed<Coverage>[]
  readonly lexicon: Lexicon | null
  readonly danger: DangerData | null
  readonly dangerExamples: DangerExamples | null
  readonly otherPlaces: OtherPlaces | null
  readonly readability: Readability | null
  readonly related: RelatedWords | null
  readonly languages: LanguageData | null
  readonly commonWords: readonly string[] | null
  readonly faults: Fault[]
}

function nameOf(item: unknown, position: number): string {
  if (typeof item === 'object' && item !== null) {
    if ('id' in item && typeof item.id === 'string') return item.id
    if ('key' in item && typeof item.key === 'string') return item.key
  }
  return `item ${position + 1}`
}

function parseList<S extends z.ZodType>(
  { path, content }: KnowledgeFile,
  schema: S,
  faults: Fault[],
): Filed<z.infer<S>>[] {
  if (!Array.isArray(content)) {
    faults.push({
      code: 'schema',
      severity: 'error',
      file: path,
      record: '',
      message: 'Expected a list',
      remedy: 'start the file with [ and end it with ]',
    })
    return []
  }
  return content.flatMap((item: unknown, position) => {
    const parsed = schema.safeParse(item)
    if (parsed.success) return [{ file: path, item: parsed.data }]
    for (const issue of parsed.error.issues) {
      faults.push({
        code: 'schema',
        severity: 'error',
        file: path,
        record: nameOf(item, position),
        message: `${issue.path.join('.') || 'the whole item'}: ${issue.message}`,
        remedy: 'compare it with a neighbour in the same file',
      })
    }
    return []
  })
}

function parseOne<S extends z.ZodType>(
  { path, content }: KnowledgeFile,
  schema: S,
  faults: Fault[],
): z.infer<S> | null {
  const parsed = schema.safeParse(content)
  if (parsed.success) return parsed.data
  for (const issue of parsed.error.issues) {
    faults.push({
      code: 'schema',
      severity: 'error',
      file: path,
      record: issue.path.join('.'),
      message: issue.message,
      remedy: 'compare it with a neighbour in the same file',
    })
  }
  return null
}

/**
 * Validates every file by what its place says it holds, and goes on after a fault so that all
 * of them are told at once.
 */
export function parseFiles(files: readonly KnowledgeFile[]): ParsedFiles {
  const faults: Fault[] = []
  const parsed = {
    documents: [] as Filed<SourceDocument>[],
    records: [] as Filed<KnowledgeRecord>[],
    rules: [] as Filed<Rule>[],
    overlays: [] as Filed<Overlay>[],
    facts: [] as Filed<Fact>[],
    talks: [] as Filed<Talk>[],
    coverage: [] as Filed<Coverage>[],
    lexicon: null as Lexicon | null,
    danger: null as DangerData | null,
    dangerExamples: null as DangerExamples | null,
    otherPlaces: null as OtherPlaces | null,
    readability: null as Readability | null,
    related: null as RelatedWords | null,
    languages: null as LanguageData | null,
    commonWords: null as readonly string[] | null,
  }
  for (const file of files) {
    const name = file.path.split('/').at(-1) ?? ''
    if (name === 'documents.json') {
      parsed.documents.push(...parseList(file, documentSchema, faults))
    } else if (name === 'dekking.json') {
      parsed.coverage.push(...parseList(file, coverageSchema, faults))
    } else if (name === 'verwijsregels.json') {
      parsed.rules.push(...parseList(file, ruleSchema, faults))
    } else if (name === 'bijregels.json') {
      parsed.overlays.push(...parseList(file, overlaySchema, faults))
    } else if (file.path.startsWith('verwijzen/')) {
      parsed.facts.push(...parseList(file, factSchema, faults))
    } else if (file.path.startsWith('gesprek/')) {
      parsed.talks.push(...parseList(file, talkSchema, faults))
    } else if (name === 'lexicon.json') {
      parsed.lexicon = parseOne(file, lexiconSchema, faults)
    } else if (name === 'andere-plaatsen.json') {
      parsed.otherPlaces = parseOne(file, otherPlacesSchema, faults)
    } else if (name === 'verwant.json') {
      parsed.related = parseOne(file, relatedSchema, faults)
    } else if (name === 'talen.json') {
      parsed.languages = parseOne(file, languagesSchema, faults)
    } else if (name === 'leesbaarheid.json') {
      parsed.readability = parseOne(file, readabilitySchema, faults)
    } else if (name === 'gewone-woorden.json') {
      parsed.commonWords = parseOne(file, commonWordsSchema, faults)
    } else if (name === 'gevaar.json') {
      parsed.danger = parseOne(file, dangerDataSchema, faults)
    } else if (name === 'gevaar-voorbeelden.json') {
      parsed.dangerExamples = parseOne(file, dangerExamplesSchema, faults)
    } else {
      parsed.records.push(...parseList(file, recordSchema, faults))
    }
  }
  return { ...parsed, faults }
}
