import { z } from 'zod'
import type { Action } from '../../knowledge/handover/act.js'
import { outcomes, rejectionReasons } from '../../knowledge/handover/event.js'

/** What a button of a desk's card sends; `reden` is filled in by whoever taps. */
const tapSchema = z.discriminatedUnion('doe', [
  z.object({ overdracht: z.string(), doe: z.literal('oppakken') }),
  z.object({
    overdracht: z.string(),
    doe: z.literal('afwijzen'),
    reden: z.enum(rejectionReasons).or(z.literal('')).optional(),
  }),
  z.object({ overdracht: z.string(), doe: z.literal('terugleggen') }),
  z.object({ overdracht: z.string(), doe: z.literal('contact') }),
  z.object({ overdracht: z.string(), doe: z.literal('afronden'), uitkomst: z.enum(outcomes) }),
])
export type TapData = z.infer<typeof tapSchema>

export interface Tap {
  readonly handover: string
  /** Null where no reason was chosen yet. */
  readonly action: Action | null
}

/** @returns what a tap asks for; `unreadable` where it is of a desk's card, but of none that we know */
export function readTap(value: unknown): Tap | 'unreadable' | null {
  if (!z.looseObject({ overdracht: z.unknown(), doe: z.unknown() }).safeParse(value).success) {
    return null
  }
  const tap = tapSchema.safeParse(value)
  return tap.success ? { handover: tap.data.overdracht, action: actionOf(tap.data) } : 'unreadable'
}

function actionOf(tap: TapData): Action | null {
  switch (tap.doe) {
    case 'oppakken':
      return { do: 'accept' }
    case 'afwijzen':
      return tap.reden ? { do: 'reject', reason: tap.reden, to: null } : null
    case 'terugleggen':
      return { do: 'release' }
    case 'contact':
      return { do: 'contact' }
    case 'afronden':
      return { do: 'finish', outcome: tap.uitkomst }
  }
}
