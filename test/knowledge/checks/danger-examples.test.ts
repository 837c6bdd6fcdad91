import { expect } from 'chai'
import { checkDangerExamples } from '../../../knowledge/checks/danger-examples.js'
import { dangerExamples, floor } from '../safety/floor.js'

describe('the check of the examples of danger', () => {
  it('has nothing against the examples as they ship', () => {
    const faults = checkDangerExamples(floor, dangerExamples)
    expect(faults.map(({ message }) => message)).to.deep.equal([])
  })

  it('tells of danger that is not heard, and of alarm without danger', () => {
    const { examples } = dangerExamples
    const wrong = {
      ...dangerExamples,
      examples: {
        ...examples,
        abuse: { jongere: ['wanneer begint het schooljaar'], professional: [] },
        none: { jongere: ['mijn vader slaat me'], professional: [] },
      },
    }
    const messages = checkDangerExamples(floor, wrong).map(({ message }) => message)
    expect(messages).to.have.lengthOf(2)
    expect(messages[0]).to.include('gives no alarm')
    expect(messages[1]).to.include('gives alarm (abuse)')
  })
})
