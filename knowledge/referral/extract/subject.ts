/** Words per subject of `hulpvraag`, over normalised text. */
const subjects: readonly (readonly [string, RegExp])[] = [
  [
    'rust',
    /\b(?:eerst rust|even rust|wil rust|tot rust komen|even niks|even helemaal niks|time-?out)\b/,
  ],
  ['dagbesteding', /\bdagbesteding\b/],
  [
    'beschut-werk',
    /\bbeschut(?:te)? (?:werk\w*|plek|omgeving)\b|\bgewone (?:werkgever|baas)\b|\baangepaste (?:omstandigheden|werkplek)\b|\b(?:veel|intensieve|dagelijkse) begeleiding op (?:het |zijn |haar |mijn )?werk\b/,
  ],
  [
    'verzuim',
    /\b(?:spijbel\w*|gespijbeld|verzuim\w*|verzuimt|schoolverzuim|afwezig\w*|komt niet (?:meer )?(?:op|naar) school|niet (?:meer )?(?:op|naar) school (?:komt|geweest|gaat)|ga niet (?:meer )?naar school|uur gemist|blijft weg|wegblijf\w*|te laat komen|(?:elke|steeds|altijd) (?:\w+ )?te laat|niet in de les|niet gewe?e?st|niet meer geweest|komt niet opdagen|er niet is geweest)\b/,
  ],
  [
    'stage',
    /\b(?:stage\w*|leerbaan|bpv\w*|stageplek|leerwerkplek|bbl-plek|leerplek|praktijkplek)\b/,
  ],
  [
    'overstap',
    /\b(?:overstap\w*|switch\w*|wissel\w*|andere (?:opleiding|studie|school|richting)|verkeerde (?:opleiding|studie|keuze)|fout op|van (?:opleiding|studie|school) verander\w*|opleiding kiezen|studiekeuze|past niet bij (?:me|mij)|iets anders doen|naar het mbo)\b/,
  ],
  [
    'wonen',
    /\b(?:wonen|woning|kamer|huisvesting|dak boven|op mezelf|zelfstandig wonen|woonruimte|uit huis|begeleid wonen|onderdak)\b/,
  ],
  [
    'geld',
    /\b(?:geld\w*|schuld\w*|huur staat|rekening(?:en)?|inkomen|inkomsten|uitkering|bijstand|betalen|blut|deurwaarder\w*|boetes?|incasso\w*|geen eten|voedselbank|financie\w*)\b/,
  ],
  [
    'psychisch',
    /\b(?:depressi\w*|angst\w*|paniek\w*|psychisch\w*|burn-?out|somber\w*|in mijn hoofd|mentaal|mentale|adhd|autis\w*|trauma\w*|stress\w*|overspannen|verslav\w*|blowt|drugs|ggz|psycholoog|psychiater|drinkt|alcohol\w*|zit niet lekker in (?:mijn|zijn|haar) vel|slaapt niet|prikkels)\b/,
  ],
  [
    'thuis',
    /\b(?:thuis (?:is|gaat|loopt|niet|lukt|ruzie|veel|speelt)|ruzie (?:met|thuis)|mantelzorg\w*|ouders (?:scheiden|gescheiden|ruzie)|gedoe thuis|problemen thuis|thuissituatie|situatie thuis|stiefvader|pleeggezin)\b/,
  ],
  [
    'taal',
    /\b(?:nt2|nederlands (?:leren|niet goed|is niet|spreek|nog)|taal\w*|niet goed nederlands|anderstalig\w*|inburger\w*|nieuwkomer\w*)\b/,
  ],
  [
    'werk',
    /\b(?:werk|werken|baan|baantje|job|werkplek|solliciteren|vacature\w*|arbeid|werkzoekend\w*|werkloos|aan de slag|ontslagen|contract|loopbaan\w*|jobcoach|werkgever\w*|uitstroom\w*)\b/,
  ],
  [
    'school',
    /\b(?:opleiding|diploma halen|terug naar school|vastlop\w*|loopt vast|vast te lopen|uit te vallen|haakt af|afhaken|af te haken|weer naar school|school afmaken|studie|studeren|leren|school|lessen|motivatie|begeleiding op school|ondersteuning)\b/,
  ],
]

const everything =
  /\b(?:van alles|alles tegelijk|alles gaat mis|heel veel (?:dingen|problemen)|meerdere (?:problemen|leefgebieden|dingen)|multiproblem\w*|meervoudige problem\w*|veel tegelijk|speelt van alles|op alle fronten|meerdere leefgebieden)\b/

/** Subjects that weigh heavier than work and school when they are named beside them. */
const domains = new Set(['wonen', 'geld', 'psychisch', 'thuis'])

/**
 * @param text normalised, numbers as digits
 * @returns the one value of `hulpvraag` that fits best, or null
 */
export function extractSubject(text: string): string[] | null {
  if (everything.test(text)) return ['meerdere']
  const found = subjects.filter(([, pattern]) => pattern.test(text)).map(([subject]) => subject)
  if (found.filter((subject) => domains.has(subject)).length >= 3) return ['meerdere']
  const [first] = found
  if (first === undefined) return null
  // "geld verdienen met werk" and "school of werk" are about work; a want of money is a fact of its own.
  if (
    first === 'geld' &&
    found.includes('werk') &&
    !/\b(?:schuld|huur|rekening|geen geld|inkomen)/.test(text)
  )
    return ['werk']
  return [first]
}

/** @returns values for a bare answer to "waar gaat het om" */
export function bareSubject(text: string): string[] | null {
  if (/\bgeld of wonen\b/.test(text)) return ['geld', 'wonen']
  if (/\bthuis of in (?:mijn|het) hoofd\b/.test(text)) return ['thuis', 'psychisch']
  if (/^meerdere\b|\balles\b/.test(text)) return ['meerdere']
  if (/^thuis\b/.test(text)) return ['thuis']
  return extractSubject(text)
}
