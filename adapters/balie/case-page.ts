import type { Handover } from '../../knowledge/handover/handover.js'
import type { Personal } from '../../knowledge/handover/personal.js'
import type { Person } from '../sign-in/person.js'
import type { Session } from '../sign-in/sessions.js'
import { button } from '../staff-pages/fields.js'
import { csrfField, type Page } from '../staff-pages/frame.js'
import { html, type Markup, type Part } from '../staff-pages/markup.js'
import { type Balie, isOverdue, practiceMark, questionText } from './balie.js'
import { caseActions } from './case-actions.js'
import { caseText } from './case-text.js'
import { momentText } from './dutch-moments.js'
import { historyOf } from './history.js'
import { linked, reachMarkup } from './reach-link.js'
import { whoIs } from './who.js'
import { balieWording } from './wording.nl.js'

const words = balieWording.case

export interface CaseVisit {
  readonly handover: Handover
  /** Null where it is gone. */
  readonly personal: Personal | null
  readonly person: Person
  readonly session: Session
  readonly now: Date
}

/** One case: what was agreed to be told, what can be done, and what happened. */
export function casePage(balie: Balie, visit: CaseVisit): Page {
  const { store, directory } = balie
  const { handover, personal, person, session } = visit
  const { request } = handover
  const desk = store.desks.all.get(handover.desk)
  const history = historyOf(handover, store, directory)
  const readings = history.filter(({ isReading }) => isReading)
  const body = html`${desk?.practice && html`<p>${practiceMark(desk)} ${balieWording.practiceText}</p>`}
${personal?.urgent && html`<p class="utrecht-paragraph"><strong class="late">${words.urgent}</strong></p>`}
${standing(visit, desk?.name ?? handover.desk, handover.coach === null ? null : whoIs(handover.coach, store))}
${request.minor && html`<p class="utrecht-paragraph"><strong>${words.minor}</strong></p>`}
${personal === null ? html`<p class="utrecht-paragraph">${handover.state === 'cancelled' ? words.withdrawn : words.erased}</p>` : told(personal)}
${caseActions(balie, { handover, session, isUrgent: personal?.urgent ?? false })}
${personal !== null && copying(handover, caseText(handover, personal, store))}
${person.only !== null && later(handover.id, session)}
<section aria-labelledby="gebeurd"><h2 class="utrecht-heading-2" id="gebeurd">${words.history}</h2>
<ol class="history">${history.filter(({ isReading }) => !isReading).map(line)}</ol>
${readings.length > 0 && html`<details><summary>${words.readings(readings.length)}</summary><ol class="history">${readings.map(line)}</ol></details>`}
</section>`
  const back = person.only === null ? { href: '/balie', label: balieWording.list.title } : undefined
  const title = balieWording.list.reference(request.reference)
  return { title, body, ...(back && { back }) }

  function standing({ handover, now: at }: CaseVisit, place: string, coach: string | null): Markup {
    const isLate = isOverdue(handover, at)
    const state = balieWording.states[handover.state]
    return facts([
      [
        words.state,
        html`${state}${coach !== null && html`, ${balieWording.list.by.toLowerCase()} ${coach}`}`,
      ],
      [
        balieWording.list.reactBefore,
        handover.state === 'requested' &&
          html`${momentText(handover.deadline)}${isLate && html` <strong class="late">${balieWording.overdue}</strong>`}`,
      ],
      [words.question, request.question !== null && questionText(request.question)],
      [words.desk, place],
      [balieWording.list.since, momentText(request.at)],
    ])
  }
}

/** A list of what is known; what is not known is left out. */
function facts(rows: readonly (readonly [label: string, value: Part])[]): Markup {
  return html`<dl class="facts">${rows.map(([label, value]) => Boolean(value) && html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`
}

function told(personal: Personal): Markup {
  const { facts: known, words: own, agreed, professional, language } = personal
  const isYoung = professional === null
  const heading = isYoung ? words.words : words.wordsProfessional
  const none = isYoung ? words.noWords : words.noWordsProfessional
  return html`<section aria-labelledby="doorgegeven"><h2 class="utrecht-heading-2" id="doorgegeven">${words.facts}</h2>
${facts([
  ...whoAndHow(personal),
  [words.language, language !== 'nl' && words.languages[language]],
  ...known.map(({ label, value }) => [label, value] as const),
  [words.agreed, agreed],
])}
<h3 class="utrecht-heading-3">${heading}</h3>
${own === '' ? html`<p class="quiet">${none}</p>` : html`<blockquote class="words">${own}</blockquote>`}</section>`
}

/** Of a professional's case it is the professional who is reached. */
function whoAndHow({ name, reach, professional }: Personal): [label: string, value: Part][] {
  if (professional === null) {
    return [
      [words.name, name || words.nameless],
      [words.reach, reachMarkup(reach)],
    ]
  }
  return [
    [words.professional, professional.name],
    [words.reachProfessional, linked(professional.reach)],
    [words.initials, name],
  ]
}

function copying({ id }: Handover, text: string): Markup {
  return html`<details><summary>${words.copy}</summary><p class="quiet" id="tekst-uitleg">${words.copyHelp}</p>
<label class="utrecht-form-label" for="tekst">${words.copy}</label>
<textarea class="utrecht-textarea utrecht-textarea--html-textarea" id="tekst" rows="12" readonly aria-describedby="tekst-uitleg">
${text}</textarea>
<div class="actions"><span data-copy="tekst" hidden></span><a class="utrecht-link hit" href="/balie/${id}/tekst">${words.copyPage}</a></div></details>`
}

function later(id: string, session: Session): Markup {
  return html`<section aria-labelledby="later"><h2 class="utrecht-heading-2" id="later">${words.later}</h2><p>${words.laterHelp}</p>
<form method="post" action="/balie/${id}/later">${csrfField(session)}${button(words.laterButton, { tone: 'secondary' })}</form></section>`
}

function line({ at, who, what }: ReturnType<typeof historyOf>[number]): Markup {
  return html`<li><strong>${what}</strong> <span class="quiet">${at}, ${who}</span></li>`
}
