import { regionSchema } from '../../../knowledge/records/provenance.js'
import { languageSchema } from '../../../knowledge/records/told-text.js'
import { RecentlyUsed } from '../../recently-used.js'
import type { StaffRoutes } from '../../sign-in/staff-routes.js'
import { type Answer, go, type OwnVisit, shown } from '../../sign-in/visit.js'
import type { Workbench, WorkbenchAreas } from '../workbench.js'
import { BothBots } from './both-bots.js'
import { mountShould } from './mount-should.js'
import { freshTalk, type Speaker, type Talk } from './talk.js'
import { talkPage, talkPath } from './talk-page.js'
import { talkWording as words } from './wording.nl.js'

const limits = { talks: 200, turns: 40, length: 2000 } as const
const newest = `${talkPath}#nieuwste`

function speakerIn(form: URLSearchParams): Speaker {
  return {
    audience: form.get('doelgroep') === 'jongere' ? 'jongere' : 'professional',
    region: regionSchema.safeParse(form.get('regio')).data ?? 'noordoost-brabant',
    language: languageSchema.safeParse(form.get('taal')).data ?? 'nl',
  }
}

/** A conversation with the draft: what it says, why, and what it should have been. */
export function mountTalk(routes: StaffRoutes, areas: WorkbenchAreas, bench: Workbench): void {
  const { publications, access, clock, log } = bench
  const talks = new RecentlyUsed<Talk>(limits.talks)
  const bots = new BothBots(publications, clock)

  const talkOf = ({ session }: OwnVisit): Talk => {
    const talk = talks.get(session.id) ?? freshTalk(speakerIn(new URLSearchParams()))
    talks.set(session.id, talk)
    return talk
  }

  async function held(what: () => Promise<void>): Promise<Answer> {
    try {
      await what()
      return go(newest)
    } catch (error) {
      log.write('talk.failed', { error: error instanceof Error ? error.name : 'other' })
      return go(talkPath, 'error', words.failed)
    }
  }

  routes.within(areas.read, 'get', talkPath, async (visit) => {
    // Whatever keeps it from being read is told once somebody says something.
    publications.draftBot.ready().catch(() => undefined)
    return shown(
      talkPage({
        talk: talkOf(visit),
        entries: await publications.store.draft(),
        session: visit.session,
        mayEdit: access.may(visit.person, 'redacteur'),
      }),
    )
  })

  routes.within(areas.read, 'post', talkPath, async (visit) => {
    const talk = talkOf(visit)
    const text = visit.form.get('tekst')?.trim() ?? ''
    if (text === '') return go(talkPath, 'error', words.empty)
    if (text.length > limits.length) return go(talkPath, 'error', words.tooLong)
    if (talk.turns.length >= limits.turns) return go(talkPath, 'error', words.tooMany)
    return held(() => bots.say(talk, text))
  })

  routes.within(areas.read, 'post', `${talkPath}/begin`, async (visit) => {
    const { form, session } = visit
    const before = talkOf(visit)
    const talk = { ...freshTalk(speakerIn(form)), kept: before.kept }
    talks.set(session.id, talk)
    if (form.get('doe') !== 'nog-eens') return go(talkPath)
    return held(() =>
      bots.again(
        talk,
        before.turns.map(({ text }) => text),
      ),
    )
  })

  mountShould(routes, areas, bench, { talkOf, bots })
}
