/** A request that is answered with a 4xx or 5xx; the message is meant for whoever sent it. */
export class Refusal extends Error {
  override readonly name = 'Refusal'

  constructor(
    readonly statusCode: number,
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}
