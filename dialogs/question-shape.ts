/** What kind of question a message is, by its turns of phrase, over the mended words. */

const open =
  /\?|\b(?:wat|wie|hoe|hoeveel|hoelang|waar|waarom|wanneer|welke?|waarvoor|waarin|waarmee|what|who|how|where|when|why)\b/

/** A sentence that opens with its verb: `mag hij dat`, `telt een entree ook mee`. */
const whether =
  /(?:^|[.,!?;:] ?|\b(?:en|of|maar|want|dus|dan) )(?:ben|zit|mag|moet|kan|krijg|krijgt|heb|heeft|klopt|telt|tellen|geldt|gelden|is|zijn|hoef|hoeft|word|wordt|worden|gaat|gaan|komt|komen|helpt|helpen|kost|doet|doen|mogen|moeten|kunnen|hebben|krijgen|wil|willen|zou|zouden|valt|vallen|blijft|bestaat|neemt|do|does|can|may|must|is|are) (?:ik|je|jij|we|wij|hij|zij|ze|het|dat|die|er|iemand|jullie|een|de|mijn|me|mn|u|dit|zo'n|zon|geen|ook|school|i|it|he|she|they|you)\b|\b(?:toch|of niet|is dat (?:zo|waar)|klopt dat|mag dat|kan dat|moet dat|hoeft dat)\b[?.! ]*$/

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
