import type { Request } from 'restify'

/**
 * @param host by which people know us
 * @returns whether a form can have been sent from a page of ours, as far as the browser tells
 */
export function isFromOwnPage(req: Request, host: string, publicUrl: string | null): boolean {
  const site = req.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') return false
  const { origin } = req.headers
  if (origin === undefined) return true
  if (!URL.canParse(origin)) return false
  const told = new URL(origin)
  return (
    told.host === host.toLowerCase() || told.origin === (publicUrl && new URL(publicUrl).origin)
  )
}
