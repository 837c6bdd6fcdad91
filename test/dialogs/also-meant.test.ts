import { expect } from 'chai'
import { alsoMeant, saysTheSame, tellBoth } from '../../dialogs/also-meant.js'
import { say } from '../../dialogs/compose.js'
import type { FacetMatch } from '../../dialogs/question.js'

const match = (record: string, score: number, rest: Partial<FacetMatch> = {}): FacetMatch => ({
  record,
  facet: 'what',
  score,
  cued: false,
  named: 0,
  alike: 0.5,
  next: null,
  ...rest,
})

describe('alsoMeant', () => {
  it('is the second where that is about as likely', () => {
    expect(alsoMeant([match('a', 0.8), match('b', 0.75)])?.record).to.equal('b')
  })

  it('is nothing where the first is far surer', () => {
    expect(alsoMeant([match('a', 0.95), match('b', 0.6)])).to.equal(null)
  })

  it('is another facet of the same where that comes next', () => {
    const best = match('a', 0.8, { next: { facet: 'who', score: 0.78 } })
    expect(alsoMeant([best, match('b', 0.7)])).to.deep.equal({
      record: 'a',
      facet: 'who',
      score: 0.78,
    })
  })

  it('is nothing to who says just what an example says', () => {
    expect(alsoMeant([match('a', 0.8, { alike: 1 }), match('b', 0.79)])).to.equal(null)
    expect(alsoMeant([])).to.equal(null)
  })
})

describe('saysTheSame', () => {
  const terms = (text: string) =>
    text.split(' ').map((word) => ({ word, stem: word, weight: 1, filler: word === 'de' }))

  it('looks at the words that count, of the shorter text', () => {
    expect(saysTheSame(terms('de school helpt'), terms('de school helpt een jaar lang'))).to.equal(
      true,
    )
    expect(saysTheSame(terms('de school helpt'), terms('de gemeente betaalt'))).to.equal(false)
  })
})

describe('tellBoth', () => {
  const line = { label: 'Mail', channel: 'email', value: 'a@example.org' } as const

  it('says what both share once', () => {
    const both = tellBoth(
      say('Een.', { contacts: [line] }),
      say('Twee.', { contacts: [line] }),
      'Of dit?',
    )
    expect(both.text).to.equal('Een.\n\nOf dit?\n\nTwee.')
    expect(both.contacts).to.deep.equal([line])
  })

  it('does not say the same twice', () => {
    expect(tellBoth(say('Een.'), say('Een.'), null).text).to.equal('Een.')
  })
})
