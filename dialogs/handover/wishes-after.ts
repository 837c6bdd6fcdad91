import { bare, sentence, takesBack } from './wishes.js'

/** What somebody asks or tells once something was handed over. */
export type AfterWish = 'when' | 'no-contact' | 'code-lost' | 'wrong' | 'again' | 'what-now'

const when = sentence(
  '(?:wanneer|wnr|hoe laat|wanneer gaan|wnr gaan) (?:bellen|bel|belt|appen|mailen|hoor|horen|krijg|komt|reageren|reageert|nemen|word|kan|zal)(?: (?:ze|zij|iemand|er|ik|me|mij|contact|met|op|iets|wat|van|hen|hun|gebeld|een|reactie|antwoord|bericht|bellen|appen|mailen|horen|verwachten))*',
  'hoe lang (?:duurt|gaat)(?: (?:het|dat|dit|nog|duren|voordat|voor|tot|ik|ze|iemand|iets|wat|hoor|bellen|belt|reageren|reageert))*',
  '(?:when|wanneer|how long|hoe lang)(?: (?:will|do|does|zal|they|zij|ze|somebody|someone|iemand|i|ik|it|het|call|bel|bellen|contact|text|mail|hear|horen|take|me|mij|something|iets|from them|until|before))+',
)
const noContact = sentence(
  '(?:ze|zij|niemand|er|het|ik)(?: \\S+){0,5} (?:niet|nog niet|niks|niets|nooit|niemand)(?: \\S+){0,3} (?:gebeld|geappt|gemaild|gehoord|gereageerd|contact)(?: opgenomen| gezocht)?',
  '(?:ze|zij|niemand) (?:heeft|hebben) (?:me |mij )?(?:nog |niet |me |mij |ooit )*(?:gebeld|geappt|gemaild|gereageerd)',
  '(?:ze|zij) (?:bellen|reageren|appen|mailen|belt)(?: (?:me|mij|nog|maar|gewoon|helemaal))* niet',
  '(?:ik )?(?:heb )?(?:nog )?(?:niks|niets|nog niet|nog steeds niets) (?:van (?:ze|hen) )?gehoord',
  '(?:they|ze|zij|nobody|niemand)(?: (?:did|have|has|hebben|heeft|not|niet|yet|nog))* (?:call|called|contact|contacted|gebeld|bel)(?: me| mij)?(?: yet| nog)?',
)
const codeLost =
  /\b(?:code)\b.{0,20}\b(?:kwijt|vergeten|verloren|weg|lost|forgot\w*|niet meer)\b|\b(?:kwijt|vergeten|verloren|lost|forgot)\b.{0,12}\bcode\b/
const wrong =
  /\b(?:verkeerd|fout|foute|verkeerde|wrong)\b.{0,12}\b(?:nummer|telefoonnummer|mail|mailadres|adres|email|number|address|naam|name)\b|\b(?:nummer|mailadres|number|address)\b.{0,12}\b(?:klopt niet|is (?:niet goed|fout|verkeerd|wrong)|is veranderd)\b|\b(?:nieuw|ander) (?:telefoonnummer|nummer)$/
const again = sentence('(?:trek in|stop) en vul opnieuw in', 'take it back and fill in again')
const whatNow = sentence(
  '(?:en |wat )?nu(?: dan)?',
  'wat (?:moet|kan|doe) ik(?: nu| dan)*(?: doen)?(?: nu| dan)*',
  'en dan',
  '(?:what|wat) (?:happens )?(?:now|nu)',
)

/** What is longer tells a story, and that is answered as always. */
const longest = 12

/** @returns what is asked or told about something that was handed over; null where it is something else */
export function afterWish(normal: string): AfterWish | null {
  const said = bare(normal)
  if (said.split(' ').length > longest) return null
  const is = (patterns: readonly RegExp[]) => patterns.some((pattern) => pattern.test(said))
  if (is(again)) return 'again'
  if (codeLost.test(said)) return 'code-lost'
  if (wrong.test(said)) return 'wrong'
  if (is(noContact)) return 'no-contact'
  if (is(when)) return 'when'
  return is(whatNow) ? 'what-now' : null
}

const stops = sentence(
  '(?:nu |er )?(?:stop|stoppen|kap)(?: (?:maar|er|het|dit|dat|it|this|that|nu))*(?: (?:ermee|daarmee|mee|hiermee))?',
  '(?:ik )?wil (?:ermee |hiermee )?stoppen(?: ermee| hiermee)?',
  '(?:ik )?(?:wil|hoef) (?:het|dit|dat|er|ze)(?: (?:echt|toch|eigenlijk|gewoon|nu))* niet(?: meer)?',
  '(?:het |dat )?hoeft (?:al |echt |toch )?niet(?: meer)?',
  '(?:nee )?(?:toch )?laat (?:dan )?maar(?: zitten)?',
  // English, of which some words have been put into Dutch by then.
  '(?:ik|i) (?:do not|don t|niet) want (?:it|this|het|dit) ?(?:anymore|any more)?',
  '(?:ik|i) (?:wil|want)(?: to)? stop',
  '(?:never mind|forget it|leave it)',
)
const stays = sentence(
  '(?:nee )?(?:laat|leave|let) (?:het |it |dat )?(?:maar )?(?:staan|it|het|stay)',
)

/** @returns whether somebody says to leave as it is what runs */
export function leavesIt(normal: string): boolean {
  return stays.some((pattern) => pattern.test(bare(normal)))
}

/**
 * @returns whether somebody stops, in words that may be about a handover that runs, or says among
 *   other things that it is to be taken back
 */
export function maybeStops(normal: string): boolean {
  if (stops.some((pattern) => pattern.test(bare(normal)))) return true
  // What comes last is what is wanted; English has lost its commas by then.
  const words = bare(normal).split(' ')
  if ([2, 3, 4].some((many) => takesBack(words.slice(-many).join(' ')))) return true
  const parts = normal.split(/[.,;:!?]+|\b(?:dus|en|so|and)\b/)
  return parts.length > 1 && parts.some((part) => takesBack(part) || isStop(part))
}

function isStop(part: string): boolean {
  const said = bare(part)
  return said.includes(' ') && stops.some((pattern) => pattern.test(said))
}

const parentsOut =
  /\b(?:ouders?|pa|ma|vader|moeder|papa|mama|pap|mam|verzorgers?|voogd|parents?|father|mother|mom|dad|stiefvader|stiefmoeder)\b.{0,30}\b(?:niet|niks|niets|nooit|not|never|nothing|geen)\b|\b(?:niet|niks|niets|nooit|not|never|don t)\b.{0,30}\b(?:ouders|vader|moeder|papa|mama|parents|father|mother|mom|dad)\b/

/** @returns whether somebody says that their parents must not know */
export function hidesFromParents(normal: string): boolean {
  const said = bare(normal)
  return (
    parentsOut.test(said) &&
    /\b(?:weten|weet|horen|hoort|achter|know|find out|zeggen|vertellen|tell|bellen)\b/.test(said)
  )
}
