import { calmTexts } from './calm-texts.js'
import { checkFacts } from './checks/facts.js'
import { checkHelpLines } from './checks/help-lines.js'
import { checkReferences } from './checks/references.js'
import { corpusOf } from './corpus.js'
import { KnowledgeError } from './fault.js'
import { type KnowledgeFile, type ParsedFiles, parseFiles } from './knowledge-files.js'
import { type Matcher, matcherSteps } from './matching/matcher.js'
import { type MessageKind, messageKindSteps } from './matching/message-kind.js'
import type { TextClassifier } from './matching/text-classifier.js'
import { undated } from './matching/unit.js'
import { createLanguages, type Languages } from './reading/languages.js'
import { createPlaces, type Places } from './reading/places.js'
import type { Readability } from './reading/readability-limits.js'
import { createReader, type Reader } from './reading/reader.js'
import type { Coverage } from './records/coverage.js'
import type { SourceDocument } from './records/document.js'
import type { Facet, FacetKey } from './records/facet.js'
import type { Region } from './records/provenance.js'
import type { KnowledgeRecord } from './records/record.js'
import type { Talk } from './records/talk.js'
import type { Fact } from './referral/fact.js'
import { gateCache } from './referral/gate-cache.js'
import { type CompiledFact, compileFacts, type Gates } from './referral/gates.js'
import type { Overlay } from './referral/overlay.js'
import type { Rule } from './referral/rule.js'
import { compileDangerFloor, type DangerFloor } from './safety/detect-danger.js'
import type { DangerExamples } from './safety/example-schema.js'
import type { Weights } from './safety/train-model.js'
import { atOnce, type Steps } from './steps.js'
import { phrases, spokenAbout } from './whole-phrases.js'

/** Everything we know, whole and frozen: what a publication holds. */
export interface KnowledgeBase {
  readonly records: ReadonlyMap<string, KnowledgeRecord>
  readonly documents: ReadonlyMap<string, SourceDocument>
  /** What became of each section of the sources; only the check uses it. */
  readonly coverage: readonly Coverage[]
  readonly rules: readonly Rule[]
  readonly overlays: readonly Overlay[]
  readonly facts: readonly Fact[]
  readonly compiledFacts: readonly CompiledFact[]
  readonly talks: ReadonlyMap<string, Talk>
  /** The talk that has exactly these words among its examples, by `phraseKey`. */
  readonly talkByPhrase: ReadonlyMap<string, Talk>
  readonly reader: Reader
  readonly languages: Languages
  readonly places: Places
  readonly matcher: Matcher
  /** What a message is by how it is put. */
  readonly messageKinds: TextClassifier<MessageKind>
  readonly danger: DangerFloor
  /** Limits of the register for young people; only the check uses them. */
  readonly readability: Readability
  /** All words of a message that was not understood that may be kept. */
  readonly commonWords: ReadonlySet<string>
  readonly dangerExamples: DangerExamples
  /** The decision tables of a region on a day; compiled once per region and day. */
  gates(region: Region, day: string): Gates
  /**
   * A record as it holds in a region: the region's own facets over the national ones.
   *
   * @param id of the regional or the national record
   */
  facet(id: string, key: FacetKey, region: Region): { record: KnowledgeRecord; facet: Facet } | null
}

const regionPrefix: Readonly<Record<Region, string>> = {
  landelijk: 'landelijk',
  'noordoost-brabant': 'nob',
  'rijk-van-nijmegen': 'rvn',
  'noord-midden-drenthe': 'nmd',
}

/** @returns the id of the same thing in another region: same kind, same slug */
export function idInRegion(id: string, region: Region): string {
  return id.replace(/^[a-z]+(?=\.)/, regionPrefix[region])
}

function freezeDeep<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const member of Object.values(value)) freezeDeep(member)
  }
  return value
}

