/** A piece of a text: from its first sign until just after its last. */
export interface Span {
  readonly from: number
  readonly until: number
}

/** @returns where a pattern with the flag `g` is found, as far as the text that it found will do */
export function* spansOf(
  text: string,
  pattern: RegExp,
  will: (found: string) => boolean = () => true,
): Generator<Span> {
  for (const { 0: found, index } of text.matchAll(pattern)) {
    if (will(found)) yield { from: index, until: index + found.length }
  }
}
