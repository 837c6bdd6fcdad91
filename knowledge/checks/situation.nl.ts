import type { Box } from '../referral/boxes.js'
import type { CompiledFact } from '../referral/gates.js'

const phrases: Readonly<Record<string, (value: string) => string>> = {
  ingeschreven: (value) =>
    value === 'ja' ? 'staat ingeschreven op een school' : 'staat nergens ingeschreven',
  school: (value) => (value === 'geen' ? 'heeft geen school' : `school: ${value}`),
  leeftijd: (value) => `${value.replace('27+', '27 of ouder')} jaar`.replace('ouder jaar', 'ouder'),
  gestopt_maanden: (value) => `${value.replace('25+', 'meer dan 24')} maanden van school`,
  diploma: (value) => (value === 'geen' ? 'heeft geen diploma' : `hoogste diploma: ${value}`),
  uitkering: (value) => (value === 'geen' ? 'heeft geen uitkering' : `uitkering: ${value}`),
  inkomen_nodig: (value) => (value === 'ja' ? 'heeft inkomen nodig' : 'heeft geen inkomen nodig'),
  doelgroepregister: (value) =>
    value === 'nee' ? 'staat niet in het doelgroepenregister' : `doelgroepenregister: ${value}`,
  hulpvraag: (value) => `hulpvraag: ${value}`,
}

function phraseOf(key: string, value: string): string {
  if (value === 'onbekend') return `${key} is onbekend`
  return phrases[key]?.(value) ?? `${key.replaceAll('_', ' ')}: ${value}`
}

function askedFirst(a: CompiledFact, b: CompiledFact): number {
  return Number(b.fact.asked) - Number(a.fact.asked)
}

/**
 * Tells one situation out of a block as a person would.
 *
 * @param facts those of the tables
 * @param only facts that the rules at hand look at
 */
export function describeSituation(
  facts: readonly CompiledFact[],
  box: Box,
  only: ReadonlySet<number>,
): string {
  const told = [...facts].sort(askedFirst).flatMap(({ fact, bits, index, all }) => {
    const mask = box[index] ?? 0
    const narrowed = mask !== all
    if (!narrowed && !only.has(index)) return []
    // What nobody asks for and nobody said does not make a situation.
    if (!fact.asked && (mask & 1) !== 0) return []
    const known = [...bits].find(([value, bit]) => value !== 'onbekend' && (bit & mask) !== 0)
    return [phraseOf(fact.key, known?.[0] ?? 'onbekend')]
  })
  return told.length === 0 ? 'van wie niets bekend is' : `van wie dit geldt: ${told.join('; ')}`
}
