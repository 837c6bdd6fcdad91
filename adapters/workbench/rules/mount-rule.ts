import { wallTime } from '../../../knowledge/dutch-time.js'
import { idInRegion } from '../../../knowledge/knowledge-base.js'
import { entryName, entryPlace } from '../../../knowledge/publication/entry.js'
import { isObject, type JsonObject, jsonSchema } from '../../../knowledge/publication/json.js'
import { type Region, regionSchema } from '../../../knowledge/records/provenance.js'
import { dayText } from '../../balie/dutch-moments.js'
import { Refusal } from '../../http/refusal.js'
import { readEntry, saveEntry } from '../../publications/edit.js'
import type { StaffRoutes } from '../../sign-in/staff-routes.js'
import { type Answer, faulty, go, type OwnVisit, shown } from '../../sign-in/visit.js'
import type { Workbench, WorkbenchAreas } from '../workbench.js'
import { ruleLink, rulesPath, tablesLink } from './links.js'
import { changedRule, readRule, ruleFaults } from './read-rule.js'
import { type RuleBooks, rulesFile } from './rule-book.js'
import { fieldTitle } from './rule-form.js'
import { succeed } from './rule-life.js'
import { type RulePageLook, rulePage } from './rule-page.js'
import { ruleWording as words } from './rule-wording.nl.js'

const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))

function regionOf(fields: URLSearchParams, value: JsonObject): Region {
  const own = regionSchema.safeParse(value.region).data
  if (own !== undefined && own !== 'landelijk') return own
  return regionSchema.safeParse(fields.get('regio')).data ?? 'landelijk'
}

function seenIn(form: URLSearchParams): JsonObject {
  try {
    const seen = jsonSchema.parse(JSON.parse(form.get('gezien') ?? ''))
    if (isObject(seen)) return seen
  } catch {
    // Told below, as whatever else does not come from our page.
  }
  throw new Refusal(400, 'no-such-form', 'The form is not one of ours.')
}

function slug(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
}

