import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Request, Response, Server } from 'restify'
import { widgetNotBuilt } from '../errors.js'

/** In seconds: how soon everybody has a newer one. */
const FRESH = 300

/**
 * The style sheet and the script of the pages.
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
    const content = read(file)
    const packed = gzipSync(content, { level: 9 })
    const tag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 27)}"`
    server.get(path, async (req: Request, res: Response) => {
      const headers = { ETag: tag, 'Cache-Control': `max-age=${FRESH}`, Vary: 'Accept-Encoding' }
      if (req.headers['if-none-match'] === tag) {
        res.sendRaw(304, '', headers)
        return
      }
      const isPacked = /\bgzip\b/i.test(req.headers['accept-encoding'] ?? '')
      const body = isPacked ? packed : content
      res.sendRaw(200, body, {
        ...headers,
        ...(isPacked && { 'Content-Encoding': 'gzip' }),
        'Content-Type': `${type}; charset=utf-8`,
        'Content-Length': String(body.length),
      })
    })
  }
}

function read(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch (error) {
    throw widgetNotBuilt(file, error)
  }
}
