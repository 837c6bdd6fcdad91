const units: Readonly<Record<string, string>> = {
  een: '1',
  één: '1',
  twee: '2',
  drie: '3',
  vier: '4',
  vijf: '5',
  zes: '6',
  zeven: '7',
  acht: '8',
  negen: '9',
  tien: '10',
  elf: '11',
  twaalf: '12',
  dertien: '13',
  veertien: '14',
  vijftien: '15',
  zestien: '16',
  zeventien: '17',
  achttien: '18',
  negentien: '19',
  twintig: '20',
  eenentwintig: '21',
  tweeentwintig: '22',
  drieentwintig: '23',
  vierentwintig: '24',
  vijfentwintig: '25',
  zesentwintig: '26',
  zevenentwintig: '27',
  achtentwintig: '28',
  negenentwintig: '29',
  dertig: '30',
}

const oneBefore = /\been (?=(?:jaar|jaren|jr|maand|maanden|mnd|week|weken)\b)/g
const inWords = new RegExp(
  `\\b(?:${Object.keys(units)
    .filter((word) => word !== 'een' && word !== 'één')
    .join('|')})\\b`,
  'g',
)

/**
 * Writes numbers in words as digits, where they count something; `een` stays an article
 * unless it stands before a period.
 *
 * @param normalised text from `normalise`
 */
export function digitsFor(normalised: string): string {
  return normalised
    .replace(/\b(?:1,5|1\.5|anderhalf|anderhalve) (?:jaar|jr)\b/g, '18 maanden')
    .replace(/\b(?:een )?half ?jaar(?:tje)?\b/g, '6 maanden')
    .replace(/\b(?:paar|aantal) maanden\b/g, '3 maanden')
    .replace(/\b(?:paar|aantal) jaar\b/g, '3 jaar')
    .replace(/\b(?:paar|aantal) weken\b/g, '3 weken')
    .replace(oneBefore, '1 ')
    .replace(inWords, (word) => units[word] ?? word)
}
