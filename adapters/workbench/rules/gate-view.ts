import type { Region } from '../../../knowledge/records/provenance.js'
import { isOutcome, type Rule } from '../../../knowledge/referral/rule.js'
import { html, type Markup } from '../../staff-pages/markup.js'
import type { GateRow, GateTable } from './gate-tables.js'
import { gateAnchor, linkTo, ruleAnchor, ruleLink, rulesPath } from './links.js'
import type { RuleBook } from './rule-book.js'
import { conditionWords, factName, gateName, leadsTo, partyName, valueName } from './rule-words.js'
import { standingWords } from './standing.js'
import { rulesWording } from './wording.nl.js'

const words = rulesWording.table
const standings = rulesWording.standings

/** What the tables are shown with. */
export interface GateLook {
  readonly book: RuleBook
  readonly region: Region
  /** Rules that the situation that was tried goes along. */
  readonly path: ReadonlySet<string>
  /** Names of entries that the draft has otherwise than what is live. */
  readonly changed: ReadonlySet<string>
  readonly mayEdit: boolean
}

/** One gate as a table: on a wide screen with facts across, on a small one rule by rule. */
export function gateView({ gate, columns, rows }: GateTable, look: GateLook): Markup {
  const id = gateAnchor(gate)
  // Where it is drawn as blocks, a table is one only to who is told so.
  return html`<section aria-labelledby="${id}"><h2 class="utrecht-heading-2" id="${id}" tabindex="-1">${gateName(gate)}</h2>
<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0"><table class="utrecht-table rules" role="table"><thead role="rowgroup"><tr role="row">
${columns.map((key) => html`<th role="columnheader" scope="col">${factName(key)}</th>`)}<th role="columnheader" scope="col">${words.outcome}</th><th role="columnheader" scope="col">${words.standing}</th></tr></thead>
<tbody role="rowgroup">${rows.map((row) => rowView(row, columns, look))}</tbody></table></div>
${look.mayEdit && html`<p><a class="utrecht-link" href="${linkTo(`${rulesPath}/nieuw`, { van: (rows.find(({ item }) => isOutcome(item)) ?? rows[0])?.name ?? null, regio: look.region, leeg: 'ja' })}">${words.add}<span class="unseen"> (${gateName(gate)})</span></a></p>`}
</section>`
}

function rowView(row: GateRow, columns: readonly string[], look: GateLook): Markup {
  const { item, name, standing } = row
  const classes = [
    standing.kind === 'in-force' ? null : 'is-off',
    look.path.has(item.id) ? 'is-way' : null,
  ].filter(Boolean)
  return html`<tr role="row" id="${ruleAnchor(item.id)}" class="${classes.join(' ')}">
${columns.map((key) => cell(item, key))}
<td role="cell" data-kop="${words.outcome}">${look.path.has(item.id) && html`<strong class="notable">${words.onTheWay}</strong> `}<a class="utrecht-link hit" href="${ruleLink(name, look.region)}">${leadsTo(look.book, item)}<span class="unseen">: ${words.edit}</span></a>${details(item, look.book)}</td>
<td role="cell" data-kop="${words.standing}">${standingText(row, look.book)}${look.changed.has(name) && html`<br><strong class="notable">${words.changed}</strong>`}</td></tr>`
}

function cell({ when }: Rule, key: string): Markup {
  const values = when[key]
  return values === undefined
    ? html`<td role="cell" class="any" data-kop="${factName(key)}"><span aria-hidden="true">–</span><span class="unseen">${words.any}</span></td>`
    : html`<td role="cell" data-kop="${factName(key)}">${values.map((value) => valueName(key, value)).join(` ${rulesWording.or} `)}</td>`
}

function details(rule: Rule, book: RuleBook): Markup {
  const lines = isOutcome(rule)
    ? [
        rule.label === undefined ? null : words.told(rule.label.professional),
        rule.also.length === 0
          ? null
          : words.also(rule.also.map((id) => partyName(book, id)).join(', ')),
      ]
    : []
  const byId = new Map(book.rules.map(({ item }) => [item.id, item]))
  const named = (id: string) => {
    const other = byId.get(id)
    return other === undefined ? id : conditionWords(other)
  }
  const order = [
    ...rule.before.map((id) => words.before(named(id))),
    ...rule.overrides.map((id) => words.overrides(named(id))),
  ]
  const quiet = (line: string | null) =>
    line !== null && html`<br><span class="quiet">${line}</span>`
  if (order.length < 2) return html`${[...lines, ...order].map(quiet)}`
  return html`${lines.map(quiet)}<details><summary>${words.order(order.length)}</summary><ul>${order.map((line) => html`<li>${line}</li>`)}</ul></details>`
}

function standingText({ item, standing }: GateRow, book: RuleBook): Markup {
  const whose = item.region === 'landelijk' ? standings.national : standings.own
  return html`${standingWords(item, standing, book)}<br><span class="quiet">${whose}</span>`
}
