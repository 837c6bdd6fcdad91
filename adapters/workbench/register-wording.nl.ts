import type { Measured } from '../../knowledge/reading/readability.js'
import type { ReadabilityLimits } from '../../knowledge/reading/readability-limits.js'

/** What the pages say of how well a text can be read; in the browser too, while somebody types. */
export const registerWording = {
  good: 'Goed te lezen',
  better: (points: readonly string[]) => `Kan eenvoudiger: ${points.join('; ')}`,
  told: (sentences: number, average: number) =>
    `${sentences} ${sentences === 1 ? 'zin' : 'zinnen'}, gemiddeld ${Math.round(average)} woorden`,
  longest: (words: number, most: number) => `een zin van ${words} woorden (hooguit ${most})`,
  average: (words: number, most: number) => `gemiddeld ${words} woorden per zin (hooguit ${most})`,
  longWords: (share: number) => `${share}% lange woorden`,
  passive: (share: number) => `${share}% van de zinnen met worden`,
  jargon: (word: string, instead: string) => `“${word}” is vaktaal; zeg liever “${instead}”`,
} as const

/** @returns what makes a text harder than it may be */
function pointsOf(
  measured: Measured,
  limits: ReadabilityLimits & { readonly jargon: Readonly<Record<string, string>> },
): string[] {
  const { average, longest, longWords, passive, jargon, sentences } = measured
  const share = (part: number) => Math.round(part * 100)
  return [
    longest > limits.longestSentence && registerWording.longest(longest, limits.longestSentence),
    sentences > 1 &&
      average > limits.longestAverage &&
      registerWording.average(Math.round(average), limits.longestAverage),
    longWords > limits.mostLongWords && registerWording.longWords(share(longWords)),
    sentences > 1 && passive > limits.mostPassive && registerWording.passive(share(passive)),
    ...jargon.map((word) => registerWording.jargon(word, limits.jargon[word] ?? '')),
  ].filter((point) => point !== false)
}

/** @returns how well a text can be read, in one line */
export function registerLine(
  measured: Measured,
  limits: ReadabilityLimits & { readonly jargon: Readonly<Record<string, string>> },
): { readonly isGood: boolean; readonly text: string } {
  const points = pointsOf(measured, limits)
  const told = registerWording.told(measured.sentences, measured.average)
  return points.length === 0
    ? { isGood: true, text: `${registerWording.good} (${told})` }
    : { isGood: false, text: `${registerWording.better(points)} (${told})` }
}
