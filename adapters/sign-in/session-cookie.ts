import type { Request, Response } from 'restify'

/**
 * A browser takes the first name over https only, for this host alone and for all of its paths, so
 * that no neighbouring site can plant one. The second is for a start on one's own machine.
 */
const names = { secure: '__Host-doorstroomwijzer', plain: 'doorstroomwijzer' } as const

export function sessionIdOf(req: Request, isSecure: boolean): string | null {
  const name = isSecure ? names.secure : names.plain
  for (const pair of (req.headers.cookie ?? '').split(';')) {
    const [key, value] = pair.trim().split('=', 2)
    if (key === name && value !== undefined && /^[\w-]{43}$/.test(value)) return value
  }
  return null
}

export function setSessionCookie(res: Response, id: string, isSecure: boolean): void {
  const name = isSecure ? names.secure : names.plain
  const parts = [`${name}=${id}`, 'Path=/', 'HttpOnly', 'SameSite=Lax']
  if (isSecure) parts.push('Secure')
  res.setHeader('Set-Cookie', parts.join('; '))
}
