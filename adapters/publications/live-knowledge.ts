import { join } from 'node:path'
import type { EventLog } from '../../bot/ports.js'
import { KnowledgeError } from '../../knowledge/fault.js'
import { buildKnowledge, type KnowledgeBase } from '../../knowledge/knowledge-base.js'
import type { KnowledgeFile } from '../../knowledge/knowledge-files.js'
import type { Weights } from '../../knowledge/safety/train-model.js'
import { keepWeights, readWeights, weightsKey } from '../kept-weights.js'
import { readKnowledgeFiles } from '../knowledge-files.js'
import type { KnowledgeStore } from './knowledge-store.js'

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
    if (this.#current === null && this.store.live.number === 0) this.#build(readKnowledgeFiles())
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
      this.#build(await this.store.publishedFiles())
    } catch (error) {
      if (!(error instanceof KnowledgeError) || this.store.live.number === 0) throw error
      this.fault = error
      this.log.write('knowledge.not-usable', { publication: this.store.live.number })
      this.#build(readKnowledgeFiles())
    }
  }

  /**
   * Puts another knowledge base in place.
   *
   * @param weights learned from just these files, where that was done already
   * @throws KnowledgeError where it cannot be built; what was live stays
   */
  take(files: readonly KnowledgeFile[], weights?: Weights): void {
    this.#build(files, weights)
    this.fault = null
  }

  #build(files: readonly KnowledgeFile[], given?: Weights): void {
    const key = weightsKey(files)
    const folder = join(this.dataDir, 'knowledge', 'kept')
    const known = given ?? readWeights(key) ?? readWeights(key, folder)
    const built = buildKnowledge(files, { dangerWeights: known })
    const { weights } = built.danger
    if (weights !== null && readWeights(key) === undefined) keepWeights(key, weights, folder)
    this.#current = built
  }
}
