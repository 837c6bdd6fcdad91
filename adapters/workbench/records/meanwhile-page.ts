import { fieldChanges } from '../../../knowledge/publication/field-change.js'
import type { Json } from '../../../knowledge/publication/json.js'
import { type Conflict, merge, takeTheirs } from '../../../knowledge/publication/merge.js'
import { momentText } from '../../balie/dutch-moments.js'
import type { EditedEntry, Saved } from '../../publications/edit.js'
import type { Session } from '../../sign-in/sessions.js'
import { button } from '../../staff-pages/fields.js'
import { csrfField, type FieldFault, type Page } from '../../staff-pages/frame.js'
import { html } from '../../staff-pages/markup.js'
import type { NamedWorkbench } from '../names.js'
import { changesView } from './changes-view.js'
import { conflictChoices } from './conflict-choices.js'
import type { OpenEntry } from './open-entry.js'
import { recordPaths } from './record-paths.js'
import { recordWording } from './wording.nl.js'

const words = recordWording.meanwhile

type Meanwhile = Saved & { readonly kind: 'changed-meanwhile' }

/** What the other changed, beside one's own; nothing is saved until somebody chose. */
export function meanwhilePage(parts: {
  readonly open: OpenEntry
  readonly saved: Meanwhile
  readonly attempt: { readonly value: Json; readonly seen: Json | undefined; readonly why: string }
  readonly session: Session
  readonly nameOf: NamedWorkbench['nameOf']
  readonly missing: readonly FieldFault[]
}): Page {
  const { open, saved, attempt, session, nameOf, missing } = parts
  const { name, title } = open.row
  const { by, at, changes, conflicts, eTag } = saved
  const { value, seen, why } = attempt
  const hidden = {
    ...{ etag: eTag, waarom: why, waarde: JSON.stringify(value) },
    gezien: seen === undefined ? '' : JSON.stringify(seen),
  }
  const body = html`
<p class="utrecht-paragraph">${words.lead(nameOf(by), at === '' ? '' : momentText(at))}</p>
<h2 class="utrecht-heading-2">${words.theirs}</h2>
${changesView(changes, open, words.theirs)}
<form method="post" action="${recordPaths.edit(name)}">${csrfField(session)}${Object.entries(hidden).map(([field, text]) => html`<input type="hidden" name="${field}" value="${text}">`)}
<p class="utrecht-paragraph"><strong>${conflicts.length === 0 ? words.fits : words.choose}</strong></p>
${conflictChoices(conflicts, open, { labels: words, missing })}
<div class="actions">${button(words.save, { value: 'samen' })}</div></form>`
  const back = { href: recordPaths.read(name), label: title }
  return { title: words.title, body, back, faults: missing }
}

/** @returns what both come to with what was chosen, and what was not chosen yet */
export function readChoices(
  form: URLSearchParams,
  sides: {
    readonly seen: Json | undefined
    readonly own: Json | undefined
    readonly theirs: Json | undefined
    readonly entry: EditedEntry
  },
): { value: Json; missing: FieldFault[]; saved: Meanwhile } {
  const { seen, own, theirs, entry } = sides
  const { value: merged, conflicts } = merge(seen, own, theirs)
  const { by = 'systeem', at = '' } = entry.touched ?? {}
  const changes = fieldChanges(seen, theirs)
  const kind = 'changed-meanwhile'
  const saved: Meanwhile = { kind, by, at, changes, merged, conflicts, eTag: entry.eTag }
  const { taken, missing } = chosen(form, conflicts)
  return { value: takeTheirs(merged, taken) ?? {}, missing, saved }
}

/** @returns the fields of which the other side was chosen, and those without a choice */
export function chosen(
  form: URLSearchParams,
  conflicts: readonly Conflict[],
): { taken: Conflict[]; missing: FieldFault[] } {
  const choice = (place: number) => form.get(`keuze-${place}`)
  return {
    taken: conflicts.filter((_, place) => choice(place) === 'ander'),
    missing: conflicts.flatMap((_, place) =>
      ['eigen', 'ander'].includes(choice(place) ?? '')
        ? []
        : [{ field: `keuze-${place}`, text: words.missing }],
    ),
  }
}
