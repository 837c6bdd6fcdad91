import type { Person } from '../sign-in/person.js'
import type { Flash, Session } from '../sign-in/sessions.js'
import { html, type Markup } from './markup.js'
import { frameWording as words } from './wording.nl.js'

/** Our own style sheet, our own script and our own forms; nothing else works on these pages. */
export const staffPolicy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src data:; connect-src 'self'; " +
  "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** One thing that is wrong with what was filled in, and where. */
export interface FieldFault {
  readonly field: string
  readonly text: string
}

export interface Page {
  readonly title: string
  readonly body: Markup
  /** Where the way back leads; left out on the first page of an area. */
  readonly back?: { readonly href: string; readonly label: string }
  readonly faults?: readonly FieldFault[]
  /** Without script it is loaded anew after so many seconds. */
  readonly refresh?: number
  /** Paths of scripts that make this page livelier. */
  readonly scripts?: readonly string[]
}

/** A link in the head of every page of an area. */
export interface NavLink {
  readonly href: string
  readonly label: string
}

/** The hidden field by which a form shows that it came from a page of ours. */
export function csrfField({ csrf }: Session): Markup {
  return html`<input type="hidden" name="csrf" value="${csrf}">`
}

/** A whole page of the people who work with it. */
export function framed(
  page: Page,
  around: {
    readonly session: Session
    readonly flash: Flash | null
    readonly nav: readonly NavLink[]
  },
): string {
  const { session, flash, nav } = around
  const { title, back, faults = [], scripts = [], refresh } = page
  return html`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${faults.length > 0 && words.faultTitle}${title} - ${words.product}</title>
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/medewerkers.css">
<script src="/medewerkers.js" defer></script>
${refresh !== undefined && html`<noscript><meta http-equiv="refresh" content="${refresh}"></noscript>\n`}${scripts.map((src) => html`<script src="${src}" defer></script>\n`)}</head>
<body class="voorbeeld-theme utrecht-document utrecht-body">
<a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">${words.skip}</a>
<header class="band"><div class="inner">
<p class="brand">${words.product}</p>
${session.person && signedIn(session, session.person, nav)}
</div></header>
<main id="inhoud" class="inner" tabindex="-1">
${back && html`<p class="back"><a class="utrecht-link" href="${back.href}">${words.backTo(back.label)}</a></p>`}
${faults.length > 0 && faultList(faults)}
${flash && said(flash)}
<h1 class="utrecht-heading-1">${title}</h1>
${page.body}
</main>
</body>
</html>
`.text
}

function signedIn(session: Session, { name }: Person, nav: readonly NavLink[]): Markup {
  return html`${nav.length > 0 && html`<nav aria-label="${words.navigation}"><ul>${nav.map(({ href, label }) => html`<li><a href="${href}">${label}</a></li>`)}</ul></nav>`}
<form method="post" action="/afmelden" class="who">${csrfField(session)}<span>${name}</span> <button type="submit">${words.signOut}</button></form>`
}

function said({ tone, text, copy }: Flash): Markup {
  return html`<div class="utrecht-alert utrecht-alert--${tone}" role="status"><div class="utrecht-alert__content"><p class="utrecht-alert__message">${text}</p>
${
  copy !== undefined &&
  html`<label class="utrecht-form-label" for="kopie">${words.copyLabel}</label><textarea class="utrecht-textarea utrecht-textarea--html-textarea" id="kopie" rows="4" readonly>
${copy}</textarea><div class="copy" data-copy="kopie" hidden></div>`
}</div></div>`
}

function faultList(faults: readonly FieldFault[]): Markup {
  return html`<div class="utrecht-alert utrecht-alert--error" role="alert"><div class="utrecht-alert__content">
<h2 class="utrecht-heading-2" id="fouten">${words.faults(faults.length)}</h2>
<ul>${faults.map(({ field, text }) => html`<li><a class="utrecht-link" href="#${field}">${text}</a></li>`)}</ul></div></div>`
}
