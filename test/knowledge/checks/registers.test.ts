import { expect } from 'chai'
import { checkRegisters } from '../../../knowledge/checks/registers.js'
import { knowledge } from '../../support/knowledge.js'

describe('the check of the texts for young people', () => {
  it('finds nothing in the base that ships, and measures about twelve words a sentence or fewer', () => {
    const { faults, average, texts } = checkRegisters(knowledge)

    expect(faults).to.deep.equal([])
    expect(texts).to.be.greaterThan(500)
    expect(average).to.be.lessThan(12)
  })

  it('names record, facet and what to say instead', () => {
    const [record] = knowledge.records.values()
    if (record === undefined) throw new Error('no records')
    const hard = {
      ...record,
      id: 'landelijk.begrip.moeilijk',
      name: 'Iets',
      aliases: [],
      facets: {
        what: { professional: 'Wat het is.', jongere: 'Ze bespreken jouw casus.', questions: [] },
      },
    }
    const { faults } = checkRegisters({ ...knowledge, records: new Map([[hard.id, hard]]) })

    expect(faults).to.have.length(1)
    expect(faults[0]).to.include({
      code: 'register',
      severity: 'error',
      record: 'landelijk.begrip.moeilijk.what',
    })
    expect(faults[0]?.message).to.include('casus')
    expect(faults[0]?.remedy).to.include('situatie')
  })
})
