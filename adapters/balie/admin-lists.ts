import type { Session } from '../sign-in/sessions.js'
import { csrfField } from '../staff-pages/frame.js'
import { html, type Markup, type Part } from '../staff-pages/markup.js'
import { adminWording as words } from './admin-wording.nl.js'
import { type Balie, questionText } from './balie.js'
import { countDesks, toldCount } from './counts.js'
import { momentText, monthText } from './dutch-moments.js'
import { balieWording } from './wording.nl.js'

/** A table that can be scrolled, also by keyboard, where it is wider than a phone. */
function table(
  label: string,
  columns: readonly string[],
  rows: readonly (readonly Part[])[],
): Markup {
  return html`<div class="scroll" role="region" aria-label="${label}" tabindex="0"><table class="utrecht-table utrecht-table--html-table"><thead><tr>${columns.map((name) => (name === '' ? html`<td></td>` : html`<th scope="col">${name}</th>`))}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></div>`
}

function section(id: string, title: string, body: Markup): Markup {
  return html`<section aria-labelledby="${id}"><h2 class="utrecht-heading-2" id="${id}">${title}</h2>${body}</section>`
}

const paragraph = (text: string) => html`<p class="utrecht-paragraph">${text}</p>`

function deskName({ store }: Balie, id: string): string {
  const desk = store.desks.all.get(id)
  if (desk === undefined) return id
  return desk.practice ? `${desk.name} (${balieWording.practice})` : desk.name
}

/** What a desk said was not for it, with the rule that led there: something in the rules may be wrong. */
export function rejectedSection(balie: Balie): Markup {
  const { store, directory } = balie
  const { title, none, help, columns, unknown } = words.rejected
  const rows = [...store.index.all.values()].flatMap(({ request, events }) => {
    let desk = request.desk
    return events.flatMap((event) => {
      if (event.type === 'forwarded') desk = event.desk
      if (event.type !== 'rejected') return []
      return {
        at: event.at,
        cells: [
          request.reference,
          deskName(balie, desk),
          momentText(event.at),
          balieWording.reasons[event.reason],
          event.to === null ? unknown : directory.nameOf(event.to),
          questionText(request.question),
          request.rule ?? unknown,
        ],
      }
    })
  })
  const latest = rows.sort((one, other) => other.at.localeCompare(one.at)).map(({ cells }) => cells)
  const body =
    latest.length === 0 ? paragraph(none) : html`${paragraph(help)}${table(title, columns, latest)}`
  return section('teruggegeven', title, body)
}

/** Notices that were given up. */
export function deadSection(balie: Balie, session: Session): Markup {
  const { title, none, columns, kinds, retry, retryOf } = words.dead
  const dead = [...balie.store.index.notices.values()].filter(({ dead }) => dead !== null)
  const rows = dead.map(({ notice, since, dead }) => {
    const [kind, desk] = [kinds[notice.kind], deskName(balie, notice.desk)]
    const again = html`<form method="post" action="/balie/beheer/bericht">${csrfField(session)}<input type="hidden" name="bericht" value="${notice.key}"><button class="utrecht-button utrecht-button--html-button utrecht-button--secondary-action" type="submit">${retry}<span class="unseen">${retryOf(kind, desk)}</span></button></form>`
    return [kind, desk, momentText(since), whyText(dead ?? ''), again]
  })
  return section(
    'berichten',
    title,
    rows.length === 0 ? paragraph(none) : table(title, columns, rows),
  )
}

/** In words where we have them; the code goes along, as the manual has it. */
function whyText(code: string): string {
  const told = words.dead.why[code]
  return told === undefined ? code : `${told} (${code})`
}

/** How much came to each desk, and what came of it. */
export function countsSection(balie: Balie): Markup {
  const { title, none, help, columns } = words.counts
  const rows = countDesks(balie.store.index.all.values()).map((of) => [
    monthText(`${of.month}-15T12:00:00Z`),
    deskName(balie, of.desk),
    of.requested,
    of.accepted,
    of.inTime,
    of.rejected,
    [...of.outcomes]
      .map(([outcome, count]) => `${balieWording.outcomes[outcome]}: ${toldCount(count)}`)
      .join(', '),
  ])
  const body =
    rows.length === 0 ? paragraph(none) : html`${paragraph(help)}${table(title, columns, rows)}`
  return section('aantallen', title, body)
}
