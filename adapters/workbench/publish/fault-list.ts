import type { ProvenFault } from '../../publications/proof.js'
import { html, type Markup } from '../../staff-pages/markup.js'
import { type FindPlace, faultId } from './fault-place.js'
import { faultWording, faultListWording as words } from './fault-wording.nl.js'
import { publishWording } from './wording.nl.js'

/** So many of one sort are there at once. */
const mostOfOne = 50

function grouped(faults: readonly ProvenFault[]): Map<ProvenFault['code'], ProvenFault[]> {
  const groups = new Map<ProvenFault['code'], ProvenFault[]>()
  for (const fault of faults) groups.set(fault.code, [...(groups.get(fault.code) ?? []), fault])
  return groups
}

/** Faults by what they are about, each with the way to where it is mended. */
export function faultGroups(faults: readonly ProvenFault[], placeOf: FindPlace): Markup {
  return html`${[...grouped(faults)].map(([code, all]) => {
    const { title, remedy } = faultWording[code]
    return html`<div class="fault-group"><h3 class="utrecht-heading-3">${title} <span class="quiet">(${all.length})</span></h3>
<p class="utrecht-paragraph">${remedy}</p>
<ul class="faults">${all.slice(0, mostOfOne).map((fault) => html`<li>${faultText(fault, placeOf)}</li>`)}</ul>
${all.length > mostOfOne && html`<p class="quiet">${words.more(all.length - mostOfOne)}</p>`}</div>`
  })}`
}

/** New warnings, each with a tick that says that somebody has read it. */
export function warningTicks(
  faults: readonly ProvenFault[],
  placeOf: FindPlace,
  { seen, isAsked }: { readonly seen: ReadonlySet<string>; readonly isAsked: boolean },
): Markup {
  return html`<ul class="ticks">${faults.map((fault) => {
    const id = faultId(fault)
    const isMissing = isAsked && !seen.has(id)
    const { title, remedy } = faultWording[fault.code]
    return html`<li${isMissing && html` class="utrecht-form-field--invalid"`}><div class="check"><input class="utrecht-checkbox utrecht-checkbox--html-input" type="checkbox" id="w-${id}" name="gezien" value="${id}"${seen.has(id) && html` checked`}${isMissing && html` aria-invalid="true" aria-describedby="w-${id}-fout"`}><label class="utrecht-form-label utrecht-form-label--checkbox" for="w-${id}"><strong>${title}</strong>: ${placeOf(fault)?.title ?? fault.record}. ${remedy}</label></div>
${isMissing && html`<div class="utrecht-form-field-error-message" id="w-${id}-fout">${publishWording.tickMissing}</div>`}
<div class="under-tick">${faultText(fault, placeOf)}</div></li>`
  })}</ul>`
}

/** The check speaks to developers as well, in their language; here it comes second. */
function faultText(fault: ProvenFault, placeOf: FindPlace): Markup {
  const place = placeOf(fault)
  return html`${place ? html`<a class="utrecht-link hit" href="${place.href}">${words.open}: ${place.title}</a>` : fault.record}
<span class="quiet"><span class="unseen">${words.detail}: </span><span lang="en">${fault.message}</span></span>`
}
