/** What speaks for a match; each between 0 and about 1. */
export interface Evidence {
  /** Likeness of the nearest example question. */
  readonly example: number
  /** Share of that example that the message holds. */
  readonly held: number
  /** Likeness of all that the unit says. */
  readonly profile: number
  /** How much likelier the unit is to say this than all units together, a word. */
  readonly odds: number
  /** Share of what the message is about that the unit knows of. */
  readonly covered: number
  /** How much it is about the same things, in whatever words. */
  readonly meaning: number
  /** In how many ways the message names another than the unit does: `mbo` where this is about `vso`. */
  readonly rival: number
  /** The message asks for this facet in so many words. */
  readonly cue: number
  /** The message asks for other facets in so many words. */
  readonly otherCue: number
  /** Share of the message that is the record's own name. */
  readonly named: number
  /** The conversation was about this. */
  readonly topic: number
  /** It is of the region asked about. */
  readonly home: number
  /** It is history, and nobody asked how it was. */
  readonly past: number
}

/**
 * Fitted by ranking: of the candidates for each case of test/cases/develop.jsonl, one that tells
 * what was asked must come first; what is not told apart by it stays near what held-out example
 * questions taught.
 */
const ofFacet: Weights = {
  bias: -2.12,
  example: 0,
  near: 1.2,
  unknown: -2,
  held: 0,
  profile: 0.67,
  odds: 0.83,
  covered: 0.5,
  meaning: 1.46,
  rival: -0.3,
  cue: 0.32,
  otherCue: -0.23,
  named: 0.52,
  topic: 0.6,
  home: 0.29,
  past: -0.8,
}

/** What people say for itself has no name, no facet and no region. */
const ofTalk: Weights = {
  ...ofFacet,
  bias: -0.8,
  near: 3,
  example: 0.82,
  held: 0,
  profile: 0.62,
  odds: 0.82,
  covered: 0.02,
  meaning: 0,
}

interface Weights extends Evidence {
  readonly bias: number
  readonly near: number
  readonly unknown: number
}

/** From here on a message is nearly the example itself, and hardly anything else can be meant. */
const nearlyThat = 0.6
/** Below here hardly a word of the message is known to the unit. */
const hardlyKnown = 0.15

/**
 * @param talk whether it is evidence for something people say rather than for a facet
 * @returns how sure all of it together makes us, 0 to 1
 */
export function certainty(evidence: Evidence, talk: boolean): number {
  const weights = talk ? ofTalk : ofFacet
  const near = Math.max(0, evidence.example - nearlyThat) / (1 - nearlyThat)
  const unknown = Math.max(0, hardlyKnown - evidence.covered) / hardlyKnown
  // Written out: this runs for every candidate of every message.
  const sum =
    weights.bias +
    weights.near * near +
    weights.unknown * unknown +
    weights.example * evidence.example +
    weights.held * evidence.held +
    weights.profile * evidence.profile +
    weights.odds * evidence.odds +
    weights.covered * evidence.covered +
    weights.meaning * evidence.meaning +
    weights.rival * evidence.rival +
    weights.cue * evidence.cue +
    weights.otherCue * evidence.otherCue +
    weights.named * evidence.named +
    weights.topic * evidence.topic +
    weights.home * evidence.home +
    weights.past * evidence.past
  return 1 / (1 + Math.exp(-sum))
}
