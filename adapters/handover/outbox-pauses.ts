const SECOND = 1000
const HOUR = 60 * 60 * SECOND

/** The first pause at its longest; each further one may be twice as long. */
const first = 5 * SECOND
const longest = HOUR
/** However the die falls: something that refuses at once is not asked again at once. */
const shortest = SECOND
/** Whatever the other side asks for; a notice that waits for longer is of no use. */
const longestAsked = 24 * HOUR
/** What did not arrive for so long is given up. */
const patience = 48 * HOUR

/**
 * "Full jitter": anything up to twice as long as before, so that what failed together does not come
 * back together.
 *
 * @param chance from 0 to 1
 * @returns in ms
 */
export function pauseAfter(
  failures: number,
  chance: () => number,
  asked: number | null = null,
): number {
  const most = Math.min(longest, first * 2 ** Math.min(failures - 1, 30))
  const least = Math.max(shortest, Math.min(asked ?? 0, longestAsked))
  return Math.max(least, chance() * most)
}

/** @returns whether something has been tried for long enough */
export function isTooLong(since: string, now: Date): boolean {
  return now.getTime() - Date.parse(since) > patience
}