function missingOf({ lexicon, danger, dangerExamples }: ParsedFiles): string {
  if (lexicon === null) return 'taal/lexicon.json'
  if (danger === null) return 'landelijk/gevaar.json'
  return dangerExamples === null ? 'landelijk/gevaar-voorbeelden.json' : 'taal/leesbaarheid.json'
}

/** Work done before on just these files, to start sooner. */
export interface KeptWork {
  readonly dangerWeights?: Weights | undefined
}

/**
 * Builds the one immutable knowledge base from its files.
 *
 * @throws KnowledgeError naming every fault with file, record and remedy
 */
export function buildKnowledge(
  sources: readonly KnowledgeFile[],
  kept: KeptWork = {},
): KnowledgeBase {
  return atOnce(knowledgeSteps(sources, kept))
}

/** The same in pieces of some tens of milliseconds. */
export function* knowledgeSteps(
  sources: readonly KnowledgeFile[],
  kept: KeptWork = {},
): Steps<KnowledgeBase> {
  const files = parseFiles(sources)
  yield
  const faults = [
    ...files.faults,
    ...checkReferences(files),
    ...checkFacts(files),
    ...checkHelpLines(files),
  ]
  const { lexicon, dangerExamples, readability, languages } = files
  if (
    lexicon === null ||
    files.danger === null ||
    dangerExamples === null ||
    readability === null ||
    languages === null ||
    faults.some((fault) => fault.severity === 'error')
  ) {
    if (faults.length === 0) {
      faults.push({
        code: 'unreadable',
        severity: 'error',
        file: missingOf(files),
        record: '',
        message: 'the file is missing',
        remedy: 'put it back from the version you installed',
      })
    }
    throw new KnowledgeError(faults)
  }

  const elsewhere = [...(files.otherPlaces?.gemeenten ?? []), ...(files.otherPlaces?.regios ?? [])]
  const records = new Map(files.records.map(({ item }) => [item.id, freezeDeep(item)]))
  const rules = files.rules.map(({ item }) => freezeDeep(item))
  const overlays = files.overlays.map(({ item }) => freezeDeep(item))
  const facts = files.facts.map(({ item }) => freezeDeep(item))
  const talks = new Map(files.talks.map(({ item }) => [item.id, freezeDeep(item)]))
  const compiledFacts = compileFacts(facts)
  yield
  const reader = createReader(lexicon, corpusOf(files))
  yield
  const talkByPhrase = phrases(talks.values(), reader)
  yield
  const matcher = yield* matcherSteps([...records.values()], spokenAbout(talks), reader, {
    rivals: lexicon.rivals,
    related: files.related ?? {},
  })
  yield
  const danger = compileDangerFloor(files.danger, dangerExamples, {
    calm: calmTexts(files),
    weights: kept.dangerWeights,
  })
  yield
  const messageKinds = yield* messageKindSteps([...records.values()], spokenAbout(talks), reader)
  yield

  return Object.freeze({
    records,
    documents: new Map(files.documents.map(({ item }) => [item.id, freezeDeep(item)])),
    coverage: files.coverage.map(({ item }) => item),
    rules,
    overlays,
    facts,
    compiledFacts,
    talks,
    talkByPhrase,
    reader,
    languages: createLanguages(languages),
    places: createPlaces([...records.values()], elsewhere, files.otherPlaces?.eigenRegios ?? []),
    matcher,
    danger,
    dangerExamples,
    messageKinds,
    readability: freezeDeep(readability),
    commonWords: new Set(files.commonWords ?? []),
    gates: gateCache(compiledFacts, rules, overlays),
    facet(id: string, key: FacetKey, region: Region) {
      for (const candidate of [idInRegion(id, region), id, idInRegion(undated(id), 'landelijk')]) {
        const record = records.get(candidate)
        const facet = record?.facets[key]
        if (record !== undefined && facet !== undefined) return { record, facet }
      }
      return null
    },
  })
}
