/** @returns the band of `gestopt_maanden` in which a number of months falls; month 12 and 24 still count */
export function monthBand(months: number): string {
  if (months <= 12) return '0-12'
  return months <= 24 ? '13-24' : '25+'
}

const perUnit: Readonly<Record<string, number>> = {
  jaar: 12,
  jr: 12,
  jaren: 12,
  maand: 1,
  maanden: 1,
  mnd: 1,
  week: 0.25,
  weken: 0.25,
}
const unit = '(jaar|jaren|jr|maanden|maand|mnd|weken|week)'
const left =
  '(?:geleden|terug|weg|gestopt|van school|uit school|van de|klaar|afgestudeerd|uitgevallen|thuis|geen school|na (?:zijn|haar|het|mijn) diploma|zonder|niet meer op|al geen|werkloos|uitgeschreven|bij ons weg|niks|niets)'

function months(amount: string, name: string): number {
  return Number(amount) * (perUnit[name] ?? 1)
}

/** `17 jaar en gestopt` is an age: nobody of ours has been away that long. */
function isAge(amount: string, name: string): boolean {
  return (perUnit[name] ?? 1) === 12 && Number(amount) > 10
}

/** Months since the school year ended in the summer before `now`. */
function sinceSummer(now: Date): number {
  const month = now.getUTCMonth() + 1
  return month >= 7 ? month - 6 : month + 6
}

/**
 * @param text normalised, numbers as digits
 * @returns bands of `gestopt_maanden`, or null where no time is named
 */
export function extractDuration(text: string, now: Date): string[] | null {
  const behind = new RegExp(`\\b(\\d{1,2}) ?${unit}(?: [\\w']+){0,3}? ${left}`).exec(text)
  if (behind?.[1] !== undefined && behind[2] !== undefined && !isAge(behind[1], behind[2]))
    return [monthBand(months(behind[1], behind[2]))]
  const before = new RegExp(
    `\\b(?:al|sinds|nu|ruim|bijna|na|ongeveer) (\\d{1,2}) ?${unit}\\b(?! oud)`,
  ).exec(text)
  if (before?.[1] !== undefined && before[2] !== undefined && !/^(?:jaar|jr)$/.test(before[2])) {
    return [monthBand(months(before[1], before[2]))]
  }
  if (before?.[1] !== undefined && before[2] !== undefined && Number(before[1]) < 12) {
    return [monthBand(months(before[1], before[2]))]
  }
  if (
    /\b(?:net|pas|gisteren|vandaag|deze week|vorige week|deze maand|vorige maand|kort geleden|onlangs) (?:\w+ ){0,3}?(?:gestopt|weg|van school|klaar|af|diploma|gekapt|gehaald|geslaagd|uitgeschreven)/.test(
      text,
    )
  )
    return ['0-12']
  if (/\b(?:sinds|na|van|afgelopen|voor|deze) (?:de |het )?(?:zomer|zomervakantie)\b/.test(text))
    return [monthBand(sinceSummer(now))]
  if (
    /\b(?:dit jaar|sinds (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))\b/.test(
      text,
    )
  )
    return ['0-12']
  const year = /\b(?:in|sinds) (20\d\d)\b/.exec(text)
  if (
    year?.[1] !== undefined &&
    /gestopt|diploma|klaar|weg|gehaald|afgerond|van school/.test(text)
  ) {
    return [monthBand((now.getUTCFullYear() - Number(year[1])) * 12)]
  }
  if (/\b(?:jaren geleden|heel lang geleden|al jaren|jarenlang)\b/.test(text)) return ['25+']
  return null
}

/** @returns the band for a bare answer to "hoe lang weg", as `5 maanden` or `korter dan een jaar` */
export function bareDuration(text: string): string[] | null {
  if (/\b(?:korter|minder) dan (?:een|1) jaar\b/.test(text)) return ['0-12']
  if (/\b(?:langer|meer) dan (?:2) jaar\b/.test(text)) return ['25+']
  if (/\b(?:een|1) tot 2 jaar\b/.test(text)) return ['13-24']
  const match = new RegExp(`\\b(\\d{1,3}) ?${unit}?\\b`).exec(text)
  if (match?.[1] === undefined) return null
  return [monthBand(months(match[1], match[2] ?? 'maanden'))]
}
