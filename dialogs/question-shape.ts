/** What kind of question a message is, by its turns of phrase, over the mended words. */

const open =
  /\?|\b(?:wat|wie|hoe|hoeveel|hoelang|waar|waarom|wanneer|welke?|waarvoor|waarin|waarmee|what|who|how|where|when|why)\b/

/** Where a sentence or a part of one begins. */
const opening = String.raw`(?:^|[.,!?;:] ?|\b(?:en|of|maar|want|dus|dan) )`

/** A sentence that opens with its verb: `mag hij dat`, `telt een entree ook mee`. */
const whether = new RegExp(
  String.raw`${opening}(?:mag|moet|kan|krijgt|heeft|klopt|telt|tellen|geldt|gelden|is|zijn|hoeft|wordt|worden|gaat|gaan|komt|komen|helpt|helpen|kost|doet|doen|mogen|moeten|kunnen|hebben|krijgen|willen|zou|zouden|valt|vallen|blijft|blijven|bestaat|neemt|laat|laten|horen?|hoort|do|does|can|may|must|is|are) (?:ik|je|jij|we|wij|hij|zij|ze|het|t|dat|die|er|iemand|jullie|een|n|de|al|mijn|me|mn|u|dit|deze|zo'n|zon|geen|ook|school|i|it|he|she|they|you)\b` +
    // Of oneself only with the pronoun behind it: `heb geen diploma` tells, `heb ik recht` asks.
    String.raw`|${opening}(?:ben|zit|krijg|heb|hoef|word|wil|tel|val|kom) (?:ik|je|jij|we|wij|t|het|er)\b` +
    String.raw`|\b(?:toch|of niet|is dat (?:zo|waar)|klopt dat|mag dat|kan dat|moet dat|hoeft dat)\b[?.! ]*$`,
)

/** A part of a sentence that opens with the word that asks, and not `ik weet niet wat`. */
const outright = new RegExp(
  String.raw`${opening}(?:(?:bij|met|aan|van|voor|op|tot|vanaf|in|door) )?(?:wat|wie|hoe|hoeveel|hoelang|waar|waarom|wanneer|welke?|waarvoor|waarmee|what|who|how|where|when|why|which)\b|\?`,
)

/** Begins by asking for a term, an amount, a permission, a reason. */
const fact =
  /(?:^|[.,!?;:] ?|\b(?:en|of|maar|want|dus|vraag|na|vanaf|binnen|tot|voor|sinds|op) )(?:hoe ?lang|hoeveel|hoe vaak|hoe hoog|hoe oud|wat kost|wat betekent|wat houdt|mag|mogen|wanneer|waarom|tot wanneer|hoe vraag|geldt|kost|is het verplicht|heeft|hebben wij|vanaf|klopt|telt|welk|waarin|waarvoor|op grond|hoe heet|hoe werkt)\b|\b(?:verplicht|wettelijk|toegestaan)\b.{0,30}\?|\b(?:mag dat|kan dat|moet dat|hoeft dat|klopt dat|is dat zo|is dat waar)\b/

const somebodyNext =
  /\b(?:aan zet|wie (?:kan |gaat )?(?:(?:mij|me|hem|haar|ons|dan|nu|hier) )?(?:help\w*|begeleid\w*|pakt|schakel\w*)|bij wie|terecht|aankloppen|waar (?:kan|moet|meld) (?:ik|hij|zij|ze|we)|(?:welk|welke) (?:kantoor|loket|instantie|organisatie|partij|club|dienst|afdeling|persoon)(?: \w+){0,3} (?:pakt|neemt|helpt|begeleidt|gaat|moet))\b/

const somebody =
  /\b(?:wie|bij wie|waar|wat|hoe|welke?|help\w*|hulp|aan zet|terecht|aankloppen|melden|meld|naartoe|heen|aanspreekpunt|contact|oppakt|pakt|verantwoordelijk|moet ik|kan ik|kan iemand)\b|\?/

/** @returns whether the message asks anything at all */
export function asksSomething(text: string): boolean {
  return open.test(text) || whether.test(text) || fact.test(text)
}

/** @returns whether it puts a question, and does not only tell what somebody does not know */
export function asksOutright(text: string): boolean {
  return outright.test(text) || whether.test(text) || fact.test(text)
}

/** @returns whether it asks if something is so: answered by yes or no */
export function asksWhether(text: string): boolean {
  return whether.test(text)
}

/** @returns whether it begins by asking for a term, an amount, a permission */
export function asksForFact(text: string): boolean {
  return fact.test(text)
}

/** @returns whether it asks in so many words who is to act for somebody */
export function asksWhoIsNext(text: string): boolean {
  return somebodyNext.test(text)
}

/** @returns whether it asks for a person or a place to turn to */
export function asksForSomebody(text: string): boolean {
  return somebody.test(text)
}
