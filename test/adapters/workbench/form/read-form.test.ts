import { expect } from 'chai'
import { readKnowledgeFiles } from '../../../../adapters/knowledge-files.js'
import { kindOf } from '../../../../adapters/publications/transfer.js'
import { formFields, schemaOf } from '../../../../adapters/workbench/form/entry-schema.js'
import { postedFrom, postedOf, readForm } from '../../../../adapters/workbench/form/read-form.js'
import { toEntries } from '../../../../knowledge/publication/entry.js'
import { fieldChanges } from '../../../../knowledge/publication/field-change.js'
import type { Json } from '../../../../knowledge/publication/json.js'

const entries = [...toEntries(readKnowledgeFiles()).values()]

describe('A form made from the schema', () => {
  it('gives back every entry of the base as it was, where nobody changed anything', () => {
    const lost = entries.flatMap((entry) => {
      const kind = kindOf(entry) ?? ''
      const fields = formFields(kind)
      const schema = schemaOf(kind)
      if (fields === null || schema === null) return []
      const posted = postedOf(new URLSearchParams(postedFrom(fields, entry.value)))
      const read = schema.parse(readForm(fields, posted)) as Json
      return fieldChanges(schema.parse(entry.value) as Json, read)
    })
    expect(lost).to.deep.equal([])
  })

  it('is there for every kind that a team may change', () => {
    const kinds = new Set(entries.flatMap((entry) => kindOf(entry) ?? []))
    expect([...kinds].filter((kind) => formFields(kind) === null)).to.deep.equal([])
  })
})
