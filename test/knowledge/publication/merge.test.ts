import { expect } from 'chai'
import { merge, takeTheirs, withField } from '../../../knowledge/publication/merge.js'

describe('merge', () => {
  it('takes over what only one side changed', () => {
    const base = { name: 'RBL', where: 'Oss', hours: 'ma' }
    const { value, conflicts } = merge(
      base,
      { ...base, where: 'Uden' },
      { ...base, hours: 'ma en di' },
    )
    expect(value).to.deep.equal({ name: 'RBL', where: 'Uden', hours: 'ma en di' })
    expect(conflicts).to.deep.equal([])
  })

  it('keeps our own side of a field that both changed, and says so', () => {
    const { value, conflicts } = merge(
      { facets: { what: { professional: 'een' } } },
      { facets: { what: { professional: 'twee' } } },
      { facets: { what: { professional: 'drie' } } },
    )
    expect(value).to.deep.equal({ facets: { what: { professional: 'twee' } } })
    expect(conflicts).to.deep.equal([
      { path: ['facets', 'what', 'professional'], base: 'een', own: 'twee', theirs: 'drie' },
    ])
    expect(takeTheirs(value, conflicts)).to.deep.equal({
      facets: { what: { professional: 'drie' } },
    })
  })

  it('brings together what was added to and taken from a list', () => {
    const { value, conflicts } = merge(['a', 'b', 'c'], ['a', 'c', 'd'], ['a', 'b', 'e'])
    expect(value).to.deep.equal(['a', 'd', 'e'])
    expect(conflicts).to.deep.equal([])
  })

  it('takes a field away where one side did and the other left it alone', () => {
    expect(merge({ a: 1, b: 2 }, { a: 1 }, { a: 1, b: 2 }).value).to.deep.equal({ a: 1 })
    expect(merge({ a: 1, b: 2 }, { a: 1, b: 2 }, { a: 1 }).value).to.deep.equal({ a: 1 })
  })

  it('calls it a conflict where one side took away what the other changed', () => {
    const { value, conflicts } = merge({ a: 1 }, {}, { a: 2 })
    expect(value).to.deep.equal({})
    expect(conflicts.map(({ path }) => path)).to.deep.equal([['a']])
    expect(takeTheirs(value, conflicts)).to.deep.equal({ a: 2 })
  })

  it('says nothing of two sides that made the same of it', () => {
    expect(merge({ a: 1 }, { a: 2, b: [1] }, { b: [1], a: 2 }).conflicts).to.deep.equal([])
  })
})

describe('withField', () => {
  it('sets one field and leaves the others, also where it was not there yet', () => {
    expect(withField({ a: { b: 1, c: 2 } }, ['a', 'b'], 3)).to.deep.equal({ a: { b: 3, c: 2 } })
    expect(withField({}, ['a', 'b'], 3)).to.deep.equal({ a: { b: 3 } })
    expect(withField({ a: 1, b: 2 }, ['a'], undefined)).to.deep.equal({ b: 2 })
  })
})
