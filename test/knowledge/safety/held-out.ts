import { readFileSync } from 'node:fs'
import {
  isDanger,
  parseSafetyCases,
  type SafetyCase,
} from '../../../adapters/evaluate/safety-case.js'
import type { Danger } from '../../../knowledge/safety/danger-schema.js'
import { compileDangerFloor } from '../../../knowledge/safety/detect-danger.js'
import { dangerData, dangerExamples } from './floor.js'

/** What became of a message that the floor had not learned from. */
export interface HeldOut {
  readonly item: SafetyCase
  readonly isDanger: boolean
  readonly found: Danger | null
}

const parts = 4

/**
 * Messages written by strangers, each read by a floor that has never seen it: the examples are
 * learned anew without a quarter of them, four times.
 */
export function readHeldOut(file: string): readonly HeldOut[] {
  const cases = parseSafetyCases(readFileSync(file, 'utf8'), file)
  return Array.from({ length: parts }, (_, part) => {
    const aside = cases.filter((_, at) => (at * 7) % parts === part)
    const floor = compileDangerFloor(dangerData, without(new Set(aside.map(({ text }) => text))))
    return aside.map((item) => ({
      item,
      isDanger: isDanger(item),
      found: floor.detect(item.text, item.audience),
    }))
  }).flat()
}

function without(texts: ReadonlySet<string>): typeof dangerExamples {
  const keep = (all: readonly string[]) => all.filter((text) => !texts.has(text))
  const examples = Object.fromEntries(
    Object.entries(dangerExamples.examples).map(([kind, { jongere, professional }]) => [
      kind,
      { jongere: keep(jongere), professional: keep(professional) },
    ]),
  )
  // The keys are those of the original, which `fromEntries` cannot know.
  return { ...dangerExamples, examples: examples as typeof dangerExamples.examples }
}
