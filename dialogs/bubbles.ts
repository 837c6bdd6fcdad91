import type { Reply } from './reply.js'

/** More words than this are too much for the first bubble. */
const longestFirst = 60

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length
}

/** @returns the pieces that still fit, and those that do not, in order; the first always fits */
function cut(pieces: readonly string[]): [string[], string[]] {
  let many = 0
  let fitting = 0
  for (const piece of pieces) {
    many += wordsIn(piece)
    if (fitting > 0 && many > longestFirst) break
    fitting += 1
  }
  return [pieces.slice(0, fitting), pieces.slice(fitting)]
}

/**
 * Cuts between paragraphs, and where the first is too long by itself, between its lines or else its
 * sentences: what stands on one line of a list stays together.
 */
function split(text: string): [string, string] {
  const [fit, rest] = cut(text.split('\n\n'))
  const [first = ''] = fit
  if (wordsIn(first) <= longestFirst) return [fit.join('\n\n'), rest.join('\n\n')]
  const between = first.includes('\n- ') ? '\n' : ' '
  const [said, left] = cut(first.split(between === '\n' ? /\n(?=- )/ : /(?<=[.!?;:])\s+/))
  const onward = [left.join(between), ...rest].filter((part) => part !== '')
  return [said.join(between), onward.join('\n\n')]
}

/**
 * Nobody gets more than sixty words at once: what is longer goes on in a second bubble, with what
 * belongs below it. Help in danger is never taken apart.
 */
export function inBubbles(replies: readonly Reply[]): readonly Reply[] {
  const [first, ...others] = replies
  if (first === undefined || first.tone === 'crisis') return replies
  if (wordsIn(first.text) <= longestFirst) return replies
  const [text, rest] = split(first.text)
  if (rest === '') return replies
  const opening = { ...first, text, contacts: [], sources: [], buttons: [] }
  return [opening, { ...first, text: rest }, ...others]
}
