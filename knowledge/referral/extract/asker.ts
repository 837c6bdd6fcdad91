const child =
  /\b(?:m(?:ij|'?)n|me|onze|ons|my|our)\b (?:(?:jongste|oudste|eigen|lieve|stief|pleeg|bonus) ?)?(?:\w*zoon|\w*dochter|\w*kind(?:eren)?|\w*zoontje|\w*dochtertje|jongens|meiden|puber|son|daughter|kid|child)\b/
const ofMine = /\b(?:jongste|oudste) (?:zit|gaat|is|wil|heeft|doet)\b/
/** `ik ben de moeder van een jongen van 17`: not every mother asks about her child. */
const parentOf =
  /\bik ben (?:de |een )?(?:pleeg|stief)?(?:vader|moeder|ouder|verzorger) van (?:een |mijn )?(?:jongen|meisje|meid|puber|tiener|leerling|student)/
/** A small child's parent may well be young and ask for themselves. */
const small =
  /\b(?:baby|peuter|kleuter|dreumes|opvang|kinderopvang|creche|gastouder|basisschool|groep [1-8]|zwanger)\b/
/** `ik zit op school en mijn dochter ...`: somebody with a child who asks for themselves. */
const about = /\b(?:ik (?:zit|ben gestopt|wil weer|zoek|heb geen diploma)|i am|i'm)\b/

/**
 * @param normal a message as the reader normalises it
 * @returns whether a parent asks about a child of school age
 */
export function asksForChild(normal: string): boolean {
  if (!child.test(normal) && !ofMine.test(normal) && !parentOf.test(normal)) return false
  return !small.test(normal) && !about.test(normal)
}
