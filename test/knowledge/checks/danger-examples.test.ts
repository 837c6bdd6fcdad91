import { expect } from 'chai'
import { checkDangerExamples } from '../../../knowledge/checks/danger-examples.js'
import { dangerExamples, floor } from '../safety/floor.js'

describe('the check of the examples of danger', () => {
  it('finds nearly all examples as they ship to be what they are', () => {
    const all = Object.values(dangerExamples.examples)
    const count = all.reduce((sum, { jongere, professional }) => {
      return sum + jongere.length + professional.length
    }, 0)
    const faults = checkDangerExamples(floor, dangerExamples)
    expect(faults.length / count).to.be.below(0.02)
  })

  it('tells of danger that is not heard, and of alarm without danger', () => {
    const { examples } = dangerExamples
    const nothing = { jongere: [], professional: [] }
    const empty: Record<string, typeof nothing> = Object.fromEntries(
      Object.keys(examples).map((kind) => [kind, nothing]),
    )
    const wrong = {
      ...dangerExamples,
      examples: {
        ...(empty as unknown as typeof examples),
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
