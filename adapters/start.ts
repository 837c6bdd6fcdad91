import { once } from 'node:events'
import type { ConversationStore, EventLog, HandoverPort } from '../bot/ports.js'
import type { Counters } from '../bot/tally.js'
import type { Bot } from '../bot/turn.js'
import type { KnowledgeBase } from '../knowledge/knowledge-base.js'
import { createAccess } from './balie/access.js'
import { baliePart, mountBalie } from './balie/mount-balie.js'
import { Closing } from './closing.js'
import { createActivityStore } from './directline/activity-store.js'
import { mountDirectLine } from './directline/mount-directline.js'
import { addressUnusable } from './errors.js'
import { createConversationStore } from './files/conversation-store.js'
import { openCounters } from './files/counters.js'
import { lockDataDir } from './files/data-lock.js'
import { forgetting } from './forgetting.js'
import type { NoticeTransport } from './handover/delivery.js'
import { ownDisk } from './handover/disk.js'
import { handoverPort } from './handover/handover-port.js'
import { HandoverStore } from './handover/handover-store.js'
import { startHandover } from './handover/start-handover.js'
import { tellPeople } from './handover/tell.js'
import { closeServer } from './http/close-server.js'
import { createServer } from './http/create-server.js'
import { readKnowledgeFiles } from './knowledge-files.js'
import { mountPages } from './pages/mount-pages.js'
import { mountStatus } from './pages/mount-status.js'
import type { LiveKnowledge } from './publications/live-knowledge.js'
import { openPublications } from './publications/open-publications.js'
import type { Settings } from './settings.js'
import { createDeskLinks } from './sign-in/desk-links.js'
import { mountStaff } from './sign-in/mount-staff.js'
import { openLinkTokens } from './sign-in/open-link-tokens.js'
import { openTeamsDesks } from './teams/open-teams-desks.js'
import { createWorkbenchAccess } from './workbench/access.js'
import { mountWorkbench, workbenchPart } from './workbench/mount-workbench.js'

const MINUTE = 60 * 1000

/** How often what has expired is cleared away. */
const SWEEPING = 10 * MINUTE

/** What a bot of this program stands on. */
export interface BotPorts {
  readonly store: ConversationStore
  readonly counters: Counters
  readonly handovers: HandoverPort
  /** Has to be loaded before it can be asked for. */
  readonly knowledge: LiveKnowledge
}

export interface Parts {
  readonly log: EventLog
  readonly createBot: (ports: BotPorts) => Bot | Promise<Bot>
  /** By which people are told how it stands outside a turn; left out: what is published. */
  readonly knowledge?: () => KnowledgeBase
  readonly clock?: () => Date
}

export interface Running {
  readonly address: string
  /** By which whoever started it signs in, once; null where people sign in with their organisation. */
  readonly signInLink: string | null
  /** Takes nothing new in, finishes what is under way, keeps it, and frees the data folder. */
  stop(): Promise<void>
}

/**
 * Puts the whole program together and opens its door.
 *
 * @throws CodedError where the data folder is in use or unusable, or the address cannot be had
 */
export async function start(settings: Settings, parts: Parts): Promise<Running> {
  const { log, createBot, clock = () => new Date() } = parts
  const { host, port, dataDir, region, channel } = settings
  const closing = new Closing()
  try {
    closing.add(await lockDataDir(dataDir), (lock) => lock.release())
    const handovers = closing.add(await HandoverStore.open(dataDir), (store) => store.close())
    const publications = closing.add(
      await openPublications(dataDir, readKnowledgeFiles(), {
        casesDir: settings.casesDir,
        log,
        clock,
      }),
      (opened) => opened.close(),
    )
    const store = closing.add(createConversationStore(dataDir, log), (store) => store.flush())
    const activities = createActivityStore(dataDir, log)
    const { counters, ...ledgers } = openCounters(dataDir, log)
    closing.add(ledgers, (ledgers) => ledgers.flush())
    const desks = await openTeamsDesks(ownDisk, dataDir, handovers)
    const handingOver = handoverPort(handovers, clock, settings.keptDays)
    const bot = await createBot({
      knowledge: publications.live,
      store: forgetting(store, (key) => activities.wipe(key, clock())),
      counters,
      handovers: handingOver,
    })
    const server = createServer(log)
    mountPages(server, settings)
    const { knowledge = () => publications.live.current } = parts
    mountStatus(server, settings, { handovers: handingOver, knowledge, clock })
    const tokens = await openLinkTokens(dataDir)
    const base = () => settings.publicUrl ?? server.url
    const links = createDeskLinks(tokens, base, settings.signIn.oidc !== null)
    const { bindings } = desks
    const access = createAccess(handovers, settings.signIn.admins)
    const benchAccess = createWorkbenchAccess(settings.signIn)
    const pages = [baliePart(access), workbenchPart(benchAccess)]
    const staff = mountStaff(server, settings, pages, { log, clock })
    mountBalie(staff, settings, { store: handovers, access, tokens, links, bindings })
    mountWorkbench(staff, settings, { publications, access: benchAccess, log, clock })
    const channels = { bot, store, activities, log, clock }
    const directLine = await mountDirectLine(server, settings, channels)
    closing.add(directLine, (line) => line.idle())
    const { tell } = directLine
    closing.add(tellPeople(handovers, { tell, knowledge, log, clock }), (stop) => stop())
    let teams: NoticeTransport | null = null
    if (channel.kind !== 'off') {
      const { mountTeams } = await import('./teams/mount-teams.js')
      teams = mountTeams(server, channel, { bot, store, region, log, clock }, desks)
    }
    log.write('channel', { messages: channel.kind })
    server.listen(port, host)
    await once(server, 'listening').catch((error: unknown) => {
      throw addressUnusable(host, port, error)
    })
    publications.lookAfterPlans()
    closing.add(startHandover(handovers, settings, { links, teams, log, clock }), (stop) => stop())
    // The first thing to close: nothing new comes in while the rest is finished.
    closing.add(server, closeServer)
    closing.add(directLine, (line) => line.closeStreams())

    const clean = () =>
      Promise.all([store, activities, ledgers].map((kept) => kept.sweep(clock()))).then(
        ([deleted = 0, activities = 0, weeks = 0]) =>
          log.write('conversations.swept', { deleted, activities, weeks }),
        () => log.write('conversations.sweep-failed'),
      )
    closing.add(setInterval(clean, SWEEPING), clearInterval)
    void clean()
    return {
      address: server.url,
      signInLink: staff.startPath && `${base()}${staff.startPath}`,
      stop: () => closing.close(),
    }
  } catch (error) {
    await closing.close().catch(() => undefined)
    throw error
  }
}
