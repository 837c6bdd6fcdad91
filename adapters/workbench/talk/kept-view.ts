import { fieldAt } from '../../../knowledge/publication/json.js'
import { csrfField } from '../../staff-pages/frame.js'
import { html, type Markup } from '../../staff-pages/markup.js'
import { entryLink } from '../entry-link.js'
import type { Kept } from './talk.js'
import { type TalkLook, talkPath } from './talk-page.js'
import { talkWording as words } from './wording.nl.js'

/** What came of this conversation, each with a way back. */
export function keptView({ talk, entries, session, mayEdit }: TalkLook): Markup | null {
  if (!mayEdit) return null
  const told = (kept: Kept) => {
    if (kept.kind === 'case') return words.keptCase(kept.phrase)
    const name = fieldAt(entries.get(kept.entry)?.value, ['name'])
    const record = typeof name === 'string' ? name : kept.entry
    return html`<a class="utrecht-link" href="${entryLink(kept.entry)}">${words.keptExample(kept.question, record)}</a>`
  }
  return html`<section aria-label="${words.kept}">${
    talk.kept.length > 0 &&
    html`<h2 class="utrecht-heading-2">${words.kept}</h2><ul class="items">${talk.kept.map((kept, place) => html`<li class="item"><p>${told(kept)}</p><form method="post" action="${talkPath}/ongedaan">${csrfField(session)}<button class="utrecht-button utrecht-button--html-button utrecht-button--subtle" name="nummer" value="${place}">${words.undo}<span class="unseen">: ${kept.kind === 'case' ? kept.phrase : kept.question}</span></button></form></li>`)}</ul>`
  }
<p><a class="utrecht-link" href="${talkPath}/toetsen">${words.cases}</a></p></section>`
}
