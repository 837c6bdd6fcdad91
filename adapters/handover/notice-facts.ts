import type { NoticeFacts } from '../../dialogs/wording/notices.nl.js'
import type { HandoverDesk } from '../../knowledge/handover/desk.js'
import type { Handover } from '../../knowledge/handover/handover.js'

/** @returns all that may be told of a handover outside */
export function factsOf(handover: Handover, desk: HandoverDesk): NoticeFacts {
  const { reference, question, practice } = handover.request
  return {
    desk: desk.name,
    practice: practice || desk.practice,
    reference,
    question,
    deadline: new Date(handover.deadline),
  }
}
