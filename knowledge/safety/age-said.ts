import { normalise } from '../reading/normalise.js'

const years =
  /(?<!\b(?:al|sinds|over|na|voor|bijna al|is|zijn|was|om de) )\b([1-9]\d) ?(?:jaar|jarige?|jr|years? old|yo)\b/
const me =
  /\b(?:ik ben|ben ik|ben|i am|i'm|im) (?:nu |net |pas |al |bijna |just )?([1-9]\d)\b(?! ?(?:min|uur|dag|we[ek]|ma?a|keer|x\b|jan|feb|mrt|apr|me[it]|jun|jul|aug|sep|okt|nov|dec|euro|%|km|kilo|kg|jaar (?:bezig|geleden|verslaafd|samen)))/
const other =
  /\b(?:is|van|zijn|wordt) (?:nu |net |pas |al )?([1-9]\d)\b(?! ?(?:min|uur|dag|we[ek]|ma?a|keer|x\b|jan|feb|mrt|apr|me[it]|jun|jul|aug|sep|okt|nov|dec|euro|%|km|kilo|kg))|\(([1-9]\d)\)/

const youngest = 10
const oldest = 99

/**
 * The age in a message, for choosing the help line; null where none is said.
 *
 * @param own whose age is wanted: of whoever types, or of somebody they tell about
 */
export function ageSaid(text: string, own: boolean): number | null {
  const plain = normalise(text)
  const found = own
    ? (me.exec(plain) ?? years.exec(plain))
    : (other.exec(plain) ?? years.exec(plain))
  const age = Number(found?.[1] ?? found?.[2])
  return age >= youngest && age <= oldest ? age : null
}
