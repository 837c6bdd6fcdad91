import type { IncomingMessage } from 'node:http'

/** What a client is given to draw: the words of a reply, or a card with the same words in it. */
export type ReplyForm = 'words' | 'card'

/**
 * Web Chat says of itself which one it is; its minimal one draws no cards. Any other client of the
 * official library may say `AdaptiveCards` as its `botAgent`.
 */
const drawsCards = /\bWebChat\/\S+ \((?!Minimal)|\bAdaptiveCards\b/i

/**
 * A client that draws both would show everything twice, so it gets one of them: words, unless it
 * says that it draws cards. Help lines must not get lost in a card that nobody draws.
 */
export function replyFormOf({ headers }: IncomingMessage): ReplyForm {
  return drawsCards.test(String(headers['x-ms-bot-agent'] ?? '')) ? 'card' : 'words'
}
