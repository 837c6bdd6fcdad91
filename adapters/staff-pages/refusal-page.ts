import type { Answer } from '../sign-in/visit.js'
import { html } from './markup.js'
import { refusalHome, refusalWording } from './wording.nl.js'

/**
 * A page that says in one sentence what went wrong, and what somebody can do.
 *
 * @param home where they begin; left out for who has not signed in
 */
export function refusalPage(status: number, home = '/aanmelden'): Answer {
  const told = wordsFor(status)
  const body = html`<p class="utrecht-paragraph">${told.text}</p><p class="utrecht-paragraph"><a class="utrecht-link" href="${home}">${refusalHome}</a></p>`
  return { kind: 'page', page: { title: told.title, body }, status }
}

function wordsFor(status: number) {
  switch (status) {
    case 403:
    case 404:
    case 413:
    case 429:
    case 500:
      return refusalWording[status]
    default:
      return status < 500 ? refusalWording[400] : refusalWording[500]
  }
}
