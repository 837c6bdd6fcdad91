const without = ['geen', 'pro', 'vso', 'vmbo', 'mbo-1']
const withKwalificatie = ['havo', 'vwo', 'mbo-2', 'mbo-3', 'mbo-4', 'hbo', 'wo']

const named: readonly (readonly [RegExp, string[]])[] = [
  [/\b(?:entree|mbo[ -]?(?:niveau[ -]?)?1|niveau 1)\b/, ['mbo-1']],
  [
    /\b(?:mbo[ -]?(?:niveau[ -]?)?2|mbo-2\w*|(?:bol|bbl)[ -]?2|niveau 2)(?:[ -](?:bol|bbl))?\b/,
    ['mbo-2'],
  ],
  [/\b(?:mbo[ -]?(?:niveau[ -]?)?3|(?:bol|bbl)[ -]?3|niveau 3)\b/, ['mbo-3']],
  [/\b(?:mbo[ -]?(?:niveau[ -]?)?4|(?:bol|bbl)[ -]?4|niveau 4)\b/, ['mbo-4']],
  [/\bvmbo\b|\bmavo\b|\bvmbo-\w+/, ['vmbo']],
  [/\bhavo of vwo\b/, ['havo', 'vwo']],
  [/\bhavo\b/, ['havo']],
  [/\b(?:vwo|gymnasium|atheneum)\b/, ['vwo']],
  [/\b(?:praktijkonderwijs|praktijkschool|pro|pro-diploma)\b/, ['pro']],
  [/\bvso\b/, ['vso']],
  [/\bhbo\b/, ['hbo']],
  [/\b(?:wo|universiteit)\b/, ['wo']],
  [/\bmbo\b/, ['mbo-1', 'mbo-2', 'mbo-3', 'mbo-4']],
]

const none =
  /\b(?:geen (?:enkel )?(?:diploma|papiertje|papieren|startkwalificatie|sk|opleiding afgerond)|zonder (?:diploma|papiertje|papieren|startkwalificatie|sk)|(?:niks|niets|nooit (?:wat|iets)|nog niks) (?:af(?:gemaakt|gerond)?|gehaald)|nog geen diploma|diploma niet gehaald|geen sk)\b/
const unfinished =
  /\b(?:niet|nooit) (?:gehaald|afgemaakt|afgerond|behaald|af|klaar)\b|\bdiploma niet\b/
const has = /\b(?:wel|al|heb|heeft|met) (?:al |wel )?(?:een )?startkwalificatie\b/
const earned =
  '(?:diploma|afgerond|gehaald|geslaagd|behaald|af|afgemaakt|klaar|papiertje|afgestudeerd|getuigschrift)'

const finished = new RegExp(`(?:[\\w'-]{1,30} ){0,4}\\b${earned}\\b(?: [\\w'-]{1,30}){0,3}`, 'g')

/** The part of the text that speaks of what was finished: some words before and after. */
function around(text: string): string[] {
  const parts: string[] = []
  for (const [part] of text.matchAll(finished)) parts.push(part)
  const only =
    /\b(?:alleen|enkel|heb|heeft|gedaan|met alleen) (?:maar |een |mijn |zijn |haar |net |al |wel |vorig jaar )*((?:mbo|vmbo|havo|vwo|entree|niveau|bol|bbl|hbo)[\w -]{0,12})/.exec(
      text,
    )
  if (only !== null && !none.test(text)) parts.push(only[0])
  return parts
}

/**
 * @param text normalised, numbers as digits
 * @returns values of `diploma` that fit, or null where nothing tells
 */
export function extractDiploma(text: string): string[] | null {
  for (const part of unfinished.test(text) ? [] : around(text)) {
    if (none.test(part) || /\b(?:niet|nooit|zonder|geen)\b/.test(part)) continue
    for (const [pattern, values] of named) if (pattern.test(part)) return values
  }
  if (none.test(text)) return without
  if (has.test(text)) return withKwalificatie
  return null
}

/** @returns values for a bare answer to "hoogste diploma", as `vmbo` or `nog geen diploma` */
export function bareDiploma(text: string): string[] | null {
  if (/^(?:nee|geen|niks|niets|nog niks|nog geen|nog geen diploma|geen diploma)\b/.test(text))
    return ['geen']
  // `havo 3` is a class and no diploma.
  if (unfinished.test(text) || /\b(?:havo|vwo|vmbo|mavo) ?[1-6]\b/.test(text)) return without
  const values = named.flatMap(([pattern, found]) => (pattern.test(text) ? [found] : []))
  return values[0] ?? null
}
