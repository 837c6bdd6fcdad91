/** Odds, as a logarithm, of an answer that is told alone, in the first question of a conversation. */
const alone = 2.61
/** What another one that may be meant about as likely takes off. */
const withRival = 0.6
/** What goes before makes it less sure what is asked. */
const inConversation = 0.45
/** Below these odds of the match the answer gets less sure with it; above, the margin tells. */
const likelyMatch = 0.3
const perLess = 1.24

const mostSure = 0.999

/**
 * How likely an answer is to be right: what the score of a match, that only ranks, comes down to.
 * Fitted by logistic regression on the answers to test/cases/develop.jsonl; those of other cases
 * showed the same shares.
 *
 * @param score of the match, 0 to 1
 * @param rivalled whether another may be meant about as likely
 * @param goesOn whether something was answered before
 * @returns a probability
 */
export function howSure(score: number, rivalled: boolean, goesOn: boolean): number {
  const certain = Math.min(mostSure, score)
  const odds = Math.log(certain / (1 - certain))
  const less = perLess * Math.max(0, likelyMatch - odds)
  const sum = alone - less - (rivalled ? withRival : 0) - (goesOn ? inConversation : 0)
  return 1 / (1 + Math.exp(-sum))
}
