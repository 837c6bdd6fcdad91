import { type ParseError, parse } from 'jsonc-parser'

/** A text that is no JSON: says where. Lines and columns count from 1. */
export class JsonFault extends Error {
  override readonly name = 'JsonFault'

  constructor(
    readonly line: number,
    readonly column: number,
    cause: unknown,
  ) {
    super(`line ${line}, column ${column}: this is no valid JSON`, { cause })
  }
}

/** @throws JsonFault with the line and column of the first fault: Node itself does not always say */
export function parseJsonText(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const errors: ParseError[] = []
    parse(text, errors, { disallowComments: true })
    const before = text.slice(0, errors[0]?.offset ?? text.length).split('\n')
    throw new JsonFault(before.length, (before.at(-1)?.length ?? 0) + 1, cause)
  }
}
