import { expect } from 'chai'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { JsonFault } from '../../../adapters/json-text.js'
import { readKnowledgeFiles } from '../../../adapters/knowledge-files.js'
import {
  exportCsv,
  exportWhole,
  kindsIn,
  readCsv,
  readWhole,
} from '../../../adapters/publications/transfer.js'
import { toEntries } from '../../../knowledge/publication/entry.js'
import { fieldChanges } from '../../../knowledge/publication/field-change.js'

const draft = toEntries(readKnowledgeFiles())

describe('Taking the knowledge out and in', () => {
  it('changes nothing where nobody changed anything: the whole as JSON', () => {
    const { values, faults } = readWhole(exportWhole(draft), draft)
    expect([values.size, faults]).to.deep.equal([0, []])
  })

  for (const kind of kindsIn(draft)) {
    it(`changes nothing where nobody changed anything: ${kind} as CSV`, () => {
      const { values, faults } = readCsv(exportCsv(draft, kind), kind, draft)
      expect([[...values.keys()], faults]).to.deep.equal([[], []])
    })
  }

  it('takes what was changed in a spreadsheet, with commas or semicolons', () => {
    const csv = exportCsv(draft, 'contact')
    const name = 'noordoost-brabant/contacts.json#nob.contact.jongerenaanpak-mail'
    const changed = csv.replace('"Mailadres Jongerenaanpak"', '"Postbus Jongerenaanpak"')
    const commas = stringify(parse(changed, { bom: true, delimiter: ';' }))
    for (const text of [changed, commas]) {
      const { values } = readCsv(text, 'contact', draft)
      expect([...values.keys()]).to.deep.equal([name])
      expect(fieldChanges(draft.get(name)?.value, values.get(name))).to.deep.equal([
        { path: ['name'], before: 'Mailadres Jongerenaanpak', after: 'Postbus Jongerenaanpak' },
      ])
    }
  })

  it('names line and column of what is no JSON', () => {
    const broken = () => readWhole('{\n  "format": "x",\n  "files": [}\n', draft)
    expect(broken).to.throw(JsonFault, 'line 3, column 13')
  })

  it('names line and column of a cell that cannot be', () => {
    const csv = exportCsv(draft, 'hulplijn').replace(/"true"/, '"misschien"')
    const { faults } = readCsv(csv, 'hulplijn', draft)
    expect(faults.map(({ line, column }) => [line, column])).to.have.length(1)
    expect(faults[0]?.line).to.be.above(1)
  })
})
