/**
 * @param text normalised, numbers as digits
 * @returns values of `uitkering`, or null where nothing tells
 */
export function extractBenefit(text: string): string[] | null {
  if (/\bwajong\b/.test(text)) {
    const year = /\b(19\d\d|20\d\d)\b/.exec(text)?.[1]
    if (/\b(?:oude wajong|van voor 2015|voor 2015|oudwajong)\b/.test(text))
      return ['wajong-voor-2015']
    return [year !== undefined && Number(year) < 2015 ? 'wajong-voor-2015' : 'wajong']
  }
  if (/\bww\b|werkloosheidsuitkering|ww-uitkering/.test(text) && !/\bgeen ww\b/.test(text)) {
    const ending =
      /\b(?:stopt|loopt af|eindigt|afgelopen|houdt op|bijna op|is op|gestopt|ten einde|einde|eind|verloopt|loopt (?:over|volgende|eind|deze)|ophoudt|na de ww|stoppen|voorbij|beeindigd|die stopt)\b/
    return [ending.test(text) ? 'ww-eindigt' : 'ww']
  }
  if (/\b(?:geen|zonder) (?:\w+ )?uitkering\b|\bgeen bijstand en geen ww\b/.test(text))
    return ['geen']
  if (/\bbijstand\w*|participatiewet-?uitkering|p-?wet uitkering/.test(text)) {
    if (/\b(?:geen|niet in de|nooit) bijstand|bijstand (?:aanvragen|krijgen|nodig)\b/.test(text))
      return null
    return ['bijstand']
  }
  if (/\bnug(?:ger)?\b/.test(text)) return ['geen']
  return null
}

const needs: readonly RegExp[] = [
  /\bgeen (?:geld|inkomen|inkomsten|cent|centen|rooie cent)(?: meer)?\b(?! nodig)/,
  /\b(?:heb|heeft|hebben|dringend|direct|snel) (?:nu |echt |wel |heel |hard )*(?:geld|inkomen) nodig\b/,
  /\b(?:inkomen|geld) nodig\b/,
  /\b(?:huur|rekening(?:en)?|boodschappen|zorgverzekering|eten)\b(?: [\w']+){0,4} (?:niet|open|achter|betalen)\b/,
  /\b(?:ben|zit) (?:blut|skeer|zonder geld)\b/,
  /\b(?:bijstand|uitkering) (?:aanvragen|krijgen|nodig)\b/,
  /\b(?:aanvragen|recht op) (?:van )?(?:een )?(?:bijstand|uitkering)\b/,
  /\bkan (?:de|mijn|m'n|zijn|haar) (?:huur|rekeningen)\b/,
]

/**
 * @param text normalised, numbers as digits
 * @returns values of `inkomen_nodig`, or null where nothing tells
 */
export function extractIncomeNeed(text: string): string[] | null {
  if (
    /\bgeen (?:geld|inkomen|uitkering) nodig\b|\bwil geen (?:bijstand|uitkering)\b|\bgeen inkomensvraag\b|\bniet om geld\b/.test(
      text,
    )
  )
    return ['nee']
  if (needs.some((pattern) => pattern.test(text))) return ['ja']
  return null
}

/**
 * @param text normalised
 * @returns values of `doelgroepregister`, or null where nothing tells
 */
export function extractRegister(text: string): string[] | null {
  if (!/\b(?:doelgroep\w*register|doelgroepregistratie|banenafspraak|register|dgr)\b/.test(text))
    return null
  if (
    /\b(?:niet|geen|nee)\b(?: [\w'-]+){0,4} (?:doelgroep\w*|register|banenafspraak|registratie|indicatie)/.test(
      text,
    )
  )
    return ['nee']
  if (
    /(?:doelgroep\w*register|banenafspraak|register):?(?: [\w'-]+){0,2} (?:niet|nee)\b/.test(text)
  )
    return ['nee']
  const guided =
    /\b(?:krijgt|krijg|heeft|heb|met|wordt|word)(?: [\w'-]+){0,3} (?:begeleiding|begeleid|hulp)\b/
  const unguided = /\b(?:geen|zonder|nog geen|niet) (?:begeleiding|begeleid|hulp)\b/
  return [guided.test(text) && !unguided.test(text) ? 'ja-met-begeleiding' : 'ja']
}
