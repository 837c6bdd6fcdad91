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
  const { facts, words: own, agreed, professional, urgent } = personal
  const isYoung = professional === null
  const lines = [
    `${balieWording.list.reference(request.reference)}${desk?.practice ? ` (${balieWording.practice})` : ''}`,
    ...(urgent ? ['', words.urgent, ''] : []),
    `${balieWording.list.since} ${momentText(request.at)}`,
    `${balieWording.list.reactBefore}: ${momentText(deadline)}`,
    ...(request.question === null ? [] : [`${words.question}: ${questionText(request.question)}`]),
    '',
    ...whoAndHow(personal),
    ...facts.map(({ label, value }) => `${label}: ${value}`),
    ...(agreed === null ? [] : [`${words.agreed}: ${agreed}`]),
    '',
    isYoung
      ? `${words.words}: ${own || words.noWords}`
      : `${words.wordsProfessional}: ${own || words.noWordsProfessional}`,
  ]
  return `${lines.join('\n')}\n`
}

/** Of a professional's case it is the professional who is reached. */
function whoAndHow({ name, reach, professional }: Personal): string[] {
  if (professional === null) {
    return [
      `${words.name}: ${name || words.nameless}`,
      `${words.reach}: ${[balieWording.reach[reach.how], reach.value].filter(Boolean).join(' ')}`,
    ]
  }
  return [
    ...(professional.name === '' ? [] : [`${words.professional}: ${professional.name}`]),
    `${words.reachProfessional}: ${professional.reach}`,
    ...(name === '' ? [] : [`${words.initials}: ${name}`]),
  ]
}
