import type { Profile } from '../knowledge/referral/fact.js'
import type { Message } from './context.js'
import type { Audience } from './reply.js'

/** Facts that tell about a person's situation rather than about a subject. */
const situational = [
  'leeftijd',
  'ingeschreven',
  'diploma',
  'gestopt_maanden',
  'uitkering',
  'inkomen_nodig',
  'doelgroepregister',
  'al_hulp',
]

const definition =
  /^(?:en )?(?:wat (?:is|zijn|betekent|houdt|doet|doen)|waar staat|leg\b.*uit|wat wordt)\b(?!.*\b(?:ik|mijn|mn|me)\b)/
/** Oneself, or somebody in particular: without that, school and diploma are a subject and no situation. */
const somebody = {
  jongere:
    /\b(?:ik|mij|me|mijn|mn|m'n|k|ben|heb|gestopt|gekapt|werkloos|woon|zit|wil|mijne|zoon|dochter|kind|vriend|vriendin|broer|zus|i|my|im|i'm)\b/,
  professional:
    /\b(?:hij|hem|zij|ze|haar|(?:mijn|onze|deze|die|dit|mn) (?:\w+ )?(?:jongen|meid|meisje|jongere|leerling|student|studente|client|klant|deelnemer|kandidaat|zoon|dochter|oud-?\w+)|^(?:\w+ ){0,2}(?:jongen|meid|meisje|vrouw|man|jongere|jongvolwassene|student|studente|leerling|client|klant|oud-?\w+|vso'?er|wajonger|zoon|dochter)\b)/,
} as const

function isSomebody(message: Message, said: Profile, audience: Audience): boolean {
  if (somebody[audience].test(message.reading.normal)) return true
  return (
    audience === 'professional' &&
    (said.leeftijd ?? said.gemeente ?? said.gestopt_maanden) !== undefined
  )
}

/** How many facts of a situation the message tells; a question about a subject tells none. */
export function situationIn(message: Message, said: Profile, audience: Audience): number {
  if (definition.test(message.reading.normal) || !isSomebody(message, said, audience)) return 0
  const facts = situational.filter((key) => said[key] !== undefined).length
  return facts + (said.hulpvraag === undefined ? 0 : 1)
}
