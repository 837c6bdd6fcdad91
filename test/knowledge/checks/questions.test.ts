import { expect } from 'chai'
import { checkQuestions } from '../../../knowledge/checks/questions.js'
import type { KnowledgeRecord } from '../../../knowledge/records/record.js'
import { begrip } from '../../support/begrip.js'
import { knowledge } from '../../support/knowledge.js'

const day = '2026-11-22'

const asked = (slug: string, questions: string[]) =>
  begrip(slug, { facets: { what: { professional: `Wat ${slug} is, staat hier.`, questions } } })

const withRecords = (...records: KnowledgeRecord[]) => ({
  ...knowledge,
  records: new Map(records.map((record) => [record.id, record])),
})

describe('the check of the example questions', () => {
  it('finds every facet of the base that ships by its own questions', () => {
    const lost = checkQuestions(knowledge, day).filter(({ message }) =>
      message.startsWith('none of its own'),
    )
    expect(lost.map(({ record }) => record)).to.deep.equal([])
  })

  it('tells of a facet that nobody gave a question', () => {
    const faults = checkQuestions(withRecords(asked('stil', [])), day)
    expect(faults.map(({ record }) => record)).to.deep.equal(['landelijk.begrip.stil.what'])
  })

  it('tells of two records that are asked for with the same words', () => {
    const faults = checkQuestions(
      withRecords(
        asked('een', ['wie betaalt de taartwinkel']),
        asked('twee', ['de taartwinkel, wie betaalt']),
      ),
      day,
    )
    const [near] = faults.filter(({ message }) => message.includes('nearly'))
    expect(near?.record).to.equal('landelijk.begrip.een')
    expect(near?.message).to.include('landelijk.begrip.twee')
  })
  it('lets what takes the place of another from a day on have the same questions', () => {
    const questions = ['wie betaalt de taartwinkel']
    const before = { ...asked('een', questions), validUntil: '2026-12-31' }
    const from = (validFrom: string) =>
      checkQuestions(withRecords(before, { ...asked('een-later', questions), validFrom }), day)
    const near = (faults: ReturnType<typeof from>) =>
      faults.filter(({ message }) => message.includes('nearly')).length
    expect([near(from('2027-01-01')), near(from('2026-12-31'))]).to.deep.equal([0, 1])
  })
})
