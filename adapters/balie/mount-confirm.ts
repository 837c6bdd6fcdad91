import { confirmedUntil, type HandoverDesk } from '../../knowledge/handover/desk.js'
import { weekdays } from '../../knowledge/handover/opening-hours.js'
import { fingerprint } from '../handover/desk-files.js'
import type { Checked } from '../sign-in/link-tokens.js'
import type { StaffRoutes } from '../sign-in/staff-routes.js'
import { type Answer, shown, type Visit } from '../sign-in/visit.js'
import { button } from '../staff-pages/fields.js'
import { csrfField } from '../staff-pages/frame.js'
import { html, type Markup } from '../staff-pages/markup.js'
import { confirmWording as words } from './admin-wording.nl.js'
import { type Balie, practiceMark } from './balie.js'
import { deskFields, deskFormWording } from './desk-form-wording.nl.js'
import { dayText } from './dutch-moments.js'

/** Where a named person says that their organisation stands behind a desk. Asking changes nothing. */
export function mountConfirm(routes: StaffRoutes, balie: Balie): void {
  const { store, tokens } = balie
  // A part with a name would be cut off at 100 signs; a link is longer.
  const path = '/balie/bevestig/*'

  routes.open('get', path, async (visit) => {
    routes.takeTry(visit)
    const desk = deskOf(tokens.check(visit.path('*'), visit.now))
    return 'kind' in desk ? desk : shown(page(balie, desk, visit))
  })

  routes.open('post', path, async (visit) => {
    routes.takeTry(visit)
    const { now } = visit
    const looked = deskOf(tokens.check(visit.path('*'), now))
    if ('kind' in looked) return looked
    const desk = deskOf(await tokens.use(visit.path('*'), now))
    if ('kind' in desk) return desk
    await store.confirm(desk, desk.confirmer.name, now)
    const until = confirmedUntil({ desk: desk.id, fingerprint: '', by: '', at: now })
    const body = html`<p class="utrecht-paragraph">${words.done(desk.name, dayText(until))}</p>`
    return shown({ title: words.doneTitle, body })
  })

  function deskOf(checked: Checked): HandoverDesk | Answer {
    if (checked.kind !== 'good') return spent(checked.kind)
    const { purpose } = checked
    const desk = purpose.kind === 'bevestigen' ? store.desks.all.get(purpose.desk) : undefined
    if (purpose.kind !== 'bevestigen' || desk === undefined) return spent('unknown')
    return purpose.fingerprint === fingerprint(desk) ? desk : spent('changed')
  }
}

function spent(kind: 'used' | 'expired' | 'unknown' | 'changed'): Answer {
  const body = html`<p class="utrecht-paragraph">${words[kind]}</p>`
  return shown({ title: words.spentTitle, body }, kind === 'unknown' ? 404 : 410)
}

function page({ directory }: Balie, desk: HandoverDesk, { session, path }: Visit) {
  const { hours, confirmer, standIn, coaches, under16 } = desk
  const open = weekdays.flatMap((day) => {
    const at = hours.week[day]
    return at === undefined ? [] : `${deskFormWording.days[day]} ${at.from} tot ${at.until}`
  })
  const rows: readonly (readonly [string, string | readonly string[]])[] = [
    [words.organisation, directory.nameOf(desk.organisation)],
    [words.leaf, desk.leaf === undefined ? [] : deskFields.leaf.options[desk.leaf]],
    [words.gemeenten, desk.gemeenten.map((id) => directory.nameOf(id)).join(', ')],
    [words.hours, open],
    [words.closed, hours.closed.map(dayText)],
    [words.promise, words.promised(desk.promisedHours)],
    [words.controller, desk.controller],
    [words.legalBasis, desk.legalBasis],
    [words.under16, deskFields.under16.options[under16 ?? '']],
    [words.standIn, standIn?.name ?? words.nobody],
    [words.coaches, coaches.length === 0 ? words.nobody : coaches.map(({ name }) => name)],
  ]
  const body = html`<p class="utrecht-paragraph">${practiceMark(desk)} ${words.intro(confirmer.name)}</p>
<dl class="facts">${rows.map(row)}</dl>
<p class="utrecht-paragraph">${words.wrong}</p>
<form method="post" action="/balie/bevestig/${path('*')}">${csrfField(session)}<div class="actions">${button(words.button)}</div></form>`
  return { title: words.title(desk.name), body }
}

function row([label, value]: readonly [string, string | readonly string[]]): Markup | null {
  const lines = [value].flat()
  if (lines.length === 0) return null
  return html`<div><dt>${label}</dt><dd>${lines.map((line, place) => html`${place > 0 && html`<br>`}${line}`)}</dd></div>`
}
