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
 * Fitted by ranking: every example question, taken out in turn of six, must find its own facet
 * first. The scale is that of test/cases/develop.jsonl, so that 0.9 is right nine times in ten.
 */
const ofFacet: Weights = {
  bias: -1.3,
  example: 0,
  near: 1.5,
  unknown: -2,
  held: 0.05,
  profile: 1.5,
  odds: 0.64,
  covered: 0.83,
  rival: -0.44,
  cue: 0.47,
  otherCue: -0.25,
  named: 1.22,
  topic: 0.6,
  home: 0.25,
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
    weights.rival * evidence.rival +
    weights.cue * evidence.cue +
    weights.otherCue * evidence.otherCue +
    weights.named * evidence.named +
    weights.topic * evidence.topic +
    weights.home * evidence.home +
    weights.past * evidence.past
  return 1 / (1 + Math.exp(-sum))
}
