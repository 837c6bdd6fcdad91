/** A reply's text in the shapes that a channel draws: paragraphs of lines, and lists. */
export type TextBlock =
  | { readonly kind: 'paragraph'; readonly lines: readonly string[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }

const BULLET = '- '

/** @returns the blocks of a reply's plain text, in order; none for an empty text */
export function textBlocks(text: string): TextBlock[] {
  return text
    .split(/\n\s*\n/)
    .flatMap((paragraph) => runs(paragraph.split('\n').map((line) => line.trim())))
}

/** A paragraph may go over into a list without an empty line. */
function runs(lines: readonly string[]): TextBlock[] {
  const blocks: TextBlock[] = []
  let run: string[] = []
  let isList = false
  const close = () => {
    if (run.length > 0) {
      blocks.push(isList ? { kind: 'list', items: run } : { kind: 'paragraph', lines: run })
    }
    run = []
  }
  for (const line of lines.filter(Boolean)) {
    const isItem = line.startsWith(BULLET)
    if (isItem !== isList) close()
    isList = isItem
    run.push(isItem ? line.slice(BULLET.length).trim() : line)
  }
  close()
  return blocks
}
