import { fileURLToPath } from 'node:url'
import type { Server } from 'restify'
import { sendPacked } from '../http/packed-file.js'

/**
 * The style sheet and the scripts of the pages.
 *
 * @throws CodedError where they have not been built
 */
export function mountAssets(server: Server): void {
  for (const [path, name, type] of [
    ['/medewerkers.css', 'style.css', 'text/css'],
    ['/medewerkers.js', 'copy.js', 'text/javascript'],
    ['/beheer.js', 'workbench.js', 'text/javascript'],
    ['/medewerkers/voortgang.js', 'progress.js', 'text/javascript'],
    ['/medewerkers-gesprek.js', 'talk.js', 'text/javascript'],
  ] as const) {
    const file = fileURLToPath(new URL(`../../staff/${name}`, import.meta.url))
    server.get(path, sendPacked(file, { type: `${type}; charset=utf-8` }))
  }
}
