import type { Page } from '../../staff-pages/frame.js'
import { html } from '../../staff-pages/markup.js'
import { entryChanges, titleOf } from './entry-changes.js'
import { changesMarkup } from './markup-of.js'
import type { TeamBench } from './team-bench.js'
import { changeWording, upgradeWording as words } from './upgrade-wording.nl.js'

/** What a newer base brought, and where it says something else than the team does. */
export async function upgradePage({ publications: { store } }: TeamBench): Promise<Page> {
  const back = { href: '/beheer/publiceren', label: words.back }
  if (!store.isUpgrading) {
    return { title: words.title, back, body: html`<p class="utrecht-paragraph">${words.none}</p>` }
  }
  const { bench } = store
  const [before, after, draft] = await Promise.all([
    store.bases.get(store.live.base),
    store.bases.get(bench.base),
    store.draft(),
  ])
  const changes = entryChanges(before, after)
  const conflicts = [...bench.conflicts].map(([name, of]) => ({
    name,
    count: of.length,
    title: titleOf(name, draft.get(name)),
  }))
  const body = html`<p class="utrecht-paragraph">${words.lead}</p>
<h2 class="utrecht-heading-2">${words.conflicts(conflicts.length)}</h2>
${conflicts.length > 0 && html`<p class="utrecht-paragraph">${words.conflictsHelp}</p>`}
<ul class="items">${conflicts.map(({ name, title, count }) => html`<li class="item is-late"><h3 class="utrecht-heading-3"><a class="utrecht-link" href="/beheer/kennis/verschil?naam=${encodeURIComponent(name)}">${title}</a></h3><p class="quiet">${words.fields(count)}</p></li>`)}</ul>
<h2 class="utrecht-heading-2">${words.came(changes.length)}</h2>
${changesMarkup(changes, { before: changeWording.old, after: changeWording.fresh })}
<p class="actions"><a class="utrecht-link hit" href="/beheer/publiceren">${words.on}</a></p>`
  return { title: words.title, body, back }
}
