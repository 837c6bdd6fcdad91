import { stripPersonalData } from '../../../knowledge/privacy/strip-personal-data.js'
import { fieldAt, type Json } from '../../../knowledge/publication/json.js'
import { withField } from '../../../knowledge/publication/merge.js'
import { type FacetKey, facetKeys } from '../../../knowledge/records/facet.js'
import { Refusal } from '../../http/refusal.js'
import { changeEntry } from '../../publications/change-entry.js'
import { addCase, phraseExpression, removeCase } from '../../publications/own-cases.js'
import type { StaffRoutes } from '../../sign-in/staff-routes.js'
import { type Answer, faulty, go, type OwnVisit, shown } from '../../sign-in/visit.js'
import type { FieldFault } from '../../staff-pages/frame.js'
import type { Workbench, WorkbenchAreas } from '../workbench.js'
import type { BothBots } from './both-bots.js'
import { findAnswers, recordOf } from './find-answers.js'
import { casesPage, searchPage, shouldPage } from './should-pages.js'
import type { Talk } from './talk.js'
import { talkPath } from './talk-page.js'
import { talkWording, shouldWording as words } from './wording.nl.js'

/** What an answer should have been: found, and made an example question or a case of. */
export function mountShould(
  routes: StaffRoutes,
  { read, edit }: WorkbenchAreas,
  { publications, access }: Workbench,
  { talkOf, bots }: { talkOf: (visit: OwnVisit) => Talk; bots: BothBots },
): void {
  const { store } = publications
  const hand = ({ person, now }: OwnVisit) => ({ by: person.id, at: now })

  /** The turn that is meant; null where the conversation began anew meanwhile. */
  function turnIn(visit: OwnVisit, fields: URLSearchParams) {
    const talk = talkOf(visit)
    const place = Number(fields.get('beurt'))
    const turn = talk.turns[place]
    return turn === undefined ? null : { talk, place, text: turn.text }
  }

  async function chosen(visit: OwnVisit, fields: URLSearchParams) {
    const turn = turnIn(visit, fields)
    const name = fields.get('onderdeel') ?? ''
    const record = recordOf(await store.draft(), name)
    const key = facetKeys.find((one) => one === fields.get('facet'))
    const facet = key === undefined ? undefined : record?.facets[key]
    if (turn === null || record === null || key === undefined || facet === undefined) return null
    const { audience } = turn.talk
    const answer =
      audience === 'jongere' ? (facet.jongere ?? facet.professional) : facet.professional
    return { turn, name, record, key, answer }
  }

  type Chosen = NonNullable<Awaited<ReturnType<typeof chosen>>>

  function page(visit: OwnVisit, found: Chosen, faults: readonly FieldFault[] = []): Answer {
    const { turn, name, record, key, answer } = found
    const look = { turn, name, record, facet: key, answer, session: visit.session, faults }
    const question = visit.form.get('vraag') ?? stripPersonalData(turn.text)
    const made = shouldPage({ ...look, question, phrase: visit.form.get('eigen') ?? '' })
    return faults.length > 0 ? faulty(made, faults) : shown(made)
  }

  routes.within(edit, 'get', `${talkPath}/had`, async (visit) => {
    const { query } = visit
    const turn = turnIn(visit, query)
    if (turn === null) return go(talkPath, 'warning', words.gone)
    const found = await chosen(visit, query)
    if (found !== null) return page(visit, found)
    const search = query.get('zoek') ?? turn.text
    return shown(
      searchPage(turn, search, findAnswers(await store.draft(), search, turn.talk.region)),
    )
  })

  routes.within(edit, 'post', `${talkPath}/voorbeeld`, async (visit) => {
    const found = await chosen(visit, visit.form)
    if (found === null) return go(talkPath, 'warning', words.gone)
    const { turn, name, record, key } = found
    const question = stripPersonalData(visit.form.get('vraag')?.trim() ?? '')
    if (question.length < 2)
      return page(visit, found, [{ field: 'vraag', text: words.exampleShort }])
    const isNew = await changeEntry(
      store,
      name,
      (value) => withQuestions(value, key, (all) => [...new Set([...all, question])]),
      words.example,
      hand(visit),
    )
    if (!isNew) return go(talkPath, 'warning', words.exampleThere)
    turn.talk.kept.push({ kind: 'example', entry: name, facet: key, question })
    await replayed(turn.talk)
    return go(talkPath, 'ok', words.exampleDone(record.name))
  })

  routes.within(edit, 'post', `${talkPath}/toets`, async (visit) => {
    const { form } = visit
    const found = await chosen(visit, form)
    if (found === null) return go(talkPath, 'warning', words.gone)
    const { turn, answer } = found
    const phrase = form.get('eigen')?.trim() || (form.get('stuk')?.trim() ?? '')
    const isIn = phrase.length > 1 && new RegExp(phraseExpression(phrase), 'iu').test(answer)
    if (!isIn) return page(visit, found, [{ field: 'eigen', text: words.phraseMissing }])
    const { audience, region } = turn.talk
    const turns = turn.talk.turns
      .slice(0, turn.place + 1)
      .map(({ text }) => stripPersonalData(text))
    const id = await addCase(store, { audience, region, turns, phrase }, hand(visit))
    turn.talk.kept.push({ kind: 'case', id, phrase })
    return go(talkPath, 'ok', words.caseDone(phrase))
  })

  routes.within(edit, 'post', `${talkPath}/ongedaan`, async (visit) => {
    const talk = talkOf(visit)
    const kept = talk.kept[Number(visit.form.get('nummer'))]
    if (kept === undefined) return go(talkPath, 'warning', talkWording.notUndone)
    talk.kept = talk.kept.filter((one) => one !== kept)
    const isDone =
      kept.kind === 'case'
        ? await removeCase(store, kept.id, hand(visit))
        : await changeEntry(
            store,
            kept.entry,
            (value) =>
              withQuestions(value, kept.facet, (all) => all.filter((one) => one !== kept.question)),
            talkWording.undo,
            hand(visit),
          )
    if (kept.kind === 'example') await replayed(talk)
    return isDone
      ? go(talkPath, 'ok', talkWording.undone)
      : go(talkPath, 'warning', talkWording.notUndone)
  })

  routes.within(read, 'get', `${talkPath}/toetsen`, async ({ person, session }) =>
    shown(casesPage(store.bench.cases, session, access.may(person, 'redacteur'))),
  )

  routes.within(edit, 'post', `${talkPath}/toetsen`, async (visit) => {
    const isDone = await removeCase(store, visit.form.get('weg') ?? '', hand(visit))
    if (!isDone) throw new Refusal(404, 'not-found', 'No such case.')
    return go(`${talkPath}/toetsen`, 'ok', talkWording.undone)
  })

  /** What was saved is saved, whether the conversation can be held anew or not. */
  async function replayed(talk: Talk): Promise<void> {
    await bots.again(talk).catch(() => undefined)
  }
}

function withQuestions(
  value: Json | undefined,
  facet: FacetKey,
  make: (all: readonly string[]) => readonly string[],
): Json | undefined {
  if (value === undefined) return undefined
  const before = fieldAt(value, ['facets', facet, 'questions'])
  const all = Array.isArray(before) ? before.map(String) : []
  return withField(value, ['facets', facet, 'questions'], [...make(all)])
}
