import { between, type Clause, denies, has } from './clauses/clause.js'
import { schoolMentions } from './school-mentions.js'

/** How many words may stand between `op` and the school: `op een heel andere school`. */
const reach = 4

/** @returns whether the clause names a school, a level or a class */
export function namesSchool(clause: Clause): boolean {
  return has(clause, 'learning', 'grade') || schoolMentions(clause).length > 0
}

/** @returns the number of the `op` in `op het mbo` or the `in` in `in 4 havo`; -1 without */
function placeOf(clause: Clause): number {
  return clause.words.findIndex(({ tags }, at) => {
    if (!tags.includes('at')) return false
    const [from, to] = [at + 1, at + reach] as const
    return (
      between(clause, from, to, 'learning', 'grade', 'mbo', 'level', 'vmbo', 'havo', 'vwo') ||
      between(clause, from, to, 'middelbare', 'pro', 'vso', 'isk', 'hbo', 'wo', 'entree')
    )
  })
}

/** @returns whether the clause has a school as a place where somebody can be */
export function atSchool(clause: Clause): boolean {
  return placeOf(clause) >= 0
}

/**
 * @returns whether it says that somebody is not at a school: `niet meer op school`, `op school zit
 *   ik niet`; not `zit niet lekker in mijn vel op het mbo`
 */
export function notAtSchool(clause: Clause): boolean {
  if (!denies(clause)) return false
  const { length } = clause.words
  // `mijn broer zit op het mbo, ik niet` has the denial in front.
  const denied = (from: number, to: number) => between(clause, from, to, 'not', 'nothing')
  const at = placeOf(clause)
  if (at >= 0) return denied(at - 3, at) || denied(length - 2, length) || denied(0, 2)
  return has(clause, 'attend', 'sit') && namesSchool(clause)
}
