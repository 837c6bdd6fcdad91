import type { Overlay } from '../knowledge/referral/overlay.js'
import type { OutcomeRule, Party } from '../knowledge/referral/rule.js'
import { told, type Voice } from './voice.js'
import { wordsFor } from './words-for.js'

/** @returns who has taken over already, as it is told, or null where nobody has */
export function keeperOf(overlays: readonly Overlay[], voice: Voice): string | null {
  const overlay = overlays.find(({ keeps }) => keeps !== undefined)
  if (overlay?.keeps === undefined) return null
  const wording = wordsFor(voice).triage
  const name = told(overlay.keeps, voice)
  return `${wording.alreadyHelping[voice.audience](name)} ${told(overlay.says, voice)}`
}

/** @returns what the overlays mean for this person, one line each; who keeps hold is told elsewhere */
export function overlayLines(overlays: readonly Overlay[], voice: Voice): string[] {
  const lines = overlays.filter(({ keeps }) => keeps === undefined)
  const open = lines.some(({ basis, kind }) => basis === 'voorstel' && kind === 'grijs-gebied')
  return [
    ...lines.map(({ says }) => told(says, voice)),
    ...(open ? [wordsFor(voice).triage.notInPlan[voice.audience]] : []),
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
