import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { EventLog } from '../../bot/ports.js'
import { KnowledgeError } from '../../knowledge/fault.js'
import {
  buildKnowledge,
  type KeptWork,
  type KnowledgeBase,
  knowledgeSteps,
} from '../../knowledge/knowledge-base.js'
import type { KnowledgeFile } from '../../knowledge/knowledge-files.js'
import type { Weights } from '../../knowledge/safety/train-model.js'
import { inPieces } from '../../knowledge/steps.js'
import { systemCode } from '../errors.js'
import { keepWeights, readWeights, weightsKey } from '../kept-weights.js'
import { readKnowledgeFiles } from '../knowledge-files.js'
import type { KnowledgeStore } from './knowledge-store.js'

/** Of so many publications before the last it is kept what was learned: taking back is quick then. */
const keptBeside = 5

/**
 * The knowledge that people talk to at this moment. Another publication takes its place whole and at
 * once; a turn that is under way ends with the one it began with.
 */
export class LiveKnowledge {
  #current: KnowledgeBase | null = null
  /** Why the publication that was to be live could not be used by this program, or null. */
  fault: KnowledgeError | null = null

  constructor(
    readonly store: KnowledgeStore,
    readonly dataDir: string,
    readonly log: EventLog,
  ) {}

  /** @throws Error before `load` is done, unless it is what came with the program */
  get current(): KnowledgeBase {
    if (this.#current === null && this.store.live.number === 0) {
      const files = readKnowledgeFiles()
      const key = weightsKey(files)
      this.#current = buildKnowledge(files, this.#known(key))
      this.#keep(key, this.#current)
    }
    if (this.#current === null) throw new Error('the knowledge has not been loaded')
    return this.#current
  }

  /** The last weights that were learned from what is live. */
  get weights(): Weights | undefined {
    return this.#current?.danger.weights ?? undefined
  }

  /**
   * Reads what was published last. Where this program cannot use that, people talk to what came with
   * it, and the programme team is told: a bot that answers is better than none.
   *
   * @throws KnowledgeError where what came with the program cannot be used either
   */
  async load(): Promise<void> {
    try {
      this.put(await this.build(await this.store.publishedFiles()))
    } catch (error) {
      if (!(error instanceof KnowledgeError) || this.store.live.number === 0) throw error
      this.log.write('knowledge.not-usable', { publication: this.store.live.number })
      this.put(await this.build(readKnowledgeFiles()))
      this.fault = error
    }
  }

  /**
   * Makes a knowledge base beside the one that is live, piece by piece: turns go on in between.
   *
   * @param weights learned from just these files, where that was done already
   * @throws KnowledgeError where it cannot be built
   */
  async build(files: readonly KnowledgeFile[], weights?: Weights): Promise<KnowledgeBase> {
    const key = weightsKey(files)
    await nextTurn()
    const kept = weights === undefined ? this.#known(key) : { dangerWeights: weights }
    await nextTurn()
    const built = await inPieces(knowledgeSteps(files, kept), nextTurn)
    await nextTurn()
    this.#keep(key, built)
    return built
  }

  /** From now on people talk to this one. */
  put(knowledge: KnowledgeBase): void {
    this.#current = knowledge
    this.fault = null
  }

  get #folder(): string {
    return join(this.dataDir, 'knowledge', 'kept')
  }

  #known(key: string): KeptWork {
    return { dangerWeights: readWeights(key) ?? readWeights(key, this.#folder) }
  }

  /** For a next start; without it, that one learns anew. */
  #keep(key: string, { danger: { weights } }: KnowledgeBase): void {
    if (weights === null || readWeights(key) || readWeights(key, this.#folder)) return
    try {
      keepWeights(key, weights, this.#folder, keptBeside)
    } catch (error) {
      this.log.write('weights.not-kept', { error: systemCode(error) })
    }
  }
}
