import { expect } from 'chai'
import type { Played } from '../../../adapters/evaluate/play-case.js'
import { confusionsOf, reliabilityOf } from '../../../adapters/evaluate/reliability.js'

const played = (parts: Partial<Played> & { kind?: string }): Played =>
  ({
    case: { kind: parts.kind ?? 'task' },
    right: true,
    faults: [],
    transcript: [],
    outcome: 'answer',
    score: 0.95,
    ...parts,
  }) as unknown as Played

describe('what the evaluation tells besides right and wrong', () => {
  it('counts per step of certainty how many answers were right', () => {
    const rows = reliabilityOf([
      played({}),
      played({ right: false }),
      played({ score: 0.85 }),
      played({ score: 0.2, right: false }),
      played({ outcome: 'refer', score: 1 }),
    ])
    expect(rows.filter(({ answers }) => answers > 0)).to.deep.equal([
      { from: 0.9, answers: 2, right: 1 },
      { from: 0.8, answers: 1, right: 1 },
      { from: 0, answers: 1, right: 0 },
    ])
  })

  it('lists what was taken for what, the commonest first', () => {
    const confusions = confusionsOf([
      played({ right: false, outcome: 'ask', kind: 'info' }),
      played({ right: false, outcome: 'fallback', kind: 'task' }),
      played({ right: false, outcome: 'ask', kind: 'info' }),
      played({}),
    ])
    expect(confusions).to.deep.equal([
      { wanted: 'info', came: 'ask', times: 2 },
      { wanted: 'task', came: 'fallback', times: 1 },
    ])
  })
})
