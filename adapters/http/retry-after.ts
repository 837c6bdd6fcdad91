/**
 * Reads how long to wait from a `Retry-After` header: seconds, or a date (RFC 9110, 10.2.3).
 *
 * @returns in ms; null where it says nothing of use
 */
export function retryAfter(header: string | null | undefined, now: Date): number | null {
  if (header === null || header === undefined) return null
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * 1000
  const at = Date.parse(header)
  return Number.isNaN(at) ? null : Math.max(0, at - now.getTime())
}
