import { once } from 'node:events'
import { closeServer } from '../../../../adapters/http/close-server.js'
import { createServer } from '../../../../adapters/http/create-server.js'
import { readKnowledgeFiles } from '../../../../adapters/knowledge-files.js'
import {
  openPublications,
  type Publications,
} from '../../../../adapters/publications/open-publications.js'
import { mountSignIn } from '../../../../adapters/sign-in/mount-sign-in.js'
import { Sessions } from '../../../../adapters/sign-in/sessions.js'
import { type Area, StaffRoutes } from '../../../../adapters/sign-in/staff-routes.js'
import { createStartLink } from '../../../../adapters/sign-in/start-link.js'
import { mountAssets } from '../../../../adapters/staff-pages/mount-assets.js'
import { mountRules } from '../../../../adapters/workbench/rules/mount-rules.js'
import { mountTalk } from '../../../../adapters/workbench/talk/mount-talk.js'
import type { WorkbenchRole } from '../../../../adapters/workbench/workbench.js'
import { temporaryFolder } from '../../support/temporary-folder.js'

export interface BenchServer {
  readonly address: string
  readonly publications: Publications
  readonly casesDir: string
  /** By which somebody with a role signs in; each can be used once. */
  readonly signInLink: string
  stop(): Promise<void>
}

const order: readonly WorkbenchRole[] = ['lezer', 'redacteur', 'uitgever']

/** The pages about rules and the conversation with the draft, on a server of their own. */
export async function benchServer(role: WorkbenchRole = 'uitgever'): Promise<BenchServer> {
  const log = { write: () => {} }
  const clock = () => new Date()
  const dataDir = await temporaryFolder()
  const parts = { casesDir: dataDir, log, clock }
  const publications = await openPublications(dataDir, readKnowledgeFiles(), parts)
  await publications.live.load()
  const server = createServer(log)
  const sessions = new Sessions(clock)
  const routes = new StaffRoutes(server, {
    ...{ sessions, homeOf: () => '/beheer/regels', publicUrl: null, trustProxy: false },
    ...{ log, clock },
  })
  const startLink = createStartLink(clock)
  const may = (_person: unknown, asked: WorkbenchRole) =>
    order.indexOf(role) >= order.indexOf(asked)
  const nav = () => [
    { href: '/beheer/regels', label: 'Verwijsregels' },
    { href: '/beheer/gesprek', label: 'Gesprek' },
  ]
  const area = (asked: WorkbenchRole): Area => ({ allows: (person) => may(person, asked), nav })
  const areas = { read: area('lezer'), edit: area('redacteur'), publish: area('uitgever') }
  mountAssets(server)
  mountSignIn(routes, { startLink, oidc: null })
  const bench = { publications, access: { may }, log, clock }
  mountRules(routes, areas, bench)
  mountTalk(routes, areas, bench)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    address: server.url,
    publications,
    casesDir: dataDir,
    signInLink: server.url + startLink.path,
    stop: async () => {
      await closeServer(server)
      await publications.close()
    },
  }
}
