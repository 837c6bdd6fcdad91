const polite = '(?: (?:even|maar|dan|nu|toch|graag|aub|alsjeblieft|alstublieft|please|hoor))*'
const start = '^(?:(?:ja|oke|ok|goed|prima|graag|doe|dan|en|maar|yes|is goed|toch) )*'

export const sentence = (...patterns: readonly string[]) =>
  patterns.map((pattern) => new RegExp(`${start}(?:${pattern})${polite}$`))

const whom =
  '(?:me|mij|mijn vraag|mijn verhaal|mijn gegevens|het|dit|dat|hem|haar|ons|deze (?:casus|leerling|jongere)|de casus)'
const toThem = '(?: (?:aan|naar|bij|met) (?:hen|hun|ze|die|daar|iemand|het \\S+|de \\S+))?'

/** Asks that somebody else takes over; whoever has no referral yet is asked on first. */
const surely = sentence(
  `(?:kun|kan|kunt|wil|wilt|zou|mag) (?:je|jij|u) ${whom}${polite}${toThem}${polite} (?:doorgeven|doorsturen|doorverbinden|overdragen|aanmelden)(?: ${'voor (?:me|mij)'})?`,
  `(?:kun|kan|kunt|wil|wilt|zou) (?:je|jij|u) (?:dat|dit|het|een afspraak)${polite} (?:voor (?:me|mij|ons) )?(?:regelen|doorgeven|doen voor (?:me|mij))`,
  `(?:geef|geeft|stuur|draag) ${whom}${polite}${toThem}${polite} (?:door|over)${toThem}`,
  `(?:mag|kan|kunnen|wil|zou) (?:iemand|er iemand|ze|zij|er eentje) (?:me|mij)${polite} (?:bellen|appen|mailen|terugbellen|contacten)`,
  `(?:laat|vraag) (?:iemand|ze|hen)${polite} (?:me|mij)${polite} (?:te )?(?:bellen|appen|mailen)`,
  `ik wil(?: graag)? (?:doorgegeven|overgedragen|doorverbonden|gebeld|teruggebeld) worden`,
  // English, of which some words have been put into Dutch by then.
  '(?:can|could|kan|kun) (?:you|jij|je) (?:pass|hand) (?:me|mij|it|het|this|dit)(?: on| over| through| door)?',
  '(?:can|could|may|kan|mag) (?:somebody|someone|iemand|they|zij) (?:call|text|mail|contact|bel) (?:me|mij)',
)

/** Says so in a word or two: only about a referral that stands. */
const briefly = sentence(
  '(?:geef|stuur|draag)(?: maar)? (?:door|over)',
  '(?:doorgeven|overdragen|doorsturen|regel het|regel dat)',
  '(?:kan|kun|kunnen|mag|wil|zou) (?:iemand|je|ze|zij)(?: voor (?:mij|me))? contact (?:opnemen met (?:hen|ze|mij|me)|met (?:mij|me|hen|ze) opnemen)(?: voor (?:mij|me))?',
  '(?:kun|kan|wil) (?:je|jij) (?:me|mij) aanmelden (?:bij|voor) \\S+(?: \\S+)?',
  '(?:pass|hand) (?:it|het|me|mij|this|dit) (?:on|over)',
)

/** @returns whether somebody asks, in so many words, to be handed over */
export function wantsHandover(normal: string): boolean {
  const said = bare(normal)
  return surely.some((pattern) => pattern.test(said))
}

/** @returns whether that is said in a word or two, so that it can be about nothing else */
export function saysPassOn(normal: string): boolean {
  const [first] = briefly
  return first?.test(bare(normal)) === true || /^pass (?:it|het) on$/.test(bare(normal))
}

/** @returns the same, for who was told a moment ago who is aan zet */
export function wantsHandoverNow(normal: string): boolean {
  return wantsHandover(normal) || briefly.some((pattern) => pattern.test(bare(normal)))
}

const letter = sentence(
  '(?:maak|schrijf|stel)(?: (?:me|mij|voor mij|voor me))? (?:een|dat|het|zo n) (?:berichtje|bericht|mailtje|mail|briefje|brief|appje)(?: op)?(?: voor (?:me|mij))?',
  '(?:kun|kan|wil) je (?:een|dat|het) (?:berichtje|bericht|mailtje|briefje|appje) (?:maken|schrijven|opstellen)(?: voor (?:me|mij))?',
)

/** @returns whether somebody wants a message that they can send themselves */
export function wantsLetter(normal: string): boolean {
  return letter.some((pattern) => pattern.test(bare(normal)))
}

