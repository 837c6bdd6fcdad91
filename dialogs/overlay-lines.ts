import type { Overlay } from '../knowledge/referral/overlay.js'
import type { OutcomeRule, Party } from '../knowledge/referral/rule.js'
import type { Audience } from './reply.js'
import { triageWording as wording } from './wording/triage.nl.js'

/** @returns who has taken over already, as it is told, or null where nobody has */
export function keeperOf(overlays: readonly Overlay[], audience: Audience): string | null {
  const overlay = overlays.find(({ keeps }) => keeps !== undefined)
  const name = overlay?.keeps?.[audience]
  if (overlay === undefined || name === undefined) return null
  return `${wording.alreadyHelping[audience](name)} ${overlay.says[audience]}`
}

/** @returns what the overlays mean for this person, one line each; who keeps hold is told elsewhere */
export function overlayLines(overlays: readonly Overlay[], audience: Audience): string[] {
  const lines = overlays.filter(({ keeps }) => keeps === undefined)
  const open = lines.some(({ basis, kind }) => basis === 'voorstel' && kind === 'grijs-gebied')
  return [
    ...lines.map(({ says }) => says[audience]),
    ...(open ? [wording.notInPlan[audience]] : []),
  ]
}

/** @returns who is involved besides the lead, by the rule and by what comes on top of it */
export function involved(rule: OutcomeRule, overlays: readonly Overlay[]): Party[] {
  const all = [...rule.also, ...overlays.flatMap(({ also }) => also)]
  return [...new Set(all)].filter((party) => party !== rule.lead)
}

/** @returns to whom it goes in turn when the lead cannot settle it */
export function routeUp(overlays: readonly Overlay[]): Party[] {
  return [...new Set(overlays.flatMap(({ next }) => next))]
}
