import { expect } from 'chai'
import { checkCoverage } from '../../../knowledge/checks/coverage.js'
import type { Coverage } from '../../../knowledge/records/coverage.js'
import { knowledge } from '../../support/knowledge.js'

const document = {
  id: 'plan-2026',
  title: 'Een plan',
  short: 'Plan',
  region: 'landelijk',
  status: 'geldend',
  sections: ['1 Inleiding', '2 Rollen'],
} as const

const [anyRecord = ''] = knowledge.records.keys()

const check = (...coverage: Coverage[]) =>
  checkCoverage({
    ...knowledge,
    documents: new Map([[document.id, { ...document, sections: [...document.sections] }]]),
    coverage,
  })

const place = (section: string) => ({ document: 'plan-2026', section })

describe('the check that nothing of a source was skipped', () => {
  it('accepts sections that are tied to records or have a reason', () => {
    const { faults, rows } = check(
      { ...place('1 Inleiding'), skipped: 'een voorwoord zonder feiten' },
      { ...place('2 Rollen'), records: [anyRecord] },
    )
    expect(faults).to.deep.equal([])
    expect(rows).to.deep.equal([
      { document: 'plan-2026', sections: 2, covered: 1, skipped: 1, records: 1 },
    ])
  })

  it('refuses a section in neither list', () => {
    const { faults } = check({ ...place('2 Rollen'), records: [anyRecord] })
    expect(faults.map(({ record }) => record)).to.deep.equal(['plan-2026 1 Inleiding'])
  })

  it('refuses a record that does not exist, and a section that is not in the document', () => {
    const { faults } = check(
      { ...place('1 Inleiding'), skipped: 'een voorwoord zonder feiten' },
      { ...place('2 Rollen'), records: ['nob.role.bestaat-niet'] },
      { ...place('3 Verzonnen'), skipped: 'dit staat er niet in' },
    )
    expect(faults.map(({ message }) => message)).to.deep.equal([
      'it names `nob.role.bestaat-niet`, which does not exist',
      'this section is not in the list of its document',
    ])
  })

  it('finds nothing skipped in the base that ships', () => {
    expect(checkCoverage(knowledge).faults).to.deep.equal([])
  })
})
