/** A piece of a text, and whether the other text has it not. */
export interface DiffPart {
  readonly text: string
  readonly differs: boolean
}

/** Longer texts are told apart as a whole: the work grows with the square. */
const mostWords = 600

/** @returns both texts in pieces, word by word, with what only one of them has marked */
export function wordDiff(
  before: string,
  after: string,
): { readonly before: readonly DiffPart[]; readonly after: readonly DiffPart[] } {
  const [old, now] = [before, after].map((text) => text.match(/\s+|[^\s]+/g) ?? [])
  if (old === undefined || now === undefined || old.length > mostWords || now.length > mostWords) {
    const differs = before !== after
    return { before: [{ text: before, differs }], after: [{ text: after, differs }] }
  }
  const [keptOld, keptNow] = shared(old, now)
  return { before: parts(old, keptOld), after: parts(now, keptNow) }
}

/** @returns the places of the longest row of words that both have, in each */
function shared(old: readonly string[], now: readonly string[]): [Set<number>, Set<number>] {
  const width = now.length + 1
  const lengths = new Uint16Array((old.length + 1) * width)
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = now.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        old[row] === now[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  const kept: [Set<number>, Set<number>] = [new Set(), new Set()]
  for (let row = 0, column = 0; row < old.length && column < now.length; ) {
    if (old[row] === now[column]) {
      kept[0].add(row)
      kept[1].add(column)
      row += 1
      column += 1
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1
    else column += 1
  }
  return kept
}

/** Words of one sort that stand together are one piece; so is the space between two that differ. */
function parts(words: readonly string[], kept: ReadonlySet<number>): DiffPart[] {
  const made: DiffPart[] = []
  for (const [place, text] of words.entries()) {
    const isGap = text.trim() === '' && !kept.has(place - 1) && !kept.has(place + 1)
    const differs = !kept.has(place) || (isGap && place > 0 && place < words.length - 1)
    const last = made.at(-1)
    if (last?.differs === differs) made[made.length - 1] = { text: last.text + text, differs }
    else made.push({ text, differs })
  }
  return made
}
