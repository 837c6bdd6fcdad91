import { createBot } from '../../bot/create-bot.js'
import { checkKnowledge } from '../../knowledge/checks/check-knowledge.js'
import { type KnowledgeProof, proveKnowledge } from '../../knowledge/checks/prove-knowledge.js'
import { type Fault, KnowledgeError } from '../../knowledge/fault.js'
import { buildKnowledge, type KnowledgeBase } from '../../knowledge/knowledge-base.js'
import type { KnowledgeFile } from '../../knowledge/knowledge-files.js'
import type { Weights } from '../../knowledge/safety/train-model.js'
import type { Case } from '../evaluate/case-schema.js'
import { playCase } from '../evaluate/play-case.js'
import { weightsKey } from '../kept-weights.js'
import { createMemoryStore } from '../memory/memory-store.js'
import type { Difference, Progress, Proof, Proven, Side } from './proof.js'

/** What is to be proven, beside what people talk to now. */
export interface Claim {
  readonly draft: readonly KnowledgeFile[]
  readonly live: readonly KnowledgeFile[]
  /** What was learned from what is live, where that is at hand. */
  readonly liveWeights?: Weights | undefined
  /** What the check has to say about what is live, where that is known from before. */
  readonly liveFaults?: readonly Fault[] | undefined
  readonly cases: readonly Case[]
  /** ISO date on which it is to hold. */
  readonly day: string
}

interface Looked {
  readonly knowledge: KnowledgeBase | null
  readonly faults: readonly Fault[]
  readonly proof: KnowledgeProof | null
}

function look(
  files: readonly KnowledgeFile[],
  day: string,
  dangerWeights?: Weights,
  known?: readonly Fault[],
): Looked {
  try {
    const knowledge = buildKnowledge(files, { dangerWeights })
    if (known !== undefined) return { knowledge, proof: null, faults: known }
    const proof = proveKnowledge(knowledge, day)
    return { knowledge, proof, faults: checkKnowledge(knowledge, day, proof).faults }
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error
    return { knowledge: null, proof: null, faults: error.faults }
  }
}

function faultKey({ code, file, record, message }: Fault): string {
  return [code, file, record, message].join('\n')
}

/**
 * Checks a draft whole, proves its rules, and plays every case with what is live and with the draft.
 *
 * @param onProgress told now and then how far it is
 */
export async function prove(
  { draft, live, liveWeights, liveFaults, cases, day }: Claim,
  onProgress: (progress: Progress) => void,
): Promise<Proven> {
  const began = performance.now()
  onProgress({ step: 'lezen', done: 0 })
  const now = look(live, day, liveWeights, liveFaults)
  onProgress({ step: 'bewijzen', done: 0 })
  // Most changes are none of what the safety floor learned from.
  const isSameLesson = weightsKey(draft) === weightsKey(live)
  const then = look(draft, day, isSameLesson ? liveWeights : undefined)
  const known = new Set(now.faults.map(faultKey))
  const replay = await replayAll(now.knowledge, then.knowledge, cases, (done) =>
    onProgress({ step: 'naspelen', done }),
  )
  const proof: Proof = {
    faults: then.faults.map((fault) => ({ ...fault, isNew: !known.has(faultKey(fault)) })),
    combinations: then.proof?.combinations ?? {},
    ...replay,
    ms: Math.round(performance.now() - began),
  }
  const weights = then.knowledge?.danger.weights ?? null
  return { proof, weights, liveFaults: now.faults }
}

async function replayAll(
  before: KnowledgeBase | null,
  after: KnowledgeBase | null,
  cases: readonly Case[],
  onProgress: (done: number) => void,
): Promise<Pick<Proof, 'replayed' | 'differences'>> {
  const replayed = { cases: cases.length, right: 0, wasRight: 0 }
  if (before === null || after === null) return { replayed, differences: [] }
  const differences: Difference[] = []
  for (const [at, item] of cases.entries()) {
    const was = await sideOf(item, before)
    const is = await sideOf(item, after)
    replayed.wasRight += Number(was.isRight)
    replayed.right += Number(is.isRight)
    if (was.text !== is.text || was.isRight !== is.isRight) {
      const { id, kind, audience, region, turns } = item
      differences.push({ id, kind, audience, region, turns, before: was, after: is })
    }
    if (at % 25 === 0) onProgress(at / cases.length)
  }
  return { replayed, differences: differences.sort((a, b) => weight(a) - weight(b)) }
}

/** From right to wrong comes first, from wrong to right last. */
function weight({ before, after }: Difference): number {
  if (before.isRight && !after.isRight) return 0
  return before.isRight === after.isRight ? 1 : 2
}

async function sideOf(item: Case, knowledge: KnowledgeBase): Promise<Side> {
  const bot = createBot({ store: createMemoryStore(), log: { write: () => {} }, knowledge })
  const { right, transcript } = await playCase(item, bot)
  const said = transcript.filter((line) => line.startsWith('['))
  return { isRight: right, text: said.at(-1) ?? '' }
}
