import type { Fault } from '../fault.js'
import type { Audience } from '../safety/audience.js'
import type { DangerFloor } from '../safety/detect-danger.js'
import type { DangerExamples } from '../safety/example-schema.js'

const file = 'landelijk/gevaar-voorbeelden.json'
const audiences: readonly Audience[] = ['jongere', 'professional']
const calm: ReadonlySet<string> = new Set(['none', 'low-mood'])
/** So many words tell where a verdict comes from. */
const reasons = 3

/** Tries every example: danger must be heard, and what is no danger must not give alarm. */
export function checkDangerExamples(floor: DangerFloor, { examples }: DangerExamples): Fault[] {
  const faults: Fault[] = []
  for (const [kind, byAudience] of Object.entries(examples)) {
    for (const audience of audiences) {
      for (const text of byAudience[audience]) {
        const found = floor.detect(text, audience)
        if (calm.has(kind) === (found === null)) continue
        const words = floor.explain(text).slice(0, reasons)
        faults.push({
          code: 'danger-example',
          // What was learned is a balance: one example may have to give way to many.
          severity: 'warning',
          file,
          record: kind,
          message: found
            ? `"${text}" gives alarm (${found.kind}), by the words: ${words.map(({ word }) => word).join(', ')}`
            : `"${text}" gives no alarm`,
          remedy: found
            ? 'add two or three more examples without danger that hold these words'
            : 'add two or three more examples that say the same in other words',
        })
      }
    }
  }
  return faults
}
