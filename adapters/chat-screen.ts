import { styleText } from 'node:util'
import type { Outgoing } from '../bot/turn.js'
import { replyText } from './cards/reply-text.js'

/** The part of `util.styleText` that is used; tests and pipes get plain text. */
export type Paint = (style: 'dim' | 'cyan' | 'red', text: string) => string

/** @returns a painter that colours for a terminal and leaves pipes and NO_COLOR alone */
export function painter(colours: boolean): Paint {
  return colours ? (style, text) => styleText(style, text) : (_style, text) => text
}

/** What a reply looks like on a terminal, with numbered suggestions below it. */
export function drawReplies({ replies, trace }: Outgoing, why: boolean, paint: Paint): string {
  const bubbles = replies.map((reply) =>
    reply.tone === 'crisis' ? paint('red', replyText(reply)) : replyText(reply),
  )
  const buttons = suggestions({ replies, trace })
  const listed = buttons.map((button, at) => paint('cyan', `  [${at + 1}] ${button}`))
  const reasons = why ? [paint('dim', JSON.stringify(trace))] : []
  return [...bubbles, ...(listed.length > 0 ? [listed.join('\n')] : []), ...reasons].join('\n\n')
}

/** @returns what the person might say next, in the order in which it is numbered */
export function suggestions({ replies }: Outgoing): string[] {
  return replies.flatMap((reply) => reply.buttons)
}

/** @returns the suggestion whose number was typed, or what was typed */
export function typedOrChosen(typed: string, offered: readonly string[]): string {
  const number = /^\s*(\d{1,2})\s*$/.exec(typed)?.[1]
  return (number === undefined ? undefined : offered[Number(number) - 1]) ?? typed
}
