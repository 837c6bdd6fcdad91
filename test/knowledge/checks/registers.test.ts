import { expect } from 'chai'
import { checkRegisters } from '../../../knowledge/checks/registers.js'
import type { KnowledgeRecord } from '../../../knowledge/records/record.js'
import { knowledge } from '../../support/knowledge.js'

describe('the check of the texts for young people', () => {
  it('finds nothing in the base that ships, and measures about twelve words a sentence or fewer', () => {
    const { faults, average, texts, simple } = checkRegisters(knowledge)

    expect(faults).to.deep.equal([])
    expect(texts).to.be.greaterThan(500)
    expect(average).to.be.lessThan(12)
    expect(simple.texts).to.be.greaterThan(500)
    expect(simple.average).to.be.lessThan(7)
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
    const records = new Map<string, KnowledgeRecord>([...knowledge.records, [hard.id, hard]])
    const { faults } = checkRegisters({ ...knowledge, records })

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
