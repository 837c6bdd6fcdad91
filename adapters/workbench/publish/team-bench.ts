import type { Workbench } from '../workbench.js'

/** A workbench that knows how people in the journal are called. */
export interface TeamBench extends Workbench {
  /** @param by as it stands in the journal */
  nameOf(by: string): string
}
