import type { Fault } from '../../knowledge/fault.js'

/** What the check had to say about a publication on a day: it says the same when asked again. */
export class LiveFaults {
  #known: { publication: number; day: string; faults: readonly Fault[] } | null = null

  of(publication: number, day: string): readonly Fault[] | undefined {
    const isIt = this.#known?.publication === publication && this.#known.day === day
    return isIt ? this.#known?.faults : undefined
  }

  keep(publication: number, day: string, faults: readonly Fault[]): void {
    this.#known = { publication, day, faults }
  }
}
