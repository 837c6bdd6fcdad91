import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Request, Response } from 'restify'
import { widgetNotBuilt } from '../errors.js'

const bundle = fileURLToPath(new URL('../../widget/doorstroomwijzer.js', import.meta.url))

/** In seconds: how soon every site has a newer widget. */
const FRESH = 300

/**
 * @returns what sends the widget: to any site, and only to who does not have this very one yet
 * @throws CodedError where it has not been built
 */
export function sendWidget(file = bundle) {
  const script = read(file)
  const packed = gzipSync(script, { level: 9 })
  const tag = `"${createHash('sha256').update(script).digest('base64url').slice(0, 27)}"`

  return async (req: Request, res: Response): Promise<void> => {
    const headers = {
      ETag: tag,
      'Cache-Control': `public, max-age=${FRESH}`,
      'Cross-Origin-Resource-Policy': 'cross-origin',
      Vary: 'Accept-Encoding',
    }
    if (has(req.headers['if-none-match'], tag)) {
      res.sendRaw(304, '', headers)
      return
    }
    const isPacked = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i.test(
      req.headers['accept-encoding'] ?? '',
    )
    const body = isPacked ? packed : script
    res.sendRaw(200, body, {
      ...headers,
      ...(isPacked && { 'Content-Encoding': 'gzip' }),
      'Content-Type': 'text/javascript; charset=utf-8',
      'Content-Length': String(body.length),
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

/** A proxy that packs what it passes on marks the tag as weak. */
function has(header: string | undefined, tag: string): boolean {
  return (header ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === tag)
}
