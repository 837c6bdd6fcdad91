import type { Region } from '../knowledge/records/provenance.js'
import { deskSchema } from '../knowledge/records/record.js'
import type { Decision } from '../knowledge/referral/decide.js'
import type { OutcomeRule, Party } from '../knowledge/referral/rule.js'
import { capital, enumerate, paragraphs, say, sentences, trace } from './compose.js'
import type { DialogContext, DialogResult } from './context.js'
import { contactsHere } from './fallback.js'
import { involved, keeperOf, overlayLines, routeUp } from './overlay-lines.js'
import { type NamedParty, nameParty, type Place } from './party.js'
import { knownPlace } from './place.js'
import type { ContactLine } from './reply.js'
import { sourceLine } from './sources.js'
import type { ConversationState } from './state.js'
import { focusOnDesk } from './subjects.js'
import { told, type Voice } from './voice.js'
import { wordsFor } from './words-for.js'

/** @returns what to say where the plan does not say so in so many words */
export function certaintyNote(rule: OutcomeRule, voice: Voice): string | null {
  const { audience } = voice
  const wording = wordsFor(voice).triage
  if (rule.basis === 'voorstel') return wording.notInPlan[audience]
  return rule.basis === 'afgeleid' ? wording.inferred[audience] : null
}

function firstBubble(
  rule: OutcomeRule,
  lead: NamedParty,
  label: string | null,
  keeper: string | null,
  voice: Voice,
): string {
  const { audience } = voice
  const wording = wordsFor(voice).triage
  const name = label ?? lead.name
  // Whoever has taken over already keeps hold; the rules then say who is next (house rule H1).
  const opening =
    keeper === null ? wording.lead[audience](name) : sentences(keeper, wording.next[audience](name))
  return paragraphs(sentences(opening, lead.remark), told(rule.does, voice))
}

/** The first bubble says who it is; how to reach them stands in it as long as it stays short. */
const longestFirst = 60

function isShort(...parts: readonly (string | null)[]): boolean {
  return paragraphs(...parts).split(/\s+/).length <= longestFirst
}

export type Referral = Extract<Decision, { kind: 'refer' }>

/** Bodies that not every region has: where the plan names none, there is none to name. */
const notEverywhere: ReadonlySet<string> = new Set([
  'desk:werk-ontwikkelbedrijf',
  'desk:samenwerkingsverband',
])

function namesNobody(party: Party, { gemeente }: Place): boolean {
  if (!notEverywhere.has(party)) return false
  const desk = deskSchema.parse(party.slice('desk:'.length))
  return (gemeente.desks[desk]?.organisations.length ?? 0) === 0
}

/**
 * Tells who is aan zet: one lead first, then who else is involved and why.
 *
 * @param region whose rules led here
 */
export function refer(
  { rule, path, assumed, overlays }: Referral,
  region: Region,
  state: ConversationState,
  context: DialogContext,
): DialogResult {
  const { knowledge } = context
  const { audience } = state
  const wording = wordsFor(state).triage
  const place = knownPlace(knowledge, state)
  const lead = nameParty(knowledge, rule.lead, place, state, region)
  const label = rule.label === undefined ? null : told(rule.label, state)
  const named = (party: Party) => nameParty(knowledge, party, place, state, region)
  const also = involved(rule, overlays)
    .filter((party) => place === null || !namesNobody(party, place))
    .map(named)
  const route =
    audience === 'professional' ? routeUp(overlays).map((party) => named(party).name) : []
  const alsoNames = also.map((party) => party.name).filter((name) => name !== lead.name)
  const first = firstBubble(
    rule,
    lead,
    withPlace(label, lead, place?.name ?? null),
    keeperOf(overlays, state),
    state,
  )
  const reach = lead.reach ?? wordsFor(state).desks.reach[audience]
  const together = isShort(first, reach)
  // No number or address is known of this lead: then whoever shows the way is always reachable.
  const reachable = audience === 'professional' || lead.contacts.length > 0
  const guide = reachable ? [] : contactsHere(region, state, context)
  const replies = [
    say(paragraphs(first, together ? reach : null), {
      contacts: lead.contacts,
      sources: audience === 'professional' ? [sourceLine(knowledge, rule, region)] : [],
    }),
    say(
      paragraphs(
        together ? null : reach,
        alsoNames.length === 0 ? null : wording.also[audience](enumerate(alsoNames, wording.and)),
        sentences(wording.because[audience](told(rule.because, state)), certaintyNote(rule, state)),
        guide.length === 0 ? null : wording.guide,
        ...overlayLines(overlays, state),
        route.length === 0 ? null : wording.routeUp(route),
        assumed.length === 0
          ? null
          : wording.assumed[audience](
              enumerate(
                assumed.flatMap(({ assume }) => (assume ? told(assume.statement, state) : [])),
                wording.and,
              ),
            ),
        wording.wrong[audience],
      ),
      { contacts: unlike([...also.flatMap((party) => party.contacts), ...guide]) },
    ),
  ]
  const desk = deskSchema.safeParse(rule.lead.slice('desk:'.length)).data ?? null
  return {
    state: {
      ...state,
      focus: focusOnDesk(state, desk, lead.record, context),
      triage: { pending: null, asked: state.triage?.asked ?? [], done: true },
      misses: 0,
      choices: [],
    },
    replies,
    trace: trace('refer', {
      record: lead.record?.id ?? null,
      score: 1,
      rules: [...path, ...overlays.map(({ id }) => id)],
      contact: lead.record?.id ?? rule.lead,
    }),
  }
}

/** The same address is given once. */
function unlike(contacts: readonly ContactLine[]): ContactLine[] {
  return contacts.filter(({ value }, at) => contacts.findIndex((one) => one.value === value) === at)
}

/** A label tells the role; where an organisation of this place stands behind it, that is named as well. */
function withPlace(label: string | null, lead: NamedParty, place: string | null): string | null {
  if (label === null) return null
  if (place === null || label.includes(lead.name)) return label
  if (lead.record === null || lead.record.kind !== 'organisation') return label
  if (label.includes(lead.record.name)) return label
  return lead.record.serviceArea.length > 0 ? `${label}: ${capital(lead.name)}` : label
}
