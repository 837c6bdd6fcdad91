import type { Next, Request, Response } from 'restify'

const headers = {
  'Content-Security-Policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
} as const

/** The strictest answer to everything; a page that needs more says so itself. */
export function securityHeaders(_req: Request, res: Response, next: Next): void {
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value)
  next()
}
