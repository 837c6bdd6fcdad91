import type { KnowledgeBase } from '../../knowledge/knowledge-base.js'
import type { Region } from '../../knowledge/records/provenance.js'
import { decide } from '../../knowledge/referral/decide.js'
import type { Fact, Profile } from '../../knowledge/referral/fact.js'
import type { Gates } from '../../knowledge/referral/gates.js'

export type Weights = 'equal' | 'guessed'

/** Questions per branch as the decision table counted them for Noordoost-Brabant (§10). */
export const tableCounts = { enrolled: 2.2, left: 4.6, overall: 3.4 } as const

type Answer = readonly [values: Profile, weight: number]

function answersTo(fact: Fact, profile: Profile, weights: Weights): Answer[] {
  const possible = profile[fact.key] ?? fact.values
  const weight = (value: string) =>
    weights === 'equal' ? 1 : (fact.prior[value] ?? 1 / fact.values.length)
  const total = possible.reduce((sum, value) => sum + weight(value), 0)
  return possible.map((value) => [{ [fact.key]: [value] }, weight(value) / total])
}

/** All answers to the facts of one question, that are given in the same breath. */
function together(facts: readonly Fact[], profile: Profile, weights: Weights): Answer[] {
  return facts.reduce<Answer[]>(
    (sofar, fact) =>
      sofar.flatMap(([said, share]) =>
        answersTo(fact, profile, weights).map(
          ([more, weight]): Answer => [{ ...said, ...more }, share * weight],
        ),
      ),
    [[{}, 1]],
  )
}

/** What the table asks in one question: what somebody finished, where, and how long ago. */
const background = new Set(['school', 'diploma', 'gestopt_maanden'])

/** Counted as they are asked, one fact at a time, and as the table counts them. */
interface Count {
  readonly asked: number
  readonly asTable: number
}

/** Questions still to come, over everybody who said this; the place counts where a desk is the lead. */
function stillToCome(gates: Gates, profile: Profile, weights: Weights, told: boolean): Count {
  const decision = decide(gates, profile, 'jongere')
  if (decision.kind === 'refer') {
    const place = decision.rule.lead.startsWith('desk:') ? 1 : 0
    return { asked: place, asTable: place }
  }
  const about = decision.facts.some(({ key }) => background.has(key))
  let asked = 1
  let asTable = about && told ? 0 : 1
  for (const [said, weight] of together(decision.facts, profile, weights)) {
    const rest = stillToCome(gates, { ...profile, ...said }, weights, told || about)
    asked += weight * rest.asked
    asTable += weight * rest.asTable
  }
  return { asked, asTable }
}

const round = (count: number) => Math.round(count * 100) / 100

/**
 * @returns how many questions a young person is asked on average until the first contact is fixed,
 *   the first one (`zit je op school? welke?`) included
 */
export function expectedQuestions(
  knowledge: KnowledgeBase,
  region: Region,
  day: string,
  weights: Weights,
) {
  const gates = knowledge.gates(region, day)
  const share = weights === 'equal' ? 0.5 : 0.52
  const school = knowledge.facts.filter(({ key }) => key === 'school')
  const enrolled = together(school, {}, weights).reduce((sum, [said, weight]) => {
    const profile = { ingeschreven: ['ja'], ...said }
    return sum + weight * stillToCome(gates, profile, weights, false).asTable
  }, 1)
  const left = stillToCome(gates, { ingeschreven: ['nee'] }, weights, false)
  const overall = (count: number) => round(share * enrolled + (1 - share) * (1 + count))
  return {
    enrolled: round(enrolled),
    left: round(1 + left.asTable),
    overall: overall(left.asTable),
    oneFactAtATime: { left: round(1 + left.asked), overall: overall(left.asked) },
  }
}
