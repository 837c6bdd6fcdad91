import type { Profile } from '../knowledge/referral/fact.js'
import type { Message } from './context.js'
import { supposes } from './leaning.js'

/** A fact that is told in few words as the other way round: from what it was to what it then is. */
interface Turn {
  readonly fact: string
  readonly was: readonly string[]
  readonly is: readonly string[]
  readonly said: RegExp
}

const help = String.raw`(?:begelei\w*|hulp|coach\w*|jobcoach\w*|ondersteun\w*|geholpen)`
const lacking = '(?:niemand|geen|niet|zonder|nergens|niks)'
/** `geen begeleiding`, `die begeleiding niet meer`. */
const withoutHelp = new RegExp(String.raw`\b${lacking}\b.*\b${help}\b|\b${help}\b.*\b${lacking}\b`)
const withHelp = new RegExp(String.raw`\bwel\b.*\b${help}\b|\b${help}\b.*\bwel\b`)

/** What stands first goes before the rest. */
const turns: readonly Turn[] = [
  {
    fact: 'doelgroepregister',
    was: ['ja'],
    is: ['ja-met-begeleiding'],
    said: withHelp,
  },
  {
    fact: 'doelgroepregister',
    was: ['ja-met-begeleiding'],
    is: ['ja'],
    said: withoutHelp,
  },
  {
    fact: 'al_hulp',
    was: ['nee'],
    is: ['anders'],
    said: withHelp,
  },
  {
    fact: 'al_hulp',
    was: ['school', 'doorstroomcoach', 'gemeente', 'jeugdhulp', 'anders'],
    is: ['nee'],
    said: withoutHelp,
  },
  {
    fact: 'doelgroepregister',
    was: ['nee'],
    is: ['ja'],
    said: /\bwel\b.*\bregister\w*|\bregister\w*\b.*\bwel\b/,
  },
  { fact: 'ingeschreven', was: ['nee'], is: ['ja'], said: /\b(?:wel|nog)\b.*\bingeschreven\b/ },
  {
    fact: 'ingeschreven',
    was: ['ja'],
    is: ['nee'],
    said: /\b(?:niet|niet meer|nergens)\b.*\bingeschreven\b|\buitgeschreven\b/,
  },
  {
    fact: 'inkomen_nodig',
    was: ['nee'],
    is: ['ja'],
    said: /\bwel\b.*\b(?:geld|inkomen)\b(?!.*\bgenoeg\b)/,
  },
  {
    fact: 'inkomen_nodig',
    was: ['ja'],
    is: ['nee'],
    said: /\b(?:geen|niet)\b.*\b(?:geld|inkomen)\b.*\bnodig\b/,
  },
]

/** Nobody turns a fact round in more words. */
const longest = 12

/**
 * `en als ze wel begeleiding krijgt?`: a fact of the case that was just answered, the other way
 * round.
 *
 * @param known what is known of the case
 * @returns what then holds instead; empty where nothing is turned round
 */
export function turnedRound(message: Message, known: Profile): Profile {
  const { normal, words } = message.reading
  if (words.length > longest || !supposes(message)) return {}
  const turn = turns.find(
    ({ fact, was, said }) => was.includes(known[fact]?.join() ?? '') && said.test(normal),
  )
  return turn === undefined ? {} : { [turn.fact]: turn.is }
}
