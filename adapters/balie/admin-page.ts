import { confirmedUntil, type HandoverDesk } from '../../knowledge/handover/desk.js'
import { fingerprint } from '../handover/desk-files.js'
import type { OwnVisit } from '../sign-in/visit.js'
import { button } from '../staff-pages/fields.js'
import { csrfField, type Page } from '../staff-pages/frame.js'
import { html, type Markup } from '../staff-pages/markup.js'
import { countsSection, deadSection, rejectedSection } from './admin-lists.js'
import { adminWording } from './admin-wording.nl.js'
import { type Balie, hasOpen, practiceMark } from './balie.js'
import { dayText, momentText } from './dutch-moments.js'

const words = adminWording.desks

/** Desks and who stands behind them, what came back, what does not arrive, and how often. */
export function adminPage(balie: Balie, { session, now }: OwnVisit): Page {
  const { store, isLocal } = balie
  const desks = [...store.desks.all.values()]
  const hasPractice = desks.some(({ practice }) => practice)
  const body = html`<section aria-labelledby="balies"><h2 class="utrecht-heading-2" id="balies">${words.title}</h2>
${desks.length === 0 && html`<p class="utrecht-paragraph">${words.none}</p>`}
<ul class="items">${desks.map(deskItem)}</ul>
<p class="actions"><a class="utrecht-link hit" href="/balie/beheer/nieuw">${words.add}</a></p>
${isLocal && !hasPractice && practice()}
</section>
${rejectedSection(balie)}
${deadSection(balie, session)}
${countsSection(balie)}`
  return { title: adminWording.title, body, back: { href: '/balie', label: 'Overdrachten' } }

  function deskItem(desk: HandoverDesk): Markup {
    const { id, name, confirmer } = desk
    return html`<li class="item"><h3 class="utrecht-heading-3">${name} ${practiceMark(desk)}</h3>
<p>${confirmationText(balie, desk, now)}</p>
<p class="quiet">${words.askedFor}: ${confirmer.name} (${confirmer.email})</p>
<div class="actions">${deskButtons(desk)}<form method="post" action="/balie/beheer/balie/${id}/vraag">${csrfField(session)}<button class="utrecht-button utrecht-button--html-button utrecht-button--secondary-action" type="submit">${words.ask}<span class="unseen">: ${name}</span></button></form>
${usesTeams(desk) && html`<form method="post" action="/balie/beheer/balie/${id}/teams">${csrfField(session)}<button class="utrecht-button utrecht-button--html-button utrecht-button--secondary-action" type="submit">${words.bind}<span class="unseen">: ${name}</span></button></form>`}
<a class="utrecht-link hit" href="/balie/beheer/balie/${id}">${words.change}<span class="unseen">: ${name}</span></a></div></li>`
  }

  function deskButtons({ id, name }: HandoverDesk): Markup {
    const isPaused = store.index.paused.has(id)
    const one = (path: string, label: string) =>
      html`<form method="post" action="/balie/beheer/balie/${id}/${path}">${csrfField(session)}<button class="utrecht-button utrecht-button--html-button utrecht-button--secondary-action" type="submit">${label}<span class="unseen">: ${name}</span></button></form>`
    return html`${one(isPaused ? 'aan' : 'pauze', isPaused ? words.resume : words.pause)}${!hasOpen(balie, id) && one('weg', words.remove)}`
  }

  function practice(): Markup {
    return html`<h3 class="utrecht-heading-3">${words.practiceTitle}</h3><p class="utrecht-paragraph">${words.practice}</p>
<form method="post" action="/balie/beheer/oefenbalie">${csrfField(session)}${button(words.practiceButton, { tone: 'secondary' })}</form>`
  }
}

function usesTeams({ channels, standIn }: HandoverDesk): boolean {
  return [...channels, ...(standIn?.channels ?? [])].some(({ kind }) => kind === 'teams')
}

/** Until when somebody stands behind a desk, by whom; or why nobody does. */
function confirmationText({ store }: Balie, desk: HandoverDesk, now: Date): string {
  if (store.index.paused.has(desk.id)) return words.paused
  const confirmation = store.index.confirmations.get(desk.id)
  if (store.isConfirmed(desk, now) && confirmation !== undefined) {
    return words.confirmed(confirmation.by, dayText(confirmedUntil(confirmation)))
  }
  const asked = store.index.asked.get(desk.id)
  const since = asked === undefined ? '' : ` ${words.asked(momentText(asked))}`
  if (confirmation === undefined) return words.unconfirmed + since
  const isChanged = confirmation.fingerprint !== fingerprint(desk)
  return (isChanged ? words.changed : words.expired(confirmation.by)) + since
}
