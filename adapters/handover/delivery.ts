import type { DeskChannel, HandoverDesk } from '../../knowledge/handover/desk.js'
import type { Notice } from '../../knowledge/handover/event.js'
import type { Handover } from '../../knowledge/handover/handover.js'

/** A notice with all that a channel may tell of it. */
export interface NoticeMessage {
  readonly notice: Notice
  readonly desk: HandoverDesk
  /** Null where the notice is about the desk itself. */
  readonly handover: Handover | null
  /** Where to see it, or to answer it. */
  readonly link: string
  readonly now: Date
}

/** One way by which notices go out. */
export interface NoticeTransport {
  /**
   * Resolves once the other side has taken it. The same notice may come again: whoever gets it knows
   * by its key that it is one.
   *
   * @throws DeliveryFault that tells whether trying again may help
   */
  deliver(message: NoticeMessage, channel: DeskChannel, signal: AbortSignal): Promise<void>
}

/** Null where this installation cannot deliver in that way. */
export type Transports = Readonly<Record<DeskChannel['kind'], NoticeTransport | null>>

/** Where a notice leads to. */
export interface NoticeLinks {
  toHandover(handover: string, desk: string, now: Date): string | Promise<string>
  /** The page on which a named person says that somebody stands behind a desk. */
  toConfirm(desk: string, now: Date): string | Promise<string>
}

/** Why something did not arrive: a code for the log, never what was said or to whom. */
export class DeliveryFault extends Error {
  override readonly name = 'DeliveryFault'

  /**
   * @param isLasting trying again brings nothing
   * @param retryAfter what the other side asked for, in ms
   */
  constructor(
    readonly code: string,
    readonly isLasting: boolean,
    readonly retryAfter: number | null = null,
    options?: ErrorOptions,
  ) {
    super(code, options)
  }
}
