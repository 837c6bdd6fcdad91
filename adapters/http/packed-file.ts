import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Request, Response } from 'restify'
import { widgetNotBuilt } from '../errors.js'

/** How soon everybody has a newer one. */
export const fresh = 'max-age=300'

interface PackedFile {
  /** With its charset. */
  readonly type: string
  readonly cacheControl?: string
  readonly headers?: Readonly<Record<string, string>>
}

/**
 * @returns what sends a built file, packed where that is understood, and only to who does not have
 *   this very one yet
 * @throws CodedError where it has not been built
 */
export function sendPacked(
  file: string,
  { type, cacheControl = fresh, headers: more = {} }: PackedFile,
) {
  const content = read(file)
  const packed = gzipSync(content, { level: 9 })
  const tag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 27)}"`
  const headers = { ...more, ETag: tag, 'Cache-Control': cacheControl, Vary: 'Accept-Encoding' }

  return async (req: Request, res: Response): Promise<void> => {
    if (has(req.headers['if-none-match'], tag)) {
      res.sendRaw(304, '', headers)
      return
    }
    const isPacked = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i.test(
      req.headers['accept-encoding'] ?? '',
    )
    const body = isPacked ? packed : content
    res.sendRaw(200, body, {
      ...headers,
      ...(isPacked && { 'Content-Encoding': 'gzip' }),
      'Content-Type': type,
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
