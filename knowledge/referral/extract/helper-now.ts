const helping =
  '(?:helpt|begeleidt|is (?:er )?(?:al )?(?:mee )?bezig|heeft het overgenomen|pakt het op|zit er al op|is (?:al )?betrokken|komt al|ondersteunt|weet het al)'

const helpers: readonly (readonly [string, RegExp])[] = [
  [
    'doorstroomcoach',
    new RegExp(
      `\\b(?:doorstroomcoach|doorstroompunt|rmc|rbl)\\b(?: [\\w']+){0,3} ${helping}|\\b(?:heb|heeft|krijg|krijgt)(?: al)? (?:een |hulp van een |begeleiding van een |hulp van het )?(?:doorstroomcoach|doorstroompunt)\\b`,
    ),
  ],
  [
    'gemeente',
    new RegExp(
      `\\b(?:gemeente|consulent|wijkteam|jongerenconsulent|participatiecoach|jobcoach)\\b(?: [\\w']+){0,3} ${helping}|\\bheb(?:t)?(?: al)? een (?:consulent|jobcoach|klantmanager)\\b`,
    ),
  ],
  [
    'jeugdhulp',
    new RegExp(
      `\\b(?:jeugdzorg|jeugdhulp|gezinscoach|voogd|jeugdbeschermer)\\b(?: [\\w']+){0,3} ${helping}|\\bheb (?:al )?(?:jeugdzorg|jeugdhulp|een voogd)\\b`,
    ),
  ],
  [
    'school',
    new RegExp(
      `\\b(?:mentor|slb'?er|school|coach)\\b(?: [\\w']+){0,2} ${helping} (?:me |mij |hem |haar |er )?(?:al|hiermee|daarmee|mee)\\b`,
    ),
  ],
]

/**
 * @param text normalised
 * @returns values of `al_hulp`, or null where nothing tells
 */
export function extractHelper(text: string): string[] | null {
  if (
    /\bniemand helpt\b|\b(?:krijg|heb) (?:geen|nergens) hulp\b|\bgeen hulp\b|\bsta er alleen voor\b/.test(
      text,
    )
  )
    return ['nee']
  for (const [value, pattern] of helpers) if (pattern.test(text)) return [value]
  const by = /\bword\w* (?:al |nu )?(?:geholpen|begeleid) door ([\w' -]{1,40})/.exec(text)
  return by?.[1] === undefined ? null : bareHelper(by[1])
}

/** @returns values for a bare answer to "helpt iemand je al" */
export function bareHelper(text: string): string[] | null {
  if (/^(?:nee|niemand|nope|nog niet|geen|neen)\b/.test(text)) return ['nee']
  if (/doorstroom/.test(text)) return ['doorstroomcoach']
  if (/gemeente|consulent|wijkteam/.test(text)) return ['gemeente']
  if (/jeugd|voogd/.test(text)) return ['jeugdhulp']
  if (/school|mentor|slb|coach|docent/.test(text)) return ['school']
  if (/^(?:ja|anders|iemand)\b/.test(text)) return ['anders']
  return null
}
