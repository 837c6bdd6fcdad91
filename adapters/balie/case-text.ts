import type { Handover } from '../../knowledge/handover/handover.js'
import type { Personal } from '../../knowledge/handover/personal.js'
import type { HandoverStore } from '../handover/handover-store.js'
import { questionText } from './balie.js'
import { momentText } from './dutch-moments.js'
import { balieWording } from './wording.nl.js'

const words = balieWording.case

/** A case as plain text, for the system that a desk works with itself. */
export function caseText(handover: Handover, personal: Personal, store: HandoverStore): string {
  const desk = store.desks.all.get(handover.desk)
  const { request, deadline } = handover
  const { name, facts, words: own, reach, agreed, professional } = personal
  const lines = [
    `${balieWording.list.reference(request.reference)}${desk?.practice ? ` (${balieWording.practice})` : ''}`,
    `${balieWording.list.since} ${momentText(request.at)}`,
    `${balieWording.list.reactBefore}: ${momentText(deadline)}`,
    `${words.question}: ${questionText(request.question)}`,
    '',
    `${words.name}: ${name || words.nameless}`,
    `${words.reach}: ${[balieWording.reach[reach.how], reach.value].filter(Boolean).join(' ')}`,
    ...facts.map(({ label, value }) => `${label}: ${value}`),
    ...(agreed === null ? [] : [`${words.agreed}: ${agreed}`]),
    ...(professional === null
      ? []
      : [`${words.professional}: ${professional.name}, ${professional.reach}`]),
    '',
    `${words.words}: ${own || words.noWords}`,
  ]
  return `${lines.join('\n')}\n`
}
