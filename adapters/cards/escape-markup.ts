/**
 * Makes a card's TextBlock show a line exactly as it stands. Only what really would become markup
 * is escaped, because a renderer without Markdown shows the backslashes.
 */
export function escapeMarkup(line: string): string {
  return line
    .replace(/[\\*`[<~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/(?<![\p{L}\p{N}_])_|_(?![\p{L}\p{N}_])/gu, '\\_')
    .replace(/^(\s*)([#>+-])(?=\s|#|>|$)/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/\{\{(?=DATE|TIME)/g, '{\u200b{')
}
