import { expect } from 'chai'
import { FeatureTable } from '../../../knowledge/matching/feature-table.js'
import { searchIn } from '../../../knowledge/matching/search.js'
import { createChance } from '../../support/random.js'
import { bagOf, listOf } from './vectors.js'

/** Units of three examples in a few common words and one of their own. */
function manyUnits(count: number) {
  const chance = createChance(7)
  const table = new FeatureTable()
  const own = Array.from({ length: count }, (_, unit) => table.word(`eigen${unit}`))
  const common = Array.from({ length: 12 }, (_, at) => table.word(`vaak${at}`))
  table.close()
  const examples = own.flatMap((word) =>
    Array.from({ length: 3 }, () => ({
      [word]: 1,
      [chance.pick(common)]: 1,
      [chance.pick(common)]: 1,
    })),
  )
  const together = own.map((_, unit) =>
    Object.assign({}, examples[3 * unit], examples[3 * unit + 1], examples[3 * unit + 2]),
  )
  const texts = {
    examples: listOf(...examples),
    exampleUnit: examples.map((_, at) => Math.floor(at / 3)),
    firstExample: Int32Array.from({ length: count + 1 }, (_, unit) => 3 * unit),
    questions: own.map(() => 3),
    profiles: listOf(...together),
    said: listOf(...together),
  }
  return { table, texts, examples, own, common }
}

const sought = (weights: Record<number, number>) => {
  const features = bagOf(weights)
  return { features, wider: features, strange: 0 }
}

describe('UnitSearch', () => {
  const count = 300
  const { table, texts, examples, own, common } = manyUnits(count)
  const everywhere = new Uint8Array(count).fill(1)

  it('finds the unit of which a message is an example, and all there is to say for it', () => {
    const search = searchIn(texts, table)
    const [first] = search.find(sought(examples[30] ?? {}), everywhere)
    expect(first).to.equal(10)
    const evidence = search.evidence(10, 0)
    expect(evidence.example).to.be.closeTo(1, 1e-5)
    expect(evidence.held).to.be.closeTo(1, 1e-5)
    expect(evidence.covered).to.be.closeTo(1, 1e-5)
  })

  it('finds only what may answer', () => {
    const search = searchIn(texts, table)
    const elsewhere = everywhere.slice()
    elsewhere[10] = 0
    expect([...search.find(sought(examples[30] ?? {}), elsewhere)]).to.not.include(10)
  })

  it('begins anew with every message', () => {
    const search = searchIn(texts, table)
    const once = [...search.find(sought({ [own[4] ?? 0]: 1 }), everywhere)]
    search.find(sought({ [own[5] ?? 0]: 1, [common[0] ?? 0]: 1 }), everywhere)
    expect([...search.find(sought({ [own[4] ?? 0]: 1 }), everywhere)]).to.deep.equal(once)
    expect(search.evidence(5, 0).example).to.equal(0)
  })

  it('says the same of the first where the common words are only looked up', () => {
    const whole = searchIn(texts, table)
    const part = searchIn(texts, table, 50)
    for (let unit = 0; unit < count; unit += 7) {
      const message = sought({ ...examples[3 * unit], [common[unit % 12] ?? 0]: 1 })
      const [first = -1] = whole.find(message, everywhere)
      expect(part.find(message, everywhere)[0]).to.equal(first)
      const { example, odds, profile } = whole.evidence(first, 0)
      const again = part.evidence(first, 0)
      expect(again.example).to.be.closeTo(example, 1e-5)
      expect(again.odds).to.be.closeTo(odds, 1e-5)
      expect(again.profile).to.be.closeTo(profile, 1e-5)
    }
  })

  it('finds something where there is nothing but what all share', () => {
    const part = searchIn(texts, table, 10)
    expect(part.find(sought({ [common[3] ?? 0]: 1 }), everywhere)).to.not.have.length(0)
  })
})
