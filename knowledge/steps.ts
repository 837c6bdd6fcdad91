/** Long work in pieces, so that whoever does it can let something else go first in between. */
export type Steps<T> = Generator<undefined, T, undefined>

/** Does all pieces at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
  }
}

/**
 * Does one piece after the other.
 *
 * @param between waited for after each
 */
export async function inPieces<T>(steps: Steps<T>, between: () => Promise<unknown>): Promise<T> {
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
    await between()
  }
}
