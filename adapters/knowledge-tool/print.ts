import type { Fault } from '../../knowledge/fault.js'
import { describeFault } from '../../knowledge/fault.js'
import { type Entries, entryName } from '../../knowledge/publication/entry.js'
import { type FieldChange, fieldChanges } from '../../knowledge/publication/field-change.js'
import type { Json } from '../../knowledge/publication/json.js'
import type { Difference, Proof } from '../publications/proof.js'

/** Longest that a value is shown, in signs. */
const longest = 160

function shown(value: Json | undefined): string {
  if (value === undefined) return '(nothing)'
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

function changeLines(name: string, changes: readonly FieldChange[]): string[] {
  return [
    name,
    ...changes.flatMap(({ path, before, after }) => [
      `  ${path.join('.') || '(whole)'}`,
      `    - ${shown(before)}`,
      `    + ${shown(after)}`,
    ]),
  ]
}

/** @returns every field in which one base differs from another, and how many entries that are */
export function diffText(before: Entries, after: Entries): { text: string; entries: number } {
  const names = new Set([...before.values(), ...after.values()].map(entryName))
  const changed = [...names].flatMap((name) => {
    const changes = fieldChanges(before.get(name)?.value, after.get(name)?.value)
    return changes.length === 0 ? [] : [changeLines(name, changes).join('\n')]
  })
  return { text: changed.map((text) => `${text}\n`).join(''), entries: changed.length }
}

/** @param all also warnings that what is live has as well */
export function proofText({ faults, replayed, differences, ms }: Proof, all: boolean): string {
  const told = faults.filter(({ severity, isNew }) => severity === 'error' || isNew || all)
  return [
    ...told.map((fault: Fault) => describeFault(fault)),
    ...differences.map(differenceText),
    `${replayed.cases} cases replayed: ${replayed.wasRight} right now, ${replayed.right} with the draft`,
    `${count(faults, 'error')} errors, ${count(faults, 'warning')} warnings, ` +
      `${faults.filter(({ isNew }) => isNew).length} of them new, in ${ms} ms`,
  ]
    .map((line) => `${line}\n`)
    .join('')
}

function count(faults: readonly Fault[], severity: Fault['severity']): number {
  return faults.filter((fault) => fault.severity === severity).length
}

function differenceText({ id, turns, before, after }: Difference): string {
  const mark = { true: 'right', false: 'wrong' } as const
  const was = mark[`${before.isRight}`]
  const is = mark[`${after.isRight}`]
  return [
    `${was} → ${is}  ${id}: ${turns.join(' / ')}`,
    `    - ${shown(before.text)}`,
    `    + ${shown(after.text)}`,
  ].join('\n')
}
