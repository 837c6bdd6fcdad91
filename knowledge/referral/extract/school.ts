const allMbo = ['mbo', 'mbo-entree', 'mbo-2-bol', 'mbo-2-bbl', 'mbo-3', 'mbo-4']

/** @returns values of `school` for the mbo course that is named, or null */
function mboLevel(text: string): string[] | null {
  if (/\b(?:entree|mbo[ -]?(?:niveau[ -]?)?1|niveau[ -]?1)\b/.test(text)) return ['mbo-entree']
  const bol = /\bbol\b|\bbol[ -]?2\b/.test(text)
  const bbl = /\bbbl\b|\bbbl[ -]?2\b/.test(text)
  const level =
    /\bmbo[ -]?(?:niveau[ -]?|niv[ .-]?|n)?([234])\b/.exec(text)?.[1] ??
    /\b(?:niveau|niv\.?|nivo)[ -]?([234])\b/.exec(text)?.[1] ??
    /\b(?:bol|bbl)[ -]?(?:niveau[ -]?)?([234])\b/.exec(text)?.[1]
  if (level === '2')
    return bol && !bbl ? ['mbo-2-bol'] : bbl && !bol ? ['mbo-2-bbl'] : ['mbo-2-bol', 'mbo-2-bbl']
  if (level === '3') return ['mbo-3']
  if (level === '4') return ['mbo-4']
  if (/\bmbo[ -]?3 (?:of|en) 4\b/.test(text)) return ['mbo-3', 'mbo-4']
  if (bol || bbl) return bbl && !bol ? ['mbo-2-bbl', 'mbo-3', 'mbo-4'] : allMbo
  return null
}

/**
 * The school that is named: where somebody is, or where they were last.
 *
 * @param text normalised, numbers as digits
 * @returns values of `school` that fit, or null where none is named
 */
export function extractSchool(text: string): string[] | null {
  // A combined entree course is followed at pro or vso, whoever takes the exam.
  if (/\bgecombineerde?\b/.test(text) && /praktijk|\bpro\b/.test(text)) return ['pro']
  if (/\bgecombineerde?\b/.test(text) && /\bvso\b/.test(text)) return ['vso']
  const level = mboLevel(text)
  if (level !== null) return level
  if (/\bvso\b|voortgezet speciaal onderwijs|vso'?er|vso-/.test(text)) return ['vso']
  if (
    /\b(?:pro|pro-school|praktijkonderwijs|praktijkschool|oud-pro|pro-leerling)\b|praktijkschool|praktijkonderwijs/.test(
      text,
    )
  )
    return ['pro']
  if (/\b(?:isk|schakelklas|taalschool)\b/.test(text)) return ['isk']
  if (/\b(?:hbo|hogeschool|avans|fontys)\b/.test(text)) return ['hbo']
  if (/\b(?:wo|universiteit|uni)\b/.test(text)) return ['wo']
  if (
    /\b(?:mbo|mbo'?er|roc|kw1c|kwic|koning willem|yuverta|sintlucas|sint lucas|dcterra|alfa-?college|middelbaar beroepsonderwijs)\b/.test(
      text,
    )
  )
    return allMbo
  if (
    /\b(?:vo|vo-\w+|vmbo|vmbo-\w+|mavo|havo|vwo|gymnasium|atheneum|middelbare|brugklas|onderbouw|bovenbouw|examenklas|vmbo'?er|havist|klas [1-6]|[1-6]e klas)\b/.test(
      text,
    )
  )
    return ['vo']
  return null
}
