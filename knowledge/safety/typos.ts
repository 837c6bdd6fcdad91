/** Shorter words have too many ordinary neighbours; their misspellings are listed in the data. */
const shortest = 5

/**
 * Undoes one wrong, missing, extra or swapped letter in the words that matter most.
 * Bounded: only words of a fixed list are found, and never in place of an ordinary word.
 *
 * @param words the words to find, spelled right
 * @param ordinary words that are right as they are
 */
export function compileTypos(
  words: readonly string[],
  ordinary: (word: string) => boolean,
): (word: string) => string | null {
  const byShortened = new Map<string, string[]>()
  for (const word of words) {
    for (const short of [word, ...shortened(word)]) {
      const known = byShortened.get(short)
      if (known) known.push(word)
      else byShortened.set(short, [word])
    }
  }
  const bySound = new Map(words.map((word) => [soundOf(word), word]))
  const longest = Math.max(...words.map((word) => word.length))

  return (word) => {
    if (word.includes('*')) {
      if (word.length < shortest - 1) return null
      return words.find((known) => known[0] === word[0] && fitsMasked(word, known)) ?? null
    }
    if (word.length < shortest || word.length > longest + 1 || ordinary(word)) return null
    const heard = bySound.get(soundOf(word))
    if (heard) return heard
    for (const short of [word, ...shortened(word)]) {
      const found = byShortened.get(short)?.find((known) => isOneOff(word, known))
      if (found) return found
    }
    return null
  }
}

/** What a word sounds like: `verkragt`, `verkracht` and `verkragd` are one. */
function soundOf(word: string): string {
  return word
    .replace(/sch/g, 's')
    .replace(/ch/g, 'g')
    .replace(/ij|y/g, 'ei')
    .replace(/au/g, 'ou')
    .replace(/x/g, 'ks')
    .replace(/c(?=[aouklrt])|q/g, 'k')
    .replace(/c/g, 's')
    .replace(/z/g, 's')
    .replace(/v/g, 'f')
    .replace(/dt?$/, 't')
    .replace(/([a-z])\1+/g, '$1')
}

function shortened(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))
}

/** Whether one letter was changed, left out, added or swapped with the next; the first letter stands. */
function isOneOff(a: string, b: string): boolean {
  if (a[0] !== b[0]) return false
  let from = 0
  while (from < a.length && a[from] === b[from]) from += 1
  let back = 0
  const room = Math.min(a.length, b.length) - from
  while (back < room && a[a.length - 1 - back] === b[b.length - 1 - back]) back += 1
  const left = a.slice(from, a.length - back)
  const right = b.slice(from, b.length - back)
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}

/** Stars hide one or two letters each: `zelfm**rd`, `su*cide`. */
function fitsMasked(masked: string, known: string): boolean {
  if (masked.replace(/\*/g, '').length < 3 || known.length > masked.length * 2) return false
  let places = new Set([0])
  for (const sign of masked) {
    const next = new Set<number>()
    for (const at of places) {
      if (sign === '*') next.add(at + 1).add(at + 2)
      else if (known[at] === sign) next.add(at + 1)
    }
    places = next
  }
  return places.has(known.length)
}
