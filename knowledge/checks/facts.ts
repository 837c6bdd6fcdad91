import type { Fault } from '../fault.js'
import type { Filed, ParsedFiles } from '../knowledge-files.js'
import { type Fact, unknownValue } from '../referral/fact.js'
import { compileFacts, conditionOf } from '../referral/gates.js'

function twice<T>(items: readonly Filed<T>[], keyOf: (item: T) => string): Fault[] {
  const seen = new Set<string>()
  return items.flatMap(({ file, item }): Fault[] => {
    const key = keyOf(item)
    if (!seen.has(key)) {
      seen.add(key)
      return []
    }
    return [
      {
        code: 'duplicate-id',
        severity: 'error',
        file,
        record: key,
        message: 'it is there twice',
        remedy: 'take one of the two out',
      },
    ]
  })
}

function factFault(file: string, record: string, message: string, remedy: string): Fault {
  return { code: 'rule-condition', severity: 'error', file, record, message, remedy }
}

function checkFact({ file, item }: Filed<Fact>, keys: ReadonlySet<string>): Fault[] {
  const domain = new Set([...item.values, unknownValue])
  const strange = item.buttons.flatMap(({ label, values }) =>
    values.filter((value) => !domain.has(value)).map((value) => ({ label, value })),
  )
  return [
    ...strange.map(({ label, value }) =>
      factFault(
        file,
        item.key,
        `button \`${label}\` stands for \`${value}\`, which is no value of the fact`,
        'correct the value or add it to `values`',
      ),
    ),
    ...item.together
      .filter((key) => !keys.has(key))
      .map((key) =>
        factFault(
          file,
          item.key,
          `it is asked together with \`${key}\`, which does not exist`,
          'name a fact that exists',
        ),
      ),
  ]
}

/** @returns a fault for every rule, button or wish that names a fact or value that does not exist */
export function checkFacts(files: ParsedFiles): Fault[] {
  const doubles = [
    ...twice(files.facts, (fact) => fact.key),
    ...twice(files.documents, (document) => document.id),
  ]
  const keys = new Set(files.facts.map(({ item }) => item.key))
  const compiled = compileFacts(files.facts.map(({ item }) => item))
  const rules = [...files.rules, ...files.overlays].flatMap(({ file, item }) =>
    Object.entries(item.when).flatMap(([key, values]): Fault[] => {
      try {
        conditionOf(compiled, key, values)
        return []
      } catch (error) {
        const message = error instanceof RangeError ? error.message : 'the condition cannot be read'
        return [factFault(file, item.id, message, 'name a fact and value of verwijzen/feiten.json')]
      }
    }),
  )
  const subjects = new Set(files.facts.find(({ item }) => item.key === 'hulpvraag')?.item.values)
  const talks = files.talks.flatMap(({ file, item }) =>
    item.hulpvraag === undefined || subjects.size === 0 || subjects.has(item.hulpvraag)
      ? []
      : [
          factFault(
            file,
            item.id,
            `hulpvraag \`${item.hulpvraag}\` does not exist`,
            'name a value of the fact `hulpvraag`',
          ),
        ],
  )
  return [...doubles, ...files.facts.flatMap((fact) => checkFact(fact, keys)), ...rules, ...talks]
}
