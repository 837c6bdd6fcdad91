const wantsToLeave =
  /\b(?:wil|wilt|denk\w*|overweeg\w*|dreig\w*|ga|gaat|zou|misschien|straks|als (?:ik|hij|zij)|van plan|moet ik|mag ik|kan ik|plan)\b(?: [\w']+){0,5} (?:stop|stoppen|kappen|uitschrijven|kap|afhaken|uitvallen|quitten)\b/

const notEnrolled: readonly RegExp[] = [
  /\b(?:niet|nergens|geen) (?:meer )?ingeschreven\b/,
  /\bzit(?:ten)? (?:nu )?(?:niet|nergens) (?:meer )?op (?:een )?(?:school|opleiding)\b/,
  /\bniet (?:meer )?op (?:een )?school\b/,
  /\bgeen (?:school|opleiding|onderwijs|studie)(?: meer)?\b(?! (?:die|dat|wil|kan))/,
  /\b(?:gestopt|gekapt|stopte|uitgevallen|uitgeschreven|afgehaakt|opgehouden|weggegaan|gedropt|drop-?out|van school (?:af|getrapt|gestuurd|gegaan)|eraf getrapt|school verlaten|schoolverlater|vsv'?er|thuiszitter zonder)\b/,
  /\b(?:jaar|maanden|weken|tijd|net|al|pas|nu|sinds|zomer|is|ben) (?:\w+ ){0,2}van school\b(?! (?:wissel|verander|naar))/,
  /\b(?:bij (?:ons|jullie)|school|opleiding|er|hier|daar|jaar|maanden|tijd|is|al) (?:al )?weg\b/,
  /\b(?:oud-?(?:leerling|student|pro|vso)\w*|ex-?student|ex-?leerling)\b/,
  /\bzit(?:ten)? (?:nu |al |al \d+ \w+ |alleen maar )?thuis\b/,
  /\b(?:na|sinds) (?:mijn|zijn|haar|het|m'n) diploma\b/,
  /\b(?:afgerond|afgestudeerd|geslaagd|uitgestudeerd|klaar met (?:school|mijn|de|het|mbo|mn)|(?:school|opleiding|studie) (?:is )?(?:klaar|af))\b/,
  /\b(?:neet|nug|werkloos|zonder werk|geen werk)\b/,
  /\bnooit (?:wat|iets) af(?:gemaakt|gerond)\b/,
  /\bkom(?:t|en)? van de (?:praktijkschool|vso|pro)\b/,
]

const enrolled: readonly RegExp[] = [
  /\b(?:sta|staat|stond) (?:nog |nu |bij (?:ons|jullie) |daar )?(?:ingeschreven|op school)\b/,
  /\b(?:is|ben|nog|blijft|staat) (?:nog )?ingeschreven\b/,
  /\bzit(?:ten)? (?:nu |nog |nog steeds |gewoon |momenteel |fout |verkeerd |in )*(?:op|in) (?:de |het |een |mijn |me |zn |haar |m'n |mn |vmbo|vwo|havo|hbo|mbo|isk|vso|pro|roc|kw1c|school|middelbare|klas|leerjaar|laatste jaar|\d)/,
  // The verb comes last after `dat` and `omdat`.
  /\b(?:ik|hij|zij|ze) (?:nu |nog |nog steeds |gewoon |al )*(?:op|in) (?:de |het |een |mijn |zijn |haar )?[\w-]{2,20} ?\d? (?:zit|zat)\b/,
  /\b(?:doe|doet|volg|volgt|studeer|studeert) (?:nu |nog |een )?(?:de |het |een |mijn )?(?:mbo|bol|bbl|entree|opleiding|hbo|vmbo|havo|vwo|niveau|studie|isk|gecombineerde)/,
  /\b(?:laatste jaar|examenjaar|eindexamen|tweedejaars|eerstejaars|derdejaars|2e jaars|1e jaars|leerjaar \d|klas \d|\de klas|\d[vhmb]\b)/,
  /\b(?:onze|mijn|een|van onze) (?:student|studente|leerling|mentorleerling|leerlingen|studenten)\b(?! die (?:weg|gestopt))/,
  /\b(?:leerling|student|studente|mbo-?student|vo-?leerling|vso-?leerling|pro-?leerling)\b/,
  /\b(?:spijbel\w*|verzuim\w*|verzuimt)\b/,
  /\bop me (?:opleiding|school)\b/,
  /\b(?:college|lessen|les|stage|toets\w*|tentamen\w*) (?:op|bij|van|voor) (?:het |de |mijn |me )?(?:kw1c|mbo|roc|school|opleiding|hbo|vmbo|havo)/,
  /\bmbo-?student\w*|\bstudeert\b/,
  /\b(?:mijn|me|mn|m'n) (?:mentor|slb\w*|klas|docent|stagebegeleider)\b/,
]

/** `als ik straks toch stop`: asks what holds once somebody has left. */
const onceGone =
  /\b(?:als|wanneer|zodra|stel dat|en na) (?:ik|hij|zij|ze|die|iemand|een leerling|de student)(?: (?:straks|toch|dan|nu|wel|eenmaal|echt|er))* (?:stop|stopt|gestopt|kap|kapt|weg|uitval\w*|uitgeschreven|zonder diploma|van school(?! (?:wissel|verander|naar|switch))|mee stop|mee kap)/

/**
 * @param text normalised, numbers as digits
 * @returns values of `ingeschreven`, or null where nothing tells
 */
export function extractEnrolment(text: string): string[] | null {
  if (onceGone.test(text)) return ['nee']
  const leaving = wantsToLeave.test(text)
  const out = !leaving && notEnrolled.some((pattern) => pattern.test(text))
  if (out) return ['nee']
  if (leaving || enrolled.some((pattern) => pattern.test(text))) return ['ja']
  return null
}