/** One rule as a form: changed, copied, followed up from a date, ended. */
export function mountRule(
  routes: StaffRoutes,
  { read, edit }: WorkbenchAreas,
  bench: Workbench,
  books: RuleBooks,
): void {
  const { store } = bench.publications
  const hand = ({ person, now }: OwnVisit) => ({ by: person.id, at: now })

  async function find(name: string) {
    const entry = await readEntry(store, name)
    const { file } = entryPlace(name)
    if (!file.endsWith('/verwijsregels.json') || !isObject(entry.value)) {
      throw new Refusal(404, 'not-found', 'No such rule.')
    }
    return { ...entry, value: entry.value }
  }

  async function page(
    visit: OwnVisit,
    look: Omit<RulePageLook, 'book' | 'mayEdit' | 'session' | 'faults'>,
    faults: RulePageLook['faults'] = [],
  ): Promise<Answer> {
    const mayEdit = bench.access.may(visit.person, 'redacteur')
    const { session } = visit
    const made = rulePage({ ...look, faults, book: await books.draft(), mayEdit, session })
    return faults.length > 0 ? faulty(made, faults) : shown(made)
  }

  routes.within(read, 'get', `${rulesPath}/regel`, async (visit) => {
    const { name, value, eTag } = await find(visit.query.get('naam') ?? '')
    const region = regionOf(visit.query, value)
    return page(visit, { name, region, value, seen: value, eTag })
  })

  routes.within(edit, 'post', `${rulesPath}/regel`, async (visit) => {
    const { form } = visit
    const { name } = await find(form.get('naam') ?? '')
    const seen = seenIn(form)
    const eTag = form.get('versie') ?? ''
    const region = regionOf(form, seen)
    const facts = (await books.draft()).facts.map(({ item }) => item)
    const filled = readRule(form, seen, facts)
    const faults = ruleFaults(filled, fieldTitle)
    if (faults.length > 0) {
      return page(visit, { name, region, value: filled, seen, eTag }, faults)
    }
    const value = changedRule(seen, filled)
    const save = { place: entryPlace(name), value, eTag, seen, why: form.get('waarom') ?? '' }
    const saved = await saveEntry(store, save, hand(visit))
    if (saved.kind === 'changed-meanwhile') {
      const now = await find(name)
      const merged = isObject(saved.merged) ? saved.merged : filled
      return page(visit, {
        ...{ name, region, value: merged, seen: now.value, eTag: saved.eTag },
        meanwhile: saved,
      })
    }
    // To the top: there it says whether the rules still close.
    return go(tablesLink(region), 'ok', saved.kind === 'saved' ? words.saved : words.unchanged)
  })

  routes.within(edit, 'get', `${rulesPath}/nieuw`, async (visit) => {
    const from = await find(visit.query.get('van') ?? '')
    const region = regionSchema.safeParse(visit.query.get('regio')).data ?? 'landelijk'
    const value = freshRule(from.value, region, visit)
    return page(visit, { name: null, region, value, seen: value, eTag: '' })
  })

  routes.within(edit, 'post', `${rulesPath}/nieuw`, async (visit) => {
    const { form } = visit
    const seen = seenIn(form)
    const region = regionSchema.safeParse(seen.region).data ?? 'landelijk'
    const draft = await books.draft()
    const called = form.get('korte-naam')?.trim() ?? ''
    const key = idInRegion(`landelijk.verwijsregel.${slug(called)}`, region)
    const facts = draft.facts.map(({ item }) => item)
    const value: JsonObject = { ...readRule(form, seen, facts), id: key }
    const name = entryName({ file: rulesFile(region), key })
    const now = await readEntry(store, name)
    const naming = [
      slug(called) === '' ? words.faults.empty(words.name) : null,
      now.value === undefined ? null : words.nameTaken,
    ].flatMap((text) => (text === null ? [] : [{ field: 'korte-naam', text }]))
    const faults = [
      ...naming,
      ...ruleFaults(value, fieldTitle).filter(({ field }) => field !== 'id'),
    ]
    const { eTag } = now
    if (faults.length > 0) {
      return page(visit, { name: null, region, value, seen, eTag, called }, faults)
    }
    const why = form.get('waarom') ?? ''
    const place = { file: rulesFile(region), key }
    await saveEntry(store, { place, value, eTag, seen: undefined, why }, hand(visit))
    return go(tablesLink(region), 'ok', words.saved)
  })

  routes.within(edit, 'post', `${rulesPath}/stop`, async (visit) => {
    const { form } = visit
    const { name, value } = await find(form.get('naam') ?? '')
    const region = regionOf(form, value)
    const until = form.get('tot') ?? ''
    const back = ruleLink(name, region)
    if (!isDay(until)) return go(back, 'error', words.faults.noDate)
    if (until < String(value.validFrom)) return go(back, 'error', words.faults.order)
    const saved = await saveEntry(
      store,
      {
        place: entryPlace(name),
        value: { ...value, validUntil: until },
        ...{ eTag: form.get('versie') ?? '', seen: value, why: words.end },
      },
      hand(visit),
    )
    if (saved.kind === 'changed-meanwhile') return go(back, 'error', words.meanwhile.flash)
    return go(tablesLink(region), 'ok', words.ended(dayText(until)))
  })

  routes.within(edit, 'post', `${rulesPath}/opvolger`, async (visit) => {
    const { form } = visit
    const { name, value } = await find(form.get('naam') ?? '')
    const region = regionOf(form, value)
    const from = form.get('vanaf') ?? ''
    const back = ruleLink(name, region)
    if (!isDay(from)) return go(back, 'error', words.faults.noDate)
    const asked = { from, eTag: form.get('versie') ?? '', why: words.successor }
    const made = await succeed(store, name, asked, hand(visit))
    switch (made.kind) {
      case 'changed-meanwhile':
        return go(back, 'error', words.meanwhile.flash)
      case 'not-later':
        return go(back, 'error', words.faults.notLater)
      case 'made':
        return go(ruleLink(made.name, region), 'ok', words.successorDone(dayText(from)))
    }
  })
}

/** A copy to begin with: without what it goes before, unless it takes the place of a national rule. */
function freshRule(from: JsonObject, region: Region, { query, now }: OwnVisit): JsonObject {
  const { validUntil: _ended, before: _before, overrides: _overrides, ...kept } = from
  const today = wallTime(now).day
  const isOwn = region !== 'landelijk' && from.region === 'landelijk'
  const isEmpty = query.get('leeg') === 'ja'
  return {
    ...kept,
    region,
    ...{ status: 'geldend', validFrom: today, checkedOn: today },
    ...(isEmpty && { when: {} }),
    ...(isOwn && !isEmpty && { overrides: [String(from.id)] }),
  }
}
