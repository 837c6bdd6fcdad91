/** What speaks for a match; each between 0 and about 1. */
export interface Evidence {
  /** Likeness of the nearest example question. */
  readonly example: number
  /** Share of that example that the message holds. */
  readonly held: number
  /** Likeness of all that the unit says. */
  readonly profile: number
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

/** Fitted on test/cases/develop.jsonl by logistic regression over the ten nearest units of each case. */
const weights: Evidence & { readonly bias: number } = {
  bias: -2.6,
  example: 2.43,
  held: -0.52,
  profile: 2.42,
  covered: 3.25,
  rival: -1.2,
  cue: 0.58,
  otherCue: -0.49,
  named: 0.91,
  topic: 0.9,
  home: 0.1,
  past: -2,
}

/** @returns how sure all of it together makes us, 0 to 1 */
export function certainty(evidence: Evidence): number {
  // Written out: this runs for every candidate of every message.
  const sum =
    weights.bias +
    weights.example * evidence.example +
    weights.held * evidence.held +
    weights.profile * evidence.profile +
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
