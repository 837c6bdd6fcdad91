import { idInRegion } from '../knowledge/knowledge-base.js'
import type { FacetKey } from '../knowledge/records/facet.js'
import type { Region } from '../knowledge/records/provenance.js'
import type { KnowledgeRecord } from '../knowledge/records/record.js'
import { paragraphs, say, sentences } from './compose.js'
import { contactsOf } from './contacts.js'
import type { DialogContext } from './context.js'
import { nameParty, type Place } from './party.js'
import type { Reply } from './reply.js'
import { sourceLine } from './sources.js'
import type { ConversationState, Focus } from './state.js'
import { answered, type Voice } from './voice.js'
import { wordsFor } from './words-for.js'

interface Asked {
  readonly record: string
  readonly facet: FacetKey
  readonly region: Region
  /** A gemeente that was named in the question. */
  readonly place: Place | null
}

function statusNote(record: KnowledgeRecord, voice: Voice, context: DialogContext): string | null {
  if (record.status === 'geldend') return null
  const { source } = record
  const { audience } = voice
  const wording = wordsFor(voice).answer
  const title =
    'document' in source
      ? (context.knowledge.documents.get(source.document)?.short ?? source.document)
      : source.reference
  return record.status === 'voorstel'
    ? wording.proposal[audience](title)
    : wording.past[audience](title)
}

/** Facets where it helps to say which organisation it is in the gemeente that was named. */
const localFacets: readonly FacetKey[] = ['who', 'contact', 'where', 'what', 'howToApply']

function localLine(
  record: KnowledgeRecord,
  facet: FacetKey,
  place: Place | null,
  voice: Voice,
  context: DialogContext,
): string | null {
  if (record.desk === undefined || place === null || !localFacets.includes(facet)) return null
  const party = nameParty(
    context.knowledge,
    `desk:${record.desk}`,
    place,
    voice,
    place.gemeente.region,
  )
  return sentences(`${party.name}.`, party.remark)
}

/** Words of a name that say little by themselves. */
const small = /^(?:van|voor|het|de|een|en|in|op|bij|met|na|of|tot|te|aan|door)$/

/** So much of a word tells that it is the same one, however it is inflected. */
const telling = 8

/** An answer that leaves out what it is about is hard to follow: then the name goes before it. */
function withSubject(record: KnowledgeRecord, text: string): string {
  const said = text.toLowerCase()
  const isNamed = [record.name, ...record.aliases].some((name) => {
    const words = name.toLowerCase().split(/[^\p{L}\d]+/u)
    const own = words.filter((word) => word.length > 2 && !small.test(word))
    return own.length > 0 && own.every((word) => said.includes(word.slice(0, telling)))
  })
  return isNamed ? text : `${record.name}: ${text}`
}

/**
 * The text of one facet of one record in the register of who asks, with where it stands.
 *
 * @returns null where the facet does not exist in this region
 */
export function answer(asked: Asked, voice: Voice, context: DialogContext): Reply | null {
  const { knowledge } = context
  const { audience } = voice
  const found = knowledge.facet(asked.record, asked.facet, asked.region)
  if (found === null) return null
  const { record, facet } = found
  const contacts = contactsFor(record, asked.facet, voice, context)
  return say(
    paragraphs(
      localLine(record, asked.facet, asked.place, voice, context),
      withSubject(record, answered(facet, voice)),
      statusNote(record, voice, context),
    ),
    {
      contacts,
      sources: audience === 'professional' ? [sourceLine(knowledge, record, asked.region)] : [],
    },
  )
}

function contactsFor(
  record: KnowledgeRecord,
  facet: FacetKey,
  voice: Voice,
  context: DialogContext,
) {
  if (record.kind === 'contact' || record.kind === 'hulplijn') {
    return contactsOf(context.knowledge, record, voice)
  }
  if (facet !== 'contact' && facet !== 'howToApply' && facet !== 'who') return []
  return contactsOf(context.knowledge, record, voice)
}

/** @returns the state in which this is what the conversation is about */
export function withFocus(state: ConversationState, focus: Focus): ConversationState {
  const others = state.focus.filter(({ record }) => record !== focus.record)
  return { ...state, focus: [focus, ...others].slice(0, 3), choices: [], misses: 0 }
}

/** @returns the record as this region has it: its own where there is one */
export function recordHere(
  id: string,
  region: Region,
  context: DialogContext,
): KnowledgeRecord | null {
  const { records } = context.knowledge
  return records.get(idInRegion(id, region)) ?? records.get(id) ?? null
}
