import { isSound, type Proof } from '../../publications/proof.js'
import type { ProofRun } from '../../publications/prover.js'
import type { OwnVisit } from '../../sign-in/visit.js'
import { button } from '../../staff-pages/fields.js'
import { csrfField, type FieldFault, type Page } from '../../staff-pages/frame.js'
import { html, type Markup } from '../../staff-pages/markup.js'
import { differenceMarkup, groupOf } from './differences-page.js'
import { entryChanges } from './entry-changes.js'
import { faultGroups } from './fault-list.js'
import { type FindPlace, faultPlaces } from './fault-place.js'
import { changesMarkup } from './markup-of.js'
import { plansSection } from './plans.js'
import { publishForm } from './publish-form.js'
import type { TeamBench } from './team-bench.js'
import { changeWording, publishWording as words } from './wording.nl.js'

export const publishHome = '/beheer/publiceren'

/** What was filled in and does not do yet; null where the page is only looked at. */
export type Asked = {
  readonly form: URLSearchParams
  readonly faults: readonly FieldFault[]
} | null

/** So many answers that go wrong are there at once. */
const worstShown = 5

/** From a draft to a publication, as far as it is. */
export async function publishPage(
  bench: TeamBench,
  visit: OwnVisit,
  asked: Asked = null,
): Promise<Page> {
  const { store, publishing } = bench.publications
  const { run } = publishing
  if (run !== null && run.proven === null && !run.hasFailed) return runningPage(run)

  const [published, draft] = await Promise.all([store.published(), store.draft()])
  const changes = entryChanges(published, draft)
  const labels = { before: changeWording.now, after: changeWording.draft }
  const isEmpty = changes.length === 0 && !store.isUpgrading
  const placeOf = faultPlaces(draft)
  const body = html`<p class="utrecht-paragraph">${words.lead}</p>
${store.isUpgrading && html`<p class="utrecht-paragraph">${words.upgrade} <a class="utrecht-link" href="${publishHome}/nieuwe-basis">${words.upgradeLink}</a></p>`}
${isEmpty && html`<p class="utrecht-paragraph">${words.nothing}</p>`}
${!isEmpty && proofPart()}
${changes.length > 0 && html`<section aria-labelledby="verandert"><h2 class="utrecht-heading-2" id="verandert">${words.changes(changes.length)}</h2>${changesMarkup(changes, labels)}</section>`}
${plansSection(bench, visit)}`
  return { title: words.title, body, ...(asked !== null && { faults: asked.faults }) }

  function proofPart(): Markup {
    const isEditor = bench.access.may(visit.person, 'redacteur')
    if (run?.proven == null) {
      const told = run?.hasFailed ? words.failed : publishing.isStale ? words.stale : null
      return html`${told !== null && html`<p class="utrecht-paragraph late">${told}</p>`}
${isEditor ? startForm(visit, words.start) : html`<p class="utrecht-paragraph">${words.onlyEditors}</p>`}`
    }
    const { proof } = run.proven
    return html`${outcome(proof, placeOf)}
${isSound(proof) && publishForm({ bench, visit, run, proof, placeOf, asked })}
${isEditor && !isSound(proof) && startForm(visit, words.again)}`
  }
}

export function startForm({ session }: OwnVisit, label: string): Markup {
  return html`<form method="post" action="${publishHome}/nakijken">${csrfField(session)}${button(label)}</form>`
}

/** What the check and the replay have to say. */
function outcome(proof: Proof, placeOf: FindPlace): Markup {
  const { faults, differences, replayed, ms } = proof
  const errors = faults.filter(({ severity }) => severity === 'error')
  const fresh = faults.filter((fault) => fault.severity === 'warning' && fault.isNew)
  const old = faults.filter((fault) => fault.severity === 'warning' && !fault.isNew)
  const worst = differences.filter((one) => groupOf(one) === 'slechter').slice(0, worstShown)
  const seconds = (ms / 1000).toLocaleString('nl-NL', { maximumFractionDigits: 0 })
  return html`<p class="quiet">${words.took(seconds)}</p>
${errors.length > 0 && html`<section class="is-wrong" aria-labelledby="fouten-kop"><h2 class="utrecht-heading-2" id="fouten-kop">${words.errors(errors.length)}</h2><p class="utrecht-paragraph">${words.errorsHelp}</p>${faultGroups(errors, placeOf)}</section>`}
${errors.length === 0 && fresh.length === 0 && html`<p class="utrecht-paragraph">${words.noWarnings}</p>`}
<section aria-labelledby="verschillen"><h2 class="utrecht-heading-2" id="verschillen">${words.differences}</h2>
<p class="utrecht-paragraph">${words.replayed(replayed.cases, replayed.wasRight, replayed.right)}</p>
${differences.length === 0 && html`<p class="utrecht-paragraph">${words.none}</p>`}
<div class="items differences">${worst.map(differenceMarkup)}</div>
${differences.length > 0 && html`<p class="actions"><a class="utrecht-link hit" href="${publishHome}/verschillen">${words.all(differences.length)}</a></p>`}</section>
${old.length > 0 && html`<details><summary>${words.old(old.length)}</summary>${faultGroups(old, placeOf)}</details>`}`
}

/** Goes on by itself: with script piece by piece, without it by loading anew. */
function runningPage({ proving }: ProofRun): Page {
  const { step, done } = proving.progress
  const { title, text, label, refresh, steps } = words.running
  const body = html`<p class="utrecht-paragraph">${text}</p>
<div data-progress="${publishHome}/voortgang"><p class="utrecht-paragraph" role="status" data-step>${steps[step]}</p>
<progress class="progress" aria-label="${label}" max="100" value="${percent(step, done)}"></progress></div>
<p class="actions"><a class="utrecht-link hit" href="${publishHome}">${refresh}</a></p>`
  return { title, body, scripts: ['/medewerkers/voortgang.js'], refresh: 3 }
}

/** Where each step begins, of hundred: by how long they take. */
const begins = { lezen: 0, bewijzen: 15, naspelen: 35 } as const

function percent(step: keyof typeof begins, done: number): number {
  return Math.round(begins[step] + (step === 'naspelen' ? done * 65 : 0))
}

/** How far the proof is, for the script of the page. */
export function progressText({ publications: { publishing } }: TeamBench): string {
  const { run } = publishing
  if (run === null || run.proven !== null || run.hasFailed) return JSON.stringify({ done: true })
  const { step, done } = run.proving.progress
  const told = { done: false, percent: percent(step, done), text: words.running.steps[step] }
  return JSON.stringify(told)
}
