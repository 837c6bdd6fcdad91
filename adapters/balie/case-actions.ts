import { outcomes, rejectionReasons } from '../../knowledge/handover/event.js'
import { type Handover, hasEnded, isWaiting } from '../../knowledge/handover/handover.js'
import type { Session } from '../sign-in/sessions.js'
import { button, checkbox, choice } from '../staff-pages/fields.js'
import { csrfField } from '../staff-pages/frame.js'
import { html, type Markup } from '../staff-pages/markup.js'
import type { Balie } from './balie.js'
import { balieWording } from './wording.nl.js'

const words = balieWording.case

/** What can be done with a case as it is now; one tap each. */
export function caseActions(
  balie: Balie,
  { handover, session, isUrgent }: { handover: Handover; session: Session; isUrgent: boolean },
): Markup | null {
  if (hasEnded(handover) || handover.state === 'rejected' || handover.isErased) return null
  const { id, state } = handover
  // Whoever took it on may find out that it is not for them, until somebody has been spoken to.
  const isOwn = state === 'accepted' && handover.coach === session.person?.id
  // Which desk the page was made for: an old page acts for the desk that it showed.
  const begin = html`<form method="post" action="/balie/${id}">${csrfField(session)}<input type="hidden" name="balie" value="${handover.desk}">`
  return html`<section aria-labelledby="doen"><h2 class="utrecht-heading-2" id="doen">${words.do}</h2>
${isWaiting(handover) && html`${begin}<div class="actions">${button(words.accept, { value: 'accept' })}</div></form>`}
${state === 'accepted' && html`${begin}<div class="actions">${button(words.contact, { value: 'contact' })}${isOwn && button(words.release, { value: 'release', tone: 'secondary' })}</div></form>`}
${!isWaiting(handover) && finishForm(begin)}
${(isWaiting(handover) || isOwn) && rejectForm(balie, handover, begin, isUrgent)}
</section>`
}

function finishForm(begin: Markup): Markup {
  return html`<h3 class="utrecht-heading-3" id="afronden">${words.finish}</h3><p class="quiet">${words.finishHelp}</p>
${begin}<div class="actions" role="group" aria-labelledby="afronden">${outcomes.map((outcome) =>
    button(balieWording.outcomes[outcome], { value: `finish:${outcome}`, tone: 'secondary' }),
  )}</div></form>`
}

/** Folded away: it is asked for far less often than the other button. */
function rejectForm(balie: Balie, handover: Handover, begin: Markup, isUrgent: boolean): Markup {
  const { directory, store } = balie
  const region = store.desks.all.get(handover.desk)?.region ?? balie.region
  const reasons = rejectionReasons.map((value) => ({ value, label: balieWording.reasons[value] }))
  const places = directory.organisations(region).map(({ id, name }) => ({ value: id, label: name }))
  return html`<details><summary>${words.reject}</summary>
${begin}
${choice({ name: 'reden', label: words.rejectReason, value: '', options: [{ value: '', label: words.rejectChoose }, ...reasons] })}
${choice({
  name: 'naar',
  label: words.rejectTo,
  help: words.rejectToHelp,
  value: '',
  options: [{ value: '', label: words.rejectUnknown }, ...places],
})}
${isUrgent && checkbox({ name: 'gesproken', place: 0, option: { value: 'ja', label: words.spoken }, isChosen: false })}
<div class="actions">${button(words.rejectSend, { value: 'reject', tone: 'secondary' })}</div></form></details>`
}
