import { daysLater } from '../dutch-time.js'
import type { KnowledgeBase } from '../knowledge-base.js'

interface Dated {
  readonly validFrom: string
  readonly validUntil?: string | undefined
}

/**
 * @returns every day, in order, on which a rule, an overlay or a record begins to hold or has just
 *   stopped; from the day on which the rules begin
 */
export function changeDays({
  rules,
  overlays,
  records,
}: Pick<KnowledgeBase, 'rules' | 'overlays' | 'records'>): string[] {
  const first = rules.reduce((least, { validFrom }) => (validFrom < least ? validFrom : least), '9')
  const dated: Dated[] = [...rules, ...overlays, ...records.values()]
  const days = dated.flatMap(({ validFrom, validUntil }) =>
    validUntil === undefined ? [validFrom] : [validFrom, daysLater(validUntil, 1)],
  )
  return [...new Set(days)].filter((day) => day >= first).sort()
}
