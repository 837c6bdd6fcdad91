import { notAtSchool } from './at-school.js'
import { between, type Clause, denies, has } from './clauses/clause.js'
import { ofPerson } from './clauses/read-clauses.js'
import { allMbo, type SchoolMention, schoolMentions } from './school-mentions.js'

/** How sure a school is the one somebody is at, or was at last; 0 where it is only a wish. */
function weight(clause: Clause, { from, to }: SchoolMention): number {
  const isPupil = between(clause, from, to + 2, 'pupil')
  if (between(clause, from - 2, from, 'no')) return 0
  if (between(clause, from - 3, from, 'towards')) return 0
  // `zit niet op het mbo` tells where somebody is not; with `meer` it tells where they were.
  if (notAtSchool(clause) && has(clause, 'sit', 'attend') && !has(clause, 'more')) return 0
  const wished = between(clause, 0, from, 'will') && has(clause, 'goalVerb')
  if (wished && !isPupil && !has(clause, 'stop', 'stopped')) return 0
  if (has(clause, 'sat')) return 2
  if (has(clause, 'stopped', 'stop', 'begun')) return 4
  if (has(clause, 'sit', 'attend', 'now') && !denies(clause)) return 5
  if (has(clause, 'diploma', 'earned', 'did')) return 1
  return isPupil ? 4 : 3
}

/** Of two schools that are as likely, the one that is rather the last. */
const laterFirst = ['mbo-', 'vso', 'pro', 'isk', 'hbo', 'wo', 'mbo', 'vo']

function rank({ schools }: SchoolMention): number {
  if (schools === allMbo) return laterFirst.indexOf('mbo')
  return laterFirst.findIndex((start) => schools[0]?.startsWith(start))
}

/**
 * The school that is named: where somebody is, or where they were last.
 *
 * @returns values of `school` that fit, or null where none is named
 */
export function extractSchool(clauses: readonly Clause[]): string[] | null {
  let best: { mention: SchoolMention; weight: number } | null = null
  let level: SchoolMention | null = null
  for (const clause of ofPerson(clauses)) {
    const mentions = schoolMentions(clause)
    if (mentions.length > 1 && has(clause, 'combined')) {
      // A combined entree course is followed at pro or vso, whoever takes the exam.
      const home = mentions.find(({ schools }) => ['pro', 'vso'].includes(schools[0] ?? ''))
      if (home !== undefined) return [...home.schools]
    }
    for (const mention of mentions) {
      const now = weight(clause, mention)
      if (now === 0) continue
      if (now > 1 && mention.schools[0] !== 'mbo' && mention.schools[0]?.startsWith('mbo'))
        level = mention
      const same = best !== null && now === best.weight
      const later = best !== null && same && rank(mention) <= rank(best.mention)
      if (best === null || now > best.weight || later) best = { mention, weight: now }
    }
  }
  if (best === null) return null
  // `gestopt op het roc, niveau 2`: the level stands apart from the school.
  const known = best.mention.schools === allMbo && level !== null ? level : best.mention
  return [...known.schools]
}
