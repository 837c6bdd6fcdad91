/**
 * The notation of the wordings, over normalised words:
 * - `ik wil dood`: these words, one after the other
 * - `(dood|niet meer leven)`: one of these; `(…)?` and `woord?` may be left out
 * - `~3`: up to three words of any kind in between, within one sentence
 * - `{8 (vader|moeder) slaat (me|mij)}`: all of these, in any order, within eight words
 * - `zelfmoord*`: every word that begins so
 * - `@wil`: a list from the data; `^` and `$`: begin and end of a sentence
 */
export type PatternNode =
  | { readonly type: 'word'; readonly word: string; readonly prefix: boolean }
  | { readonly type: 'gap'; readonly words: number }
  | { readonly type: 'start' }
  | { readonly type: 'end' }
  | { readonly type: 'sequence'; readonly parts: readonly PatternNode[] }
  | { readonly type: 'choice'; readonly parts: readonly PatternNode[] }
  | { readonly type: 'together'; readonly parts: readonly PatternNode[]; readonly words: number }
  | { readonly type: 'optional'; readonly part: PatternNode }

export interface Vocabulary {
  readonly lists: Readonly<Record<string, string>>
  /** The words a written word stands for: its spelling put right, nothing for a filler. */
  readonly canonical: (word: string) => readonly string[]
}

const token = /\s*([()|?^$}]|\{\d+|~\d+|@[a-z0-9]+|[a-z0-9]+\*?)/y
const deepest = 6

export class PatternError extends Error {
  override readonly name = 'PatternError'
}

/** The lists are named in almost every wording: each is parsed once. */
const parsedLists = new WeakMap<Vocabulary, Map<string, PatternNode>>()

function listsOf(vocabulary: Vocabulary): Map<string, PatternNode> {
  const known = parsedLists.get(vocabulary) ?? new Map<string, PatternNode>()
  parsedLists.set(vocabulary, known)
  return known
}

/**
 * Reads one wording of the data.
 *
 * @throws PatternError with the pattern and the place where it stops making sense
 */
export function parsePattern(source: string, vocabulary: Vocabulary, depth = 0): PatternNode {
  if (depth > deepest) throw new PatternError(`Expected lists without a circle, got: ${source}`)
  const tokens = split(source)
  let at = 0

  function sequence(): PatternNode {
    const parts: PatternNode[] = []
    while (at < tokens.length && !/^[)|}]$/.test(tokens[at] ?? '')) parts.push(item())
    return { type: 'sequence', parts: trimGaps(parts, depth === 0 && at >= tokens.length) }
  }
  function choice(): PatternNode {
    const parts = [sequence()]
    while (tokens[at] === '|') {
      at += 1
      parts.push(sequence())
    }
    // A filler is never seen, so a choice of only that would always be there.
    const seen = parts.filter((part) => !isEmpty(part))
    return seen.length === 1 && seen[0] ? seen[0] : { type: 'choice', parts: seen }
  }
  function item(): PatternNode {
    const part = bare(tokens[at++] ?? '')
    if (tokens[at] !== '?') return part
    at += 1
    return { type: 'optional', part }
  }
  function bare(next: string): PatternNode {
    if (next === '(') {
      const inner = choice()
      if (tokens[at++] !== ')') throw new PatternError(`Expected a closing bracket in: ${source}`)
      return inner
    }
    if (next.startsWith('{')) {
      const parts: PatternNode[] = []
      while (at < tokens.length && tokens[at] !== '}') parts.push(item())
      if (tokens[at++] !== '}') throw new PatternError(`Expected a closing brace in: ${source}`)
      return { type: 'together', parts, words: Number(next.slice(1)) }
    }
    if (next === '^') return { type: 'start' }
    if (next === '$') return { type: 'end' }
    if (next.startsWith('~')) return { type: 'gap', words: Number(next.slice(1)) }
    if (next.startsWith('@')) return list(next.slice(1))
    if (next.endsWith('*')) return { type: 'word', word: next.slice(0, -1), prefix: true }
    if (!/^[a-z0-9]+$/.test(next)) throw new PatternError(`Unexpected ${next} in: ${source}`)
    const words = vocabulary.canonical(next)
    return { type: 'sequence', parts: words.map((word) => ({ type: 'word', word, prefix: false })) }
  }
  function list(name: string): PatternNode {
    const inner = vocabulary.lists[name]
    if (inner === undefined) throw new PatternError(`Expected a known list, got @${name}`)
    const known = listsOf(vocabulary)
    const parsed = known.get(name) ?? parsePattern(`(${inner})`, vocabulary, depth + 1)
    known.set(name, parsed)
    return parsed
  }

  const node = choice()
  if (at < tokens.length) throw new PatternError(`Unexpected ${tokens[at]} in: ${source}`)
  return node
}

function split(source: string): string[] {
  const tokens: string[] = []
  token.lastIndex = 0
  const trimmed = source.trimEnd()
  while (token.lastIndex < trimmed.length) {
    const from = token.lastIndex
    const found = token.exec(trimmed)
    if (!found?.[1]) throw new PatternError(`Cannot read "${trimmed.slice(from)}" in: ${source}`)
    if (found[1] === '(' && /[a-z0-9*]/.test(trimmed[token.lastIndex - 2] ?? '')) {
      throw new PatternError(`Expected a space before the bracket in: ${source}`)
    }
    tokens.push(found[1])
  }
  return tokens
}

function isEmpty(node: PatternNode): boolean {
  return node.type === 'sequence' && node.parts.every(isEmpty)
}

/** A gap at the very end matches nothing that matters, and would only cost time. */
function trimGaps(parts: PatternNode[], last: boolean): PatternNode[] {
  while (last && parts.at(-1)?.type === 'gap') parts.pop()
  return parts
}
