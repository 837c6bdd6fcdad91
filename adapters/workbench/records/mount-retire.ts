import { wallTime } from '../../../knowledge/dutch-time.js'
import { entryPlace } from '../../../knowledge/publication/entry.js'
import { withField } from '../../../knowledge/publication/merge.js'
import { dayText } from '../../balie/dutch-moments.js'
import { saveEntry } from '../../publications/edit.js'
import type { StaffRoutes } from '../../sign-in/staff-routes.js'
import { faulty, go, type OwnVisit, shown } from '../../sign-in/visit.js'
import { button, textField } from '../../staff-pages/fields.js'
import { csrfField, type FieldFault, type Page } from '../../staff-pages/frame.js'
import { html } from '../../staff-pages/markup.js'
import { formWording } from '../form-wording.nl.js'
import type { NamedWorkbench } from '../names.js'
import type { WorkbenchAreas } from '../workbench.js'
import { dayOf } from './mount-successor.js'
import { type OpenEntry, openEntry } from './open-entry.js'
import { recordPaths } from './record-paths.js'
import { recordWording } from './wording.nl.js'

const retire = recordWording.retire

/** An entry that ends, without another that takes its place. */
export function mountRetire(
  routes: StaffRoutes,
  { edit }: WorkbenchAreas,
  bench: NamedWorkbench,
): void {
  const { store } = bench.publications

  routes.within(edit, 'get', '/beheer/kennis/beeindig', async (visit) => {
    const open = await openEntry(bench, visit)
    return shown(page(visit, open, wallTime(visit.now).day, []))
  })

  routes.within(edit, 'post', '/beheer/kennis/beeindig', async (visit) => {
    const { form, person, now } = visit
    const open = await openEntry(bench, visit)
    const { entry, row, schema } = open
    const last = form.get('validUntil') ?? ''
    const value = withField(entry.value, ['validUntil'], last) ?? {}
    const isBackwards = last < dayOf(entry.value, 'validFrom')
    const text = schema.safeParse(value).success
      ? isBackwards && formWording.faults.backwards
      : formWording.faults.noDate
    if (text !== false) {
      const faults = [{ field: 'validUntil', text }]
      return faulty(page(visit, open, last, faults), faults)
    }
    const place = entryPlace(row.name)
    const why = form.get('waarom') ?? ''
    const eTag = form.get('etag') ?? ''
    const save = { place, value, eTag, seen: entry.value, why }
    const saved = await saveEntry(store, save, { by: person.id, at: now })
    if (saved.kind === 'changed-meanwhile') {
      return go(recordPaths.retire(row.name), 'warning', retire.meanwhile)
    }
    return go(recordPaths.read(row.name), 'ok', retire.saved(dayText(last)))
  })
}

function page(
  { session, form }: OwnVisit,
  { row, entry }: OpenEntry,
  last: string,
  faults: readonly FieldFault[],
): Page {
  const error = faults[0]?.text
  const why = { label: formWording.why, help: formWording.whyHelp, isRequired: false }
  const body = html`<p class="utrecht-paragraph">${retire.lead}</p>
<form method="post" action="${recordPaths.retire(row.name)}" novalidate>${csrfField(session)}<input type="hidden" name="etag" value="${entry.eTag}">
${textField({ name: 'validUntil', label: retire.last, help: retire.lastHelp, value: last, type: 'date', size: 'small', error })}
${textField({ name: 'waarom', ...why, value: form.get('waarom') ?? '' })}
<div class="actions">${button(retire.button)}<a class="utrecht-link hit" href="${recordPaths.read(row.name)}">${formWording.stop}</a></div></form>`
  const back = { href: recordPaths.read(row.name), label: row.title }
  return { title: retire.title(row.title), body, back, faults }
}