const withdrawal = sentence(
  '(?:ik )?trek(?: (?:het|dat|dit|mijn vraag|de overdracht|alles))?(?: weer| maar| toch| even| dan)* in',
  '(?:kun|kan|wil) (?:je|ik) (?:het|dat|dit|mijn vraag|de overdracht)(?: weer)? intrekken',
  '(?:ik wil )?(?:het|dat|dit|mijn vraag|de overdracht)?(?: weer)? ?intrekken',
  'haal (?:het|dit|dat|mijn vraag|alles)(?: weer| maar| daar| nu)* weg(?: daar)?',
  '(?:take|pull) (?:it|that|het|dat) (?:back|terug)',
  '(?:withdraw|cancel) (?:it|that|this|het|dat|dit)',
)
const notAfterAll = sentence('(?:nee )?toch (?:maar )?niet(?: meer)?')
const rest = sentence(
  '(?:ik )?(?:wil|heb|moet) (?:nu |even |eerst )*rust(?: nodig)?(?: (?:nu|even))?',
  '(?:i|ik) (?:want|need|wil) rest(?: now| nu)?',
  '(?:laat|laten) (?:me|mij|ze mij|ze me)(?: nu| even)* met rust(?: laten)?',
)

/** Why somebody takes a handover back; null where they do not. */
export function withdrawalIn(normal: string): 'ingetrokken' | 'rust' | null {
  const said = bare(normal)
  if (rest.some((pattern) => pattern.test(said))) return 'rust'
  const isBack = [...withdrawal, ...notAfterAll].some((pattern) => pattern.test(said))
  return isBack ? 'ingetrokken' : null
}

/** @returns whether somebody takes back, in words that can be about nothing but a handover */
export function takesBack(normal: string): boolean {
  const said = bare(normal)
  return withdrawal.some((pattern) => pattern.test(said))
}

const status = sentence(
  '(?:hoe|waar) (?:staat|is|gaat|zit) (?:het|dat)(?: nu| er| daar)*(?: mee| ermee| daarmee)(?: met (?:mijn vraag|mijn aanvraag|de casus|de overdracht))?',
  'hoe staat het (?:er|nu)?(?: )?(?:met|voor met) (?:mijn (?:vraag|aanvraag|code)|de (?:casus|overdracht))',
  '(?:is|weet je) (?:er )?al (?:iets|wat|nieuws|iemand)(?: (?:bekend|gebeurd|nieuws|mee bezig|opgepakt|van ze|gehoord))?',
  '(?:heeft|hebben) (?:iemand|ze|zij)(?: het| mijn vraag)? (?:al |nog niet )?(?:al )?(?:gezien|opgepakt|gereageerd|gelezen)',
  '(?:heb|hebt) (?:je|jij|u) al (?:iets|wat)(?: van (?:ze|hen|hun))?(?: gehoord)?',
  '(?:how|hoe) (?:is|s) (?:it|het) (?:going|coming along)(?: now| nu)?',
  '(?:how|hoe) (?:does it|het) stand(?: now| nu)?',
  '(?:what|wat) is (?:the|de) status',
  '(?:laat )?(?:de )?status(?: van (?:mijn vraag|de casus|de overdracht))?(?: zien)?',
)
const mine = sentence('(?:toon |laat )?(?:mijn|onze|alle) overdrachten(?: zien)?', 'mijn casussen')

/** What somebody wants to know of what was handed over; null where they do not. */
export function statusWish(normal: string): 'latest' | 'mine' | null {
  const said = bare(normal)
  if (mine.some((pattern) => pattern.test(said))) return 'mine'
  return status.some((pattern) => pattern.test(said)) ? 'latest' : null
}

const yes =
  /^(?:(?:ja|yes|jep|jup|oke|ok|prima|graag|goed|doe maar|is goed|dat mag|akkoord|mag|sure) ?(?:hoor|graag|maar|prima|goed|dat mag|doe maar|is goed|please)?)$/
const no =
  /^(?:(?:nee|neen|no|nope|liever niet|stop|annuleer|laat maar|nee dank je|nee bedankt|niet doen|cancel)(?: (?:hoor|liever niet|toch niet|stop|laat maar|bedankt|dank je))?)$/

export function isYes(normal: string): boolean {
  return yes.test(bare(normal))
}

export function isNo(normal: string): boolean {
  return no.test(bare(normal)) || withdrawalIn(normal) === 'ingetrokken'
}

/** Without signs between words; a code that goes along is not what is asked. */
export function bare(normal: string): string {
  return normal.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
