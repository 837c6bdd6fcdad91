import { loadKnowledge } from '../../adapters/knowledge-files.js'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.js'
import { regionKeys } from '../../knowledge/records/provenance.js'
import { decide } from '../../knowledge/referral/decide.js'
import { type Fact, factSchema, type Profile } from '../../knowledge/referral/fact.js'
import { compileFacts, compileGates, type Gates } from '../../knowledge/referral/gates.js'
import { isOutcome, type Rule } from '../../knowledge/referral/rule.js'
import { createChance } from '../support/random.js'
import { expectedQuestions, tableCounts } from './expected-questions.js'

const day = '2026-11-22'
const region = 'noordoost-brabant'
const parts = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']

function extraFact(key: string): Fact {
  const text = { professional: 'Extra feit', jongere: 'Extra feit' }
  return factSchema.parse({ key, asked: false, values: parts, question: text, reason: text })
}

/** Every rule with a lead in ten: one for each value of a fact that is there for that alone. */
function tenfold(rules: readonly Rule[], key: string): Rule[] {
  return rules.flatMap((rule): Rule[] => {
    if (!isOutcome(rule)) return [rule]
    return parts.map((part, number) => ({
      ...rule,
      id: `${rule.id}-${part}`,
      when: { ...rule.when, [key]: number === 0 ? [part, 'onbekend'] : [part] },
      does: { ...rule.does, jongere: `${rule.does.jongere} (${part})` },
    }))
  })
}

function timesTen(knowledge: KnowledgeBase, times: number): { gates: Gates; rules: number } {
  const laid = [...knowledge.gates(region, day).rules.values()].flat().map(({ rule }) => rule)
  let rules = [...new Set(laid)]
  const facts = [...knowledge.facts]
  for (let round = 1; 10 ** round <= times; round += 1) {
    facts.push(extraFact(`extra_${round === 1 ? 'een' : 'twee'}`))
    rules = tenfold(rules, `extra_${round === 1 ? 'een' : 'twee'}`)
  }
  const gates = compileGates(compileFacts(facts), rules, knowledge.overlays, region, day)
  return { gates, rules: rules.length }
}

/** People of whom half of the facts are known, chosen the same in every run. */
function somePeople(knowledge: KnowledgeBase, count: number): Profile[] {
  const chance = createChance(20_261_122)
  return Array.from({ length: count }, () =>
    Object.fromEntries(
      knowledge.facts.flatMap((fact) =>
        chance.next() < 0.5 ? [[fact.key, [chance.pick(fact.values)]]] : [],
      ),
    ),
  )
}

function microseconds(gates: Gates, people: readonly Profile[]): number {
  const rounds: number[] = []
  for (let round = 0; round < 7; round += 1) {
    const began = performance.now()
    for (const person of people) decide(gates, person, 'jongere')
    rounds.push(((performance.now() - began) * 1000) / people.length)
  }
  // The first rounds warm up; of the others the middle one counts.
  const warm = rounds.slice(2).sort((a, b) => a - b)
  return Math.round((warm[2] ?? Number.NaN) * 10) / 10
}

/** Measures how long a decision takes as the rules grow, and how many questions it takes. */
export function measureDecide() {
  const knowledge = loadKnowledge()
  const people = somePeople(knowledge, 2000)
  const decisions = [1, 10, 100].map((times) => {
    const { gates, rules } = timesTen(knowledge, times)
    return {
      times,
      rules,
      halfKnownUs: microseconds(gates, people),
      nothingKnownUs: microseconds(
        gates,
        Array.from({ length: 300 }, () => ({})),
      ),
    }
  })
  const questions = Object.fromEntries(
    regionKeys.map((key) => [
      key,
      {
        equal: expectedQuestions(knowledge, key, day, 'equal'),
        guessed: expectedQuestions(knowledge, key, day, 'guessed'),
      },
    ]),
  )
  return { decisions, questions, table: tableCounts }
}
