import { findNodeAtLocation, type ParseError, parse, parseTree } from 'jsonc-parser'

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

/** @returns tells line and column of a field, or of what was to hold it; both count from 1 */
export function jsonPlaces(text: string) {
  const tree = parseTree(text)
  return (path: readonly PropertyKey[]): { line: number; column: string } => {
    const steps = path.map((step) => (typeof step === 'number' ? step : String(step)))
    let node = tree && findNodeAtLocation(tree, steps)
    for (; tree && node === undefined && steps.length > 0; steps.pop()) {
      node = findNodeAtLocation(tree, steps)
    }
    const before = text.slice(0, node?.offset ?? 0).split('\n')
    return { line: before.length, column: String((before.at(-1)?.length ?? 0) + 1) }
  }
}
