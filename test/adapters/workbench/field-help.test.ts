import { expect } from 'chai'
import { fieldHelp } from '../../../adapters/workbench/field-help.nl.js'
import { formFields } from '../../../adapters/workbench/form/entry-schema.js'
import type { Field } from '../../../adapters/workbench/form/field.js'
import { deskNames, facetNames, kindNames } from '../../../adapters/workbench/kind-names.nl.js'
import { facetKeys } from '../../../knowledge/records/facet.js'
import { deskKeys, recordSchema } from '../../../knowledge/records/record.js'

/** Every field that somebody can fill in, by the names from the outside in. */
function* pathsOf(field: Field, path: readonly string[]): Generator<readonly string[]> {
  switch (field.kind) {
    case 'group':
      for (const { name, field: inner } of field.fields) {
        yield [...path, name]
        yield* pathsOf(inner, [...path, name])
      }
      return
    case 'map':
    case 'list':
      yield* pathsOf(field.of, [...path, 'x'])
      return
    case 'either':
      for (const option of field.options) yield* pathsOf(option, path)
  }
}

describe('help with the fields', () => {
  for (const kind of Object.keys(kindNames)) {
    it(`is there for every field of ${kind}`, () => {
      const field = formFields(kind)
      const paths = field === null ? [] : [...pathsOf(field, [])]
      expect(paths).to.not.be.empty
      const missing = paths.filter((path) => {
        const help = fieldHelp(kind, path)
        return help === null || help.label === '' || help.help.length < 4
      })
      expect(missing.map((path) => path.join('.'))).to.deep.equal([])
    })
  }

  it('names every kind of record, every answer and every desk', () => {
    const kinds = recordSchema.options.map(({ shape }) => shape.kind.value)
    expect(Object.keys(kindNames)).to.include.members(kinds)
    expect(Object.keys(facetNames)).to.have.members([...facetKeys])
    expect(Object.keys(deskNames)).to.have.members([...deskKeys])
  })
})
