import type { Region } from '../../../knowledge/records/provenance.js'
import type { Page } from '../../staff-pages/frame.js'
import { html } from '../../staff-pages/markup.js'
import { entryLink } from '../entry-link.js'
import { tablesLink } from './links.js'
import type { RuleBook } from './rule-book.js'
import { conditionWords, factName, partyName, regionName, valueName } from './rule-words.js'
import { standingOf, standingWords } from './standing.js'
import { unreadable } from './tables-page.js'
import { rulesWording } from './wording.nl.js'

const words = rulesWording.lists
const back = (region: Region) => ({ href: tablesLink(region), label: rulesWording.title })

/** What comes on top of a lead in a region, readable; changed in the form of the entry. */
export function overlaysPage(book: RuleBook, region: Region, day: string): Page {
  const here = book.overlays.filter(({ item }) => [region, 'landelijk'].includes(item.region))
  const body = html`<div class="wide"><p class="utrecht-paragraph">${words.overlaysIntro}</p>${unreadable(book)}
<div class="scroll" role="region" aria-label="${words.overlaysTitle}" tabindex="0"><table class="utrecht-table rules" role="table"><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${words.kind}</th><th role="columnheader" scope="col">${words.when}</th><th role="columnheader" scope="col">${words.says}</th><th role="columnheader" scope="col">${rulesWording.table.standing}</th></tr></thead>
<tbody role="rowgroup">${here.map(({ name, item }) => {
    const standing = standingOf(item, day)
    const isOff = standing.kind !== 'in-force'
    const parties = [...item.whenLead, ...item.whenParty].map((id) => partyName(book, id))
    const condition = [conditionWords(item), ...parties].join('; ')
    return html`<tr role="row" class="${isOff ? 'is-off' : ''}"><td role="cell" data-kop="${words.kind}">${item.kind.replaceAll('-', ' ')}</td><td role="cell" data-kop="${words.when}">${condition}</td>
<td role="cell" data-kop="${words.says}"><a class="utrecht-link hit" href="${entryLink(name)}">${item.says.professional}</a></td>
<td role="cell" data-kop="${rulesWording.table.standing}">${regionName(item.region)}, ${standingWords(item, standing, book)}</td></tr>`
  })}</tbody></table></div></div>`
  return { title: `${words.overlaysTitle}: ${regionName(region)}`, body, back: back(region) }
}

/** All that can be known of a situation, readable; changed in the form of the entry. */
export function factsPage(book: RuleBook, region: Region): Page {
  const body = html`<div class="wide"><p class="utrecht-paragraph">${words.factsIntro}</p>${unreadable(book)}
<div class="scroll" role="region" aria-label="${words.factsTitle}" tabindex="0"><table class="utrecht-table rules" role="table"><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${words.fact}</th><th role="columnheader" scope="col">${words.question}</th><th role="columnheader" scope="col">${words.values}</th><th role="columnheader" scope="col">${words.asked}</th></tr></thead>
<tbody role="rowgroup">${book.facts.map(
    ({ name, item }) =>
      html`<tr role="row"><td role="cell" data-kop="${words.fact}"><a class="utrecht-link hit" href="${entryLink(name)}">${factName(item.key)}</a></td><td role="cell" data-kop="${words.question}">${item.question.professional}</td>
<td role="cell" data-kop="${words.values}">${item.values.map((value) => valueName(item.key, value)).join(', ')}</td><td role="cell" data-kop="${words.asked}">${item.asked ? words.yes : words.no}</td></tr>`,
  )}</tbody></table></div></div>`
  return { title: words.factsTitle, body, back: back(region) }
}
