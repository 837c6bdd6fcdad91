import { expect } from 'chai'
import {
  loadSentences,
  type Score,
  type Sentence,
  scoreFacts,
} from '../../../support/sentence-score.js'

const sentences = loadSentences()

/** How much must be right at least; below it, a change has cost more than it brought. */
const floors = {
  develop: { precision: 0.98, recall: 0.98 },
  measure: { precision: 0.96, recall: 0.93 },
} as const

function sum(scores: Iterable<Score>, part: 'right' | 'expected' | 'judged'): number {
  return [...scores].reduce((total, score) => total + score[part], 0)
}

describe('the facts of sentences as people type them', () => {
  it('come from both audiences, and half of them only measure', () => {
    const count = (test: (sentence: Sentence) => boolean) => sentences.filter(test).length
    expect(sentences.length).to.be.at.least(300)
    expect(count(({ who }) => who === 'professional')).to.be.at.least(150)
    expect(count(({ who }) => who === 'jongere')).to.be.at.least(150)
    expect(count(({ half }) => half === 'measure')).to.be.at.least(150)
    expect(new Set(sentences.map(({ text }) => text)).size).to.equal(sentences.length)
  })

  for (const half of ['develop', 'measure'] as const) {
    const scores = scoreFacts(sentences.filter((sentence) => sentence.half === half))
    const right = sum(scores.values(), 'right')
    const { precision, recall } = floors[half]
    // What goes wrong in the measuring half is not told, so that nobody mends just that.
    const faults = [...scores].flatMap(([fact, score]) =>
      half === 'develop' ? score.faults.map((fault) => `${fact}: ${fault}`) : [],
    )

    it(`${half}: at least ${recall * 100}% of what is said is read`, () => {
      expect(right / sum(scores.values(), 'expected'), faults.join('\n')).to.be.at.least(recall)
    })

    it(`${half}: at least ${precision * 100}% of what is read was said`, () => {
      expect(right / sum(scores.values(), 'judged'), faults.join('\n')).to.be.at.least(precision)
    })
  }
})
