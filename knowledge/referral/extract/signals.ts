import type { Profile } from '../fact.js'

type Signal = readonly [fact: string, value: string, pattern: RegExp]

/** What somebody says by the way and is never asked for; what stands first wins. */
const signals: readonly Signal[] = [
  [
    'stagevraag',
    'houden',
    /\b(?:stage\w*|leerbaan|bbl-plek|leerplek|bpv)\b[^.?!]{0,40}\b(?:houden|kwijt|behouden|dreigt te stoppen|loopt (?:slecht|niet|mis)|gaat (?:niet goed|slecht|mis)|lukt niet meer|volhouden|weggestuurd|ontslagen)\b/,
  ],
  [
    'stagevraag',
    'houden',
    /\b(?:houden|behouden|volhouden) van (?:een |de |zijn |haar |mijn )?(?:stage|leerbaan|bbl-plek)\b/,
  ],
  [
    'begeleiding',
    'intensief',
    /\b(?:niveau 3 (?:intensief|begeleiding)|intensieve (?:begeleiding|hulp|loopbaanbegeleiding)|meerdere belemmeringen|veel begeleiding nodig)\b/,
  ],
  [
    'begeleiding',
    'buiten-school',
    /\bmeer (?:nodig )?dan (?:de |onze )?school (?:kan|kunnen|te bieden|biedt|aankan)\b/,
  ],
  [
    'begeleiding',
    'meer',
    /\b(?:niveau 2 (?:medium|begeleiding)|(?:iets|wat) meer (?:begeleiding|hulp) nodig)\b/,
  ],
  [
    'overstap_hoe',
    'niet-aangekomen',
    /\b(?:niet (?:aangekomen|verschenen|komen opdagen)|kwam niet opdagen|nooit (?:aangekomen|begonnen|verschenen)|liet zich (?:\w+ ){0,6}niet zien|op de eerste (?:school)?dag niet)\b/,
  ],
  [
    'overstap_hoe',
    'naar-vo',
    /\b(?:speciaal onderwijs|vso)\b[^.?!]{0,60}\bnaar (?:het |een |de )?(?:gewone |reguliere? )?(?:mavo|vmbo|havo|vwo|vo|voortgezet onderwijs|middelbare)\b/,
  ],
  [
    'wil_stoppen',
    'ja',
    /\b(?:wil(?:t|len)? (?:\w+ ){0,3}(?:stoppen|kappen)|overweegt te stoppen|denkt (?:eraan|erover) te stoppen|(?:zich|me) (?:wil )?uitschrijven)\b/,
  ],
  [
    'werksituatie',
    'nog-niet-toe-aan-werk',
    /\b(?:nog niet (?:toe aan|klaar voor) (?:werk|werken|betaald werk)|werken is (?:nu )?(?:nog )?te veel)\b/,
  ],
  [
    'werksituatie',
    'net-gestopt',
    /\b(?:contract (?:\w+ ){0,2}(?:afgelopen|loopt af|niet verlengd|gestopt)|geen contract meer|jaar (?:gewerkt|werken)\b[^.?!]{0,30}\b(?:werkloos|zonder werk|geen)|weer (?:zonder werk|werkloos)|baan kwijt|werk kwijt)\b/,
  ],
  [
    'werksituatie',
    'werkt',
    /\b(?:werkt (?:nu|al|fulltime|parttime|bij|in de|als)|(?:heb|heeft) (?:een |al een |wel een )(?:vaste )?baan\b(?! nodig)|ik werk (?:nu|al|bij|in|als|fulltime|parttime))\b/,
  ],
  ['voorziening', 'loonkostensubsidie', /\b(?:loonkostensubsidie|lks)\b/],
  ['voorziening', 'no-risk', /\bno-?risk ?(?:polis)?\b/],
  [
    'voorziening',
    'werkplekaanpassing',
    /\b(?:werkplekaanpassing\w*|aanpassing(?:en)? op (?:de|zijn|haar|mijn) werkplek)\b/,
  ],
  [
    'voorziening',
    'scholingsbelemmering',
    /\b(?:esb|ernstige scholingsbelemmering\w*|scholingsbelemmering\w*)\b/,
  ],
  ['voorziening', 'wsw', /\b(?:wsw|sociale werkvoorziening)\b/],
  ['voorziening', 'groepsstage', /\bgroepsstage\w*\b/],
  [
    'voorziening',
    'register',
    /\b(?:(?:in|voor) (?:het )?doelgroep\w*register (?:komen|aanvragen|aanmelden|opgenomen)|indicatie banenafspraak aanvragen|aanvra\w* (?:van )?(?:een |de )?indicatie banenafspraak)\b/,
  ],
  ['arbeidsvermogen', 'nee', /\b(?:geen|zonder) arbeidsvermogen\b/],
  ['arbeidsvermogen', 'ja', /\b(?:met|heeft|wel) arbeidsvermogen\b/],
  ['gecombineerde_entree', 'extraneus', /\bextrane\w+\b/],
  [
    'gecombineerde_entree',
    'pro-vso',
    /\b(?:gecombineerde entree|entree op (?:de |het )?(?:praktijkschool|pro|vso))\b/,
  ],
  [
    'vastgelopen',
    'over-de-grens',
    /\b(?:regiogrens|over de (?:regionale )?grens|andere regio wijst|twee regio'?s)\b/,
  ],
  [
    'vastgelopen',
    'wie-is-aan-zet',
    /\b(?:grijs gebied|onduidelijk (?:is )?wie (?:\w+ ){0,2}(?:verantwoordelijk|betaalt|aan zet)|niemand (?:voelt zich verantwoordelijk|pakt het op|wil (?:het )?betalen)|iedereen wijst naar (?:elkaar|een ander)|wijzen naar elkaar|(?:van|tussen) het kastje naar de muur)\b/,
  ],
  [
    'vastgelopen',
    'niets-passends',
    /\b(?:(?:regulier|gewone?|bestaande?) (?:aanbod|oplossing|traject\w*|route)\b[^.?!]{0,25}\b(?:slaat niet|past niet|werkt niet|niet aan|te langzaam|duurt te lang)|geen (?:passend|regulier) (?:aanbod|traject)|niets passends|geen reguliere oplossing)\b/,
  ],
  [
    'vastgelopen',
    'school-doet-niets',
    /\b(?:school (?:doet (?:er )?(?:niets|niks)|reageert niet|helpt (?:me |mij |hem |haar )?niet)|mentor (?:doet (?:niets|niks)|luistert niet|reageert niet))\b/,
  ],
  // That it is so is kept, not what it is: the plans name nobody for any of these.
  [
    'buiten_plan',
    'ja',
    /\b(?:vavo|particuliere? (?:school|onderwijs)|niet-bekostigde? (?:school|onderwijs)|vrijgesteld van (?:de )?leerplicht|vrijstelling (?:\w+ ){0,3}leerplicht|detentie|(?:jeugd)?gevangenis|vastgezeten|ongedocumenteerd\w*|zonder (?:verblijfs)?papieren|geen verblijfs(?:vergunning|papieren)|zzp\w*|eigen bedrijf|freelance\w*)\b/,
  ],
  [
    'thuiszitter',
    'ja',
    /\b(?:thuiszit\w*|(?:al )?(?:\d+|een paar|enkele) (?:weken|maanden) thuis|zit (?:al (?:\w+ ){0,2})?thuis)\b/,
  ],
]

/**
 * @param text normalised, numbers as digits
 * @returns the facts that are never asked for, as far as the text tells them
 */
export function extractSignals(text: string): Profile {
  const said: Record<string, readonly string[]> = {}
  for (const [fact, value, pattern] of signals) {
    if (said[fact] === undefined && pattern.test(text)) said[fact] = [value]
  }
  return said
}
