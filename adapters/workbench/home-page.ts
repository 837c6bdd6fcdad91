import { changesOf, type Plan } from '../../knowledge/publication/workbench.js'
import { dayText, momentText } from '../balie/dutch-moments.js'
import { isSound } from '../publications/proof.js'
import type { OwnVisit } from '../sign-in/visit.js'
import type { Page } from '../staff-pages/frame.js'
import { html, type Markup } from '../staff-pages/markup.js'
import type { NamedWorkbench } from './names.js'
import { recordIndex } from './records/record-index.js'
import { recordPaths } from './records/record-paths.js'
import { homeWording as words } from './wording.nl.js'

/** How it stands: what people read now, what is in the draft, what is planned. */
export async function homePage(bench: NamedWorkbench, { person }: OwnVisit): Promise<Page> {
  const { store } = bench.publications
  const index = await recordIndex(store)
  const published = await store.published()
  const changed = [...changesOf(store.bench).keys()]
  const titleOf = (name: string) => index.rows.get(name)?.title ?? name
  const link = (name: string, href = recordPaths.read(name)) =>
    html`<a class="utrecht-link hit" href="${href}">${titleOf(name)}</a>`
  const items = changed.map((name) => {
    const touched = store.bench.touched.get(name)
    return html`<li class="item"><p>${link(name)}${!published.has(name) && html` <strong>(${words.fresh})</strong>`}</p>
${touched && html`<p class="quiet">${words.by(bench.nameOf(touched.by), momentText(touched.at))}</p>`}</li>`
  })
  const body = html`
${banners(bench, link)}
<p class="utrecht-paragraph">${words.lead}</p>
<form method="get" action="${recordPaths.list}" class="filter" role="search">
<div class="utrecht-form-field"><label class="utrecht-form-label" for="q">${words.find}</label>
<input class="utrecht-textbox utrecht-textbox--html-input" type="search" id="q" name="q" autocomplete="off"></div>
<button class="utrecht-button utrecht-button--html-button utrecht-button--primary-action" type="submit">${words.findButton}</button>
</form>
${bench.access.may(person, 'redacteur') && html`<p class="utrecht-paragraph"><a class="utrecht-link hit" href="${recordPaths.fresh}">${words.add}</a></p>`}
<h2 class="utrecht-heading-2">${words.live}</h2>
${livePart(bench)}
<h2 class="utrecht-heading-2">${words.draft}</h2>
<p class="utrecht-paragraph">${changed.length === 0 ? words.none : words.changed(changed.length)}</p>
${changed.length > 0 && html`<ul class="items">${items}</ul><p class="utrecht-paragraph">${proofState(bench)}</p>`}
${plansPart(bench)}`
  return { title: words.title, body }
}

function banners(bench: NamedWorkbench, link: (name: string, href: string) => Markup): Markup {
  const { store, live } = bench.publications
  const conflicts = [...store.bench.conflicts.keys()]
  const banner = (tone: string, content: Markup) =>
    html`<div class="utrecht-alert utrecht-alert--${tone}"><div class="utrecht-alert__content">${content}</div></div>`
  const each = conflicts.map((name) => html`<li>${link(name, recordPaths.conflicts(name))}</li>`)
  return html`${live.fault !== null && banner('error', html`<p>${words.fault}</p>`)}${
    store.isUpgrading && banner('warning', html`<p>${words.newer}</p>`)
  }${
    conflicts.length > 0 &&
    banner('warning', html`<p>${words.conflicts(conflicts.length)}</p><ul>${each}</ul>`)
  }`
}

function livePart({ publications: { store }, nameOf }: NamedWorkbench): Markup {
  const { number, by, at, note, of } = store.live
  if (at === null) return html`<p class="utrecht-paragraph">${words.shipped}</p>`
  return html`<p class="utrecht-paragraph">${words.publication(number, nameOf(by), momentText(at))}</p>
${note !== '' && html`<p class="words">${note}</p>`}
${of !== null && html`<p class="utrecht-paragraph">${words.of(of)}</p>`}`
}

function proofState({ publications: { publishing } }: NamedWorkbench): string {
  const { run } = publishing
  if (run === null) return words.proof.none
  if (run.hasFailed) return words.proof.failed
  if (run.proven === null) return words.proof.running
  return isSound(run.proven.proof) ? words.proof.sound : words.proof.unsound
}

function plansPart({ publications: { store }, nameOf }: NamedWorkbench): Markup | null {
  const plans = [...store.bench.plans.values()]
  if (plans.length === 0) return null
  const item = ({ on, by, note, failed }: Plan) =>
    html`<li class="item"><p>${words.plan(dayText(on), nameOf(by))}</p>${note !== '' && html`<p>${note}</p>`}${failed !== null && html`<p class="late">${words.planFailed}</p>`}</li>`
  return html`<h2 class="utrecht-heading-2">${words.plans}</h2><ul class="items">${plans.map(item)}</ul>`
}
