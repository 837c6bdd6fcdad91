import type { Case } from './case-schema.js'

const unknown = 'weet ik niet'

type Said = (value: string) => string

const wordings: Readonly<Record<string, Said>> = {
  gemeente: (value) => `in ${value}`,
  leeftijd: (value) => `${value} jaar`,
  school: (value) => (value === 'geen' ? 'geen school' : value),
  ingeschreven: (value) =>
    value === 'ja' ? 'ja, nog ingeschreven' : 'nee, niet meer ingeschreven',
  gestopt_maanden: (value) => `${value} maanden geleden gestopt`,
  diploma: (value) => (value === 'geen' ? 'nog geen diploma' : `diploma ${value}`),
  uitkering: (value) => (value === 'geen' ? 'geen uitkering' : value),
  inkomen_nodig: (value) => (value === 'ja' ? 'ja, ik heb geld nodig' : 'nee, geen geld nodig'),
  doelgroepregister: (value) =>
    value === 'ja' ? 'ja, in het doelgroepregister' : 'nee, niet in het doelgroepregister',
}

/** Facts that are answered with `nee` when the case does not name them. */
const deniedByDefault = new Set(['al_hulp', 'toestemming'])

/** @returns what the person of a case says to these facts, in words */
export function answerInWords(
  keys: readonly string[],
  profile: NonNullable<Case['profile']>,
): string {
  const parts = keys.map((key) => {
    const value = profile[key]
    if (value === undefined) return deniedByDefault.has(key) ? 'nee' : unknown
    return wordings[key]?.(String(value)) ?? String(value)
  })
  return parts.join('. ')
}
