import { entryPlace } from '../../../knowledge/publication/entry.js'
import { clashesOf, type Plan } from '../../../knowledge/publication/workbench.js'
import { dayText } from '../../balie/dutch-moments.js'
import type { OwnVisit } from '../../sign-in/visit.js'
import { button } from '../../staff-pages/fields.js'
import { csrfField } from '../../staff-pages/frame.js'
import { html, type Markup } from '../../staff-pages/markup.js'
import { entryLink } from '../entry-link.js'
import { titleOf } from './entry-changes.js'
import type { TeamBench } from './team-bench.js'
import { planWording as words } from './wording.nl.js'

/** What waits for its day, and what could not be published on it. */
export function plansSection(bench: TeamBench, { session, person }: OwnVisit): Markup {
  const { bench: work } = bench.publications.store
  const plans = [...work.plans.values()].sort((a, b) => (a.on < b.on ? -1 : 1))
  if (plans.length === 0) return html``
  const mayWithdraw = bench.access.may(person, 'uitgever')
  return html`<section aria-labelledby="gepland"><h2 class="utrecht-heading-2" id="gepland">${words.title}</h2>
<ul class="items">${plans.map((plan) => item(plan))}</ul></section>`

  function item(plan: Plan): Markup {
    const { id, on, note, by, failed, changes } = plan
    const isClashing = failed === null && clashesOf(work, plan).length > 0
    const names = [...changes].map(([name, value]) => ({
      href: entryLink(name),
      title: titleOf(name, { ...entryPlace(name), value }),
    }))
    return html`<li class="item${(failed !== null || isClashing) && ' is-late'}"><h3 class="utrecht-heading-3">${words.item(dayText(`${on}T12:00:00`))}: ${note}</h3>
<p class="quiet">${words.by(bench.nameOf(by))}</p>
${failed !== null && html`<p class="late">${words.failed(words.reasons[failed] ?? words.unknown(failed))}</p>`}
${isClashing && html`<p class="late">${words.clash}</p>`}
<details><summary>${words.entries(names.length)}</summary><ul>${names.map(({ href, title }) => html`<li><a class="utrecht-link hit" href="${href}">${title}</a></li>`)}</ul></details>
${mayWithdraw && html`<form method="post" action="/beheer/publiceren/intrekken">${csrfField(session)}<input type="hidden" name="plan" value="${id}"><p class="quiet">${words.withdrawHelp}</p>${button(words.withdraw, { tone: 'secondary' })}</form>`}</li>`
  }
}
