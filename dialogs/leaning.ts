import type { Message } from './context.js'

/** Words that point back at what was said before. */
const pointsBack =
  /^(?:en|maar|oke? en|ok en|ja en|ja maar|dus|waarom|hoezo|hoe dan|wie dan|wanneer dan|waar dan|en dan)\b|\b(?:dat|dit|die|deze|hij|ze|zij|het|daar|daarvan|daarvoor|daarmee|daarbij|daarop|daaraan|daarover|ervan|ervoor|erbij|erop|hiervan|hierbij|hem|diegene|zo'n|zon|zoiets|zulke)\b/

/** A question this short and without a subject of its own leans on what was said before. */
const shortMessage = 8
/** A question of so few words says hardly anything but what is asked: `hoe lang?`, `wie doet dat`. */
const bareMessage = 5

/** Takes back what was understood, and says what was meant: `nee ik bedoel de mbo`. */
const correcting =
  /^(?:(?:nee|neen|no|nou|sorry|oh|o|nee sorry|maar)[, ]+)*(?:(?:ik|k) )?(?:bedoel(?:de)?|had het over|vroeg naar|niet (?:de|het|die) \w+ maar)\b/
/** The same with one thing different: `en als hij 28 is?`, `en met bijstand?`. */
const supposing =
  /^(?:en |maar |ja maar |oke? en |ja en )?(?:als|met|zonder|stel|wat als|bij|voor|in|op|vanaf|na|tot|bij een)\b|^en\b|^nee\b/

/** @returns whether the message points back in so many words at what was said before */
export function pointsBackIn({ reading }: Message): boolean {
  return pointsBack.test(reading.normal) || pointsBack.test(reading.mended)
}

/** @returns whether the message seems to go on about what was said before */
export function leansOnBefore(message: Message): boolean {
  const subject = message.reading.terms.filter((term) => !term.filler)
  return pointsBackIn(message) || subject.length <= 2
}

/** @returns whether it is short enough to lean on what was said before */
export function isShort({ reading }: Message): boolean {
  return reading.words.length <= shortMessage
}

/** @returns whether the words only ask, and name no subject */
export function isBare({ reading }: Message): boolean {
  const subject = reading.terms.filter(({ filler, word }) => !filler && !asking.test(word))
  return reading.words.length <= bareMessage && subject.length === 0
}

/** Words that ask, and tell no subject. */
const asking =
  /^(?:waarom|hoezo|wie|wat|hoe|waar|wanneer|welke?|waarvoor|hoeveel|hoelang|lang|duurt|duur|kost|kosten|betaalt|betalen|betaald|doet|doen|regelt|gaat|werkt|bereik|bereiken|bel|bellen|mail|aanvragen|aanmelden|meld|vraag|beslist|bepaalt|geld|dan|moet|naartoe|heen|terecht|daarheen)$/

/** @returns whether a word only asks, and tells no subject */
export function saysOnlyAsking(word: string): boolean {
  return asking.test(word)
}

/** @returns whether it takes back what was understood and says what was meant */
export function corrects({ reading }: Message): boolean {
  return correcting.test(reading.normal)
}

/** @returns whether it asks for the same with one thing different */
export function supposes({ reading }: Message): boolean {
  return supposing.test(reading.normal)
}
