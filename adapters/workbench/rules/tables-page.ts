import { type Region, regionKeys } from '../../../knowledge/records/provenance.js'
import { button, choice, textField } from '../../staff-pages/fields.js'
import type { Page } from '../../staff-pages/frame.js'
import { html, type Markup } from '../../staff-pages/markup.js'
import { entryLink } from '../entry-link.js'
import { gateTables } from './gate-tables.js'
import { gateView } from './gate-view.js'
import { gateAnchor, linkTo, rulesPath } from './links.js'
import { proveRegion } from './proof-told.js'
import { proofView } from './proof-view.js'
import type { RuleBook } from './rule-book.js'
import { gateName, regionName } from './rule-words.js'
import { type Tried, tryOn } from './situation.js'
import { situationView } from './situation-view.js'
import { rulesWording as words } from './wording.nl.js'

export interface TablesAsked {
  readonly draft: RuleBook
  readonly live: RuleBook
  readonly region: Region
  /** ISO date. */
  readonly day: string
  readonly tried: Tried
  readonly changed: ReadonlySet<string>
  readonly mayEdit: boolean
}

/** The rules of a region: whether they close, a situation to try, and each gate as a table. */
export function tablesPage(asked: TablesAsked): Page {
  const { draft, live, region, day, tried, changed, mayEdit } = asked
  const tables = gateTables(draft, region, day)
  const outcome = tried.isAsked ? tryOn(draft, tried, region, day) : null
  const path = new Set(outcome?.kind === 'refer' ? outcome.path : [])
  const sides = {
    draft: { book: draft, outcome },
    live: { book: live, outcome: tried.isAsked ? tryOn(live, tried, region, day) : null },
  }
  const body = html`<div class="wide"><p class="utrecht-paragraph">${words.intro}</p>
${chooser(region, day)}
${unreadable(draft)}
${proofView(proveRegion(draft, region, day), draft, region)}
<div class="beside"><div>
<nav aria-label="${words.gates}"><ul class="jump">${tables.map(({ gate }) => html`<li><a class="utrecht-link" href="#${gateAnchor(gate)}">${gateName(gate)}</a></li>`)}</ul></nav>
${tables.map((table) => gateView(table, { book: draft, region, path, changed, mayEdit }))}
</div>${situationView({ tried, region, day, ...sides })}</div></div>`
  return { title: `${words.title}: ${regionName(region)}`, body }
}

function chooser(region: Region, day: string): Markup {
  const options = regionKeys.map((value) => ({ value, label: regionName(value) }))
  return html`<form method="get" action="${rulesPath}" class="filter">
${choice({ name: 'regio', label: words.region, value: region, options })}
${textField({ name: 'dag', label: words.day, value: day, type: 'date', size: 'small' })}
${button(words.show, { tone: 'secondary' })}</form>
<ul class="jump"><li><a class="utrecht-link" href="${linkTo(`${rulesPath}/bijregels`, { regio: region })}">${words.overlays}</a></li>
<li><a class="utrecht-link" href="${rulesPath}/feiten">${words.facts}</a></li><li><a class="utrecht-link" href="#probeer">${words.trying.title}</a></li></ul>`
}

/** What cannot be read is said rather than left out in silence. */
export function unreadable({ unreadable }: RuleBook): Markup | null {
  if (unreadable.length === 0) return null
  return html`<div class="utrecht-alert utrecht-alert--error"><div class="utrecht-alert__content"><p>${words.unreadable}</p><ul>${unreadable.map((name) => html`<li><a class="utrecht-link" href="${entryLink(name)}">${name.slice(name.indexOf('#') + 1)}</a></li>`)}</ul></div></div>`
}
