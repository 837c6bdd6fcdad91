import type { FacetKey } from '../records/facet.js'

/** Turns of phrase that show which facet is asked for, over normalised text. */
const cues: readonly (readonly [FacetKey, RegExp])[] = [
  [
    'howLong',
    /\b(hoe ?lang|hoelang|termijn|tot wanneer|hoeveel (jaar|maanden|weken|tijd)|duurt|duur)\b/,
  ],
  [
    'howToApply',
    /\b(aanvra\w+|aangevraagd|aanmeld\w+|aan te (vragen|melden)|inschakel\w+|(vraagt?|meldt?) (\w+ ){1,3}aan)\b/,
  ],
  [
    'decision',
    /\b(wie (beslist|bepaalt|beoordeelt|toetst|keurt|mag beslissen)|goedkeur\w*|beoordel\w+|mandaat)\b/,
  ],
  [
    'cost',
    /\b(kost|kosten|betaal\w*|betaalt|bekostig\w*|gratis|tarief|tarieven|budget|geld kost|financier\w*|euro|duur is)\b/,
  ],
  [
    'number',
    /\b(hoeveel|aantal|percentage|procent|cijfers?|streefcijfers?|hoe hoog|hoogte|bedrag|budget|begroting|begroot)\b/,
  ],
  [
    'contact',
    /\b(bel|bellen|mail|mailen|mailadres|telefoonnummer|nummer|bereik\w*|contactgegevens|adres|website|site|contact opnemen)\b/,
  ],
  ['where', /\b(waar (zit|staat|vind|kan|is|moet|ga)|in welke (plaats|gemeente)|locatie)\b/],
  ['when', /\b(wanneer|vanaf wanneer|sinds wanneer|per wanneer|ingang|hoe vaak|welke datum)\b/],
  ['why', /\b(waarom|wat is het doel|waarvoor|reden|doel van|wat heb (ik|je) (er )?aan)\b/],
  [
    'limits',
    /\b(mag (ik|je|dat|een|hij|zij|de)|niet toegestaan|voorwaarden?|verplicht|uitgesloten|geldt (dat|het|dit) ook|kan (ik|hij|zij) ook)\b/,
  ],
  ['legalBasis', /\b(wet|wettelijk\w*|grond|artikel|regeling|op basis waarvan)\b/],
  ['history', /\b(vroeger|eerst|voorheen|veranderd?|verandert|oude|nieuw\w*|was het)\b/],
  [
    'forWhom',
    /\b(voor wie|wie (komt|komen|mag|mogen|kan|kunnen) .*(aanmerking|gebruik|mee\w*|terecht)|doelgroep|leeftijd\w*|hoe oud|welke (jongeren|leerlingen|studenten|leeftijd\w*))\b/,
  ],
  [
    'who',
    /\b(wie|welke (organisatie|instantie|persoon|partij|functionaris)|door wie|bij wie|degene)\b/,
  ],
  [
    'what',
    /\b(wat (is|zijn|doet|doen|houdt|betekent|kan|voor)|betekenis|uitleg|leg uit|definitie|wat wordt)\b/,
  ],
  ['how', /\b(hoe (werkt|gaat|ziet|doen|wordt|verloopt|krijgt|pak\w*)|werkwijze|stappen|aanpak)\b/],
]

/** Words with which people ask how it was. */
const past =
  /\b(?:vroeger|voorheen|toen|destijds|indertijd|oude?|eerst|was|waren|werd|werden|had|hadden|deed|deden|kreeg|zat|geschiedenis|historie|verleden|notitie|tot (?:en met )?20(?:1\d|2[0-5])|(?:in|uit|van|sinds|voor|rond) 20(?:1\d|2[0-5])|20(?:1\d|2[0-4]))\b/

/** @returns whether a message may well ask about what was, rather than what is */
export function speaksOfPast(normal: string): boolean {
  return past.test(normal)
}

/** @returns the facets a message seems to ask for, the surest first */
export function facetCues(normal: string): FacetKey[] {
  return cues.flatMap(([facet, pattern]) => (pattern.test(normal) ? [facet] : []))
}
