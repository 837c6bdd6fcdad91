import { expect } from 'chai'
import { checkLanguages } from '../../../knowledge/checks/languages.js'
import { knowledge } from '../../support/knowledge.js'

describe('the check of the languages', () => {
  it('finds every text about danger and every question in every language', () => {
    expect(checkLanguages(knowledge)).to.deep.equal([])
  })

  it('names the text and the language that is missing', () => {
    const fact = knowledge.facts.find(({ asked }) => asked)
    if (fact === undefined) throw new Error('no facts')
    const rest = knowledge.facts.filter((other) => other !== fact)
    const { english, ...question } = fact.question
    expect(english).to.be.a('string')
    const faults = checkLanguages({ ...knowledge, facts: [{ ...fact, question }, ...rest] })
    expect(faults).to.have.length(1)
    expect(faults[0]).to.include({ code: 'language', severity: 'error' })
    expect(faults[0]?.record).to.equal(`${fact.key}.question`)
    expect(faults[0]?.remedy).to.include('english')
  })
})
