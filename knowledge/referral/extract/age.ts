/** Ages at which a band of the fact `leeftijd` begins. */
const bands: readonly (readonly [number, string])[] = [
  [27, '27+'],
  [23, '23-26'],
  [18, '18-22'],
  [16, '16-17'],
  [12, '12-15'],
  [0, '0-11'],
]

/** @returns the band of `leeftijd` in which an age in whole years falls */
export function ageBand(years: number): string {
  return bands.find(([from]) => years >= from)?.[1] ?? '0-11'
}

const notAnAge =
  /^\s*(?:(?:jaar |jr |jaren )(?:geleden|terug|lang|weg|van school|van die|al weg|gestopt|na |nazorg)|geleden|terug|werkervaring|ervaring|uur|x |keer|euro|%|procent|maanden|mnd|weken|dagen|minuten|km)/
const person =
  "(?:jongen|meisje|meid|vrouw|man|jongere|jongeren|student|studente|leerling|leerlinge|kind|zoon|dochter|client|clientje|klant|iemand|jongvolwassene|knul|gast|vso'?er|vsv'?er|pro-?leerling|vso-?leerling|deelnemer|kandidaat|neef|nicht|broer|zus|broertje|zusje|vriend|vriendin|pupil|persoon|vmbo'?er|mbo'?er|nieuwkomer|statushouder|thuiszitter|schoolverlater|uitvaller|wajonger)"

/** A number by itself, between commas: an age when it is that of a young person. */
const bareNumber = /(?:^|[,;(.] ?)(\d{1,2})(?=,| en |, |\.| uit |$)/
const youngestBare = 12
const youngest = 8

/** Where an age stands, the surest first; group 1 is the number. */
const patterns: readonly RegExp[] = [
  /\b(\d{1,2})[ -]?jarige?\b/,
  new RegExp(`\\b${person}(?: \\w+){0,2} van (\\d{1,2})\\b`),
  new RegExp(`\\b${person},? (?:is )?\\(?(\\d{1,2})\\b(?! ?(?:maanden|mnd|uur))`),
  /\b(?:ik ben|ben ik|ik ben nu|ben|ikben|hij is|zij is|ze is|is nu|is pas|als hij|als zij|als ze|als ie|als die|leeftijd|i'?m|i am|word ik|ik word|werd)(?: (?:nu|al|pas|net|bijna|inmiddels|dus))? (\d{1,2})\b/,
  /(?:^|[,;(.] ?)(\d{1,2}) ?(?:jaar|jr|j|jarig|y\/?o)\b/,
  /\b(\d{1,2}) ?(?:jaar|jr|jaren) (?:oud|jong)?\b/,
  /\b(?:van|is|uit) (\d{1,2}) (?:uit|in|met|en|zonder|die|jaar|woont|wonend)\b/,
  bareNumber,
]

function fromYear(text: string, now: Date): number | null {
  const born = /\bgeboren (?:in |op )?(?:\d{1,2}[- /]\d{1,2}[- /]|[a-z]+ )?((?:19|20)\d\d)\b/.exec(
    text,
  )
  if (born?.[1] === undefined) return null
  return now.getUTCFullYear() - Number(born[1])
}

/** `bijna 18` and `wordt 18` are 17. */
function soon(text: string): number | null {
  const match =
    /\b(?:bijna|word(?:t)?(?: (?:binnenkort|straks|volgende maand|volgend jaar|over \d+ \w+))?|nog geen) (\d{1,2})\b(?! ?(?:maanden|weken|jaar geleden|jaar weg))/.exec(
      text,
    )
  if (match?.[1] === undefined) return null
  return Number(match[1]) - 1
}

/**
 * @param text normalised, numbers as digits
 * @returns bands of `leeftijd` that fit, or null where no age is named
 */
export function extractAge(text: string, now: Date): string[] | null {
  const almost = soon(text)
  if (almost !== null && almost >= 8 && almost < 70) return [ageBand(almost)]
  const born = fromYear(text, now)
  if (born !== null && born >= 8 && born < 70) return [ageBand(born)]
  for (const pattern of patterns) {
    const least = pattern === bareNumber ? youngestBare : youngest
    const match = pattern.exec(text)
    if (match?.[1] === undefined) continue
    const years = Number(match[1])
    const rest = text.slice(match.index + match[0].length)
    const numberEnd = match.index + match[0].lastIndexOf(match[1]) + match[1].length
    if (years < least || years > 70 || notAnAge.test(text.slice(numberEnd)) || notAnAge.test(rest))
      continue
    return [ageBand(years)]
  }
  if (/\b(?:minderjarig\w*|onder de 18|nog geen 18|jonger dan 18|18-)\b/.test(text))
    return ['12-15', '16-17']
  if (/\b(?:meerderjarig\w*|18\+|boven de 18|ouder dan 18|18 plus)/.test(text))
    return ['18-22', '23-26']
  return null
}

/** @returns the band for a bare answer to "hoe oud", as `23` or `23 jaar` */
export function bareAge(text: string): string[] | null {
  const match = /\b(\d{1,2})\b/.exec(text)
  if (match?.[1] === undefined) return null
  const years = Number(match[1])
  return years >= 5 && years <= 80 ? [ageBand(years)] : null
}
