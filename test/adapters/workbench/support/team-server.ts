import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { closeServer } from '../../../../adapters/http/close-server.js'
import { createServer } from '../../../../adapters/http/create-server.js'
import { readKnowledgeFiles } from '../../../../adapters/knowledge-files.js'
import {
  openPublications,
  type Publications,
} from '../../../../adapters/publications/open-publications.js'
import { mountSignIn } from '../../../../adapters/sign-in/mount-sign-in.js'
import type { Person } from '../../../../adapters/sign-in/person.js'
import { Sessions } from '../../../../adapters/sign-in/sessions.js'
import { StaffRoutes } from '../../../../adapters/sign-in/staff-routes.js'
import { createStartLink } from '../../../../adapters/sign-in/start-link.js'
import { mountAssets } from '../../../../adapters/staff-pages/mount-assets.js'
import { mountPublications } from '../../../../adapters/workbench/publish/mount-publications.js'
import { mountPublish } from '../../../../adapters/workbench/publish/mount-publish.js'
import { mountTransfer } from '../../../../adapters/workbench/publish/mount-transfer.js'
import type { WorkbenchRole } from '../../../../adapters/workbench/workbench.js'
import type { KnowledgeFile } from '../../../../knowledge/knowledge-files.js'
import { temporaryFolder } from '../../support/temporary-folder.js'

const order: readonly WorkbenchRole[] = ['lezer', 'redacteur', 'uitgever']

/** One conversation that the draft of these tests changes. */
export const mailCase = {
  id: 'mail',
  kind: 'contact',
  audience: 'professional',
  region: 'noordoost-brabant',
  turns: ['wat is het mailadres van de jongerenaanpak'],
  must: ['jongerenaanpak@noordoostbrabantwerkt\\.nl'],
}

export interface TeamServer {
  readonly address: string
  readonly signInLink: string
  readonly publications: Publications
  readonly dataDir: string
  /** What somebody who signs in may do from now on. */
  role: WorkbenchRole
  later(days: number): void
  stop(): Promise<void>
}

/** The pages of publishing on a real base, with whoever started it signed in as one role. */
export async function teamServer(
  files: readonly KnowledgeFile[] = readKnowledgeFiles(),
  dataDir?: string,
): Promise<TeamServer> {
  const folder = dataDir ?? (await temporaryFolder())
  await writeFile(join(folder, 'mine.jsonl'), `${JSON.stringify(mailCase)}\n`)
  let moved = 0
  const clock = () => new Date(Date.now() + moved)
  const log = { write: () => undefined }
  const publications = await openPublications(folder, files, { casesDir: folder, log, clock })
  await publications.live.load()
  const server = createServer(log)
  const startLink = createStartLink(clock)
  const routes = new StaffRoutes(server, {
    sessions: new Sessions(clock),
    homeOf: () => '/beheer/publiceren',
    publicUrl: null,
    trustProxy: false,
    ...{ log, clock },
  })
  mountAssets(server)
  mountSignIn(routes, { startLink, oidc: null })
  const own = { role: 'uitgever' as WorkbenchRole }
  const may = (_person: Person, role: WorkbenchRole) =>
    order.indexOf(own.role) >= order.indexOf(role)
  const nav = () => [
    { href: '/beheer/publiceren', label: 'Publiceren' },
    { href: '/beheer/publicaties', label: 'Publicaties' },
    { href: '/beheer/logboek', label: 'Logboek' },
  ]
  const areaOf = (role: WorkbenchRole) => ({ allows: (one: Person) => may(one, role), nav })
  const areas = { read: areaOf('lezer'), edit: areaOf('redacteur'), publish: areaOf('uitgever') }
  const nameOf = (by: string) => (by === 'beheer' ? 'Beheerder' : by)
  const bench = { publications, access: { may }, log, clock, nameOf }
  mountPublish(routes, areas, bench)
  mountPublications(routes, areas, bench)
  mountTransfer(routes, areas, bench)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    ...{ address: server.url, signInLink: `${server.url}${startLink.path}`, publications },
    dataDir: folder,
    get role() {
      return own.role
    },
    set role(role) {
      own.role = role
    },
    later: (days) => {
      moved += days * 24 * 60 * 60_000
    },
    stop: async () => {
      await closeServer(server)
      await publications.close()
    },
  }
}
