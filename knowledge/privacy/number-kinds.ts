/** Numbers of services, help lines among them: they belong to nobody. */
const service = /^(?:0800|090[069]|116\d{3}$|14\d{3,4}$)/

/**
 * @param parts the groups of digits, in the order in which they were typed
 * @param isInternational with a `+` before it
 * @returns whether they are somebody's phone number
 */
export function isPhone(parts: readonly string[], isInternational: boolean): boolean {
  const digits = parts.join('')
  if (isInternational) return digits.length >= 8 && digits.length <= 15
  if (service.test(digits)) return false
  if (/^0[1-9]\d{8}$/.test(digits) || /^(?:0031|31)0?[1-9]\d{8}$/.test(digits)) return true
  if (/^00[1-9]\d{7,12}$/.test(digits)) return true
  // A mobile number with a digit too few or too many is still somebody's; `06-11-2026` is a day.
  return /^06\d{6,9}$/.test(digits) && !isDay(parts) && !areHours(parts)
}

function isDay(parts: readonly string[]): boolean {
  return parts.length === 3 && parts[2]?.length === 4 && Number(parts[1]) <= 12
}

/** `06.30 - 14.30` */
function areHours(parts: readonly string[]): boolean {
  return (
    parts.length === 4 &&
    parts.every((part, at) => part.length === 2 && Number(part) < (at % 2 === 0 ? 25 : 60))
  )
}

const isYear = (digits: string) => /^(?:19|20)\d{2}$/.test(digits)

/** A number of nine is written whole, in a few groups, or digit by digit. */
function isOneNumber(parts: readonly string[]): boolean {
  if (parts.every((part) => part.length === 1)) return parts.length > 1
  return parts.length <= 4 && parts.every((part) => part.length >= 2) && !parts.some(isYear)
}

/** @returns whether it passes the 11-proef of the citizen service number (BSN) */
export function isBsn(parts: readonly string[]): boolean {
  const digits = parts.join('')
  const isEight = digits.length === 8 && parts.length === 1 && !service.test(digits)
  if (!isEight && (digits.length !== 9 || !isOneNumber(parts))) return false
  const nine = digits.padStart(9, '0')
  if (/^0+$/.test(nine)) return false
  let sum = 0
  for (let at = 0; at < 9; at += 1) sum += Number(nine[at]) * (at === 8 ? -1 : 9 - at)
  return sum % 11 === 0
}

/** @returns whether it is so long that it can only name something or somebody */
export function isLongNumber(parts: readonly string[]): boolean {
  return parts.length === 1 && (parts[0]?.length ?? 0) >= 9 && !service.test(parts[0] ?? '')
}
