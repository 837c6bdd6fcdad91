import { expect } from 'chai'
import { readKnowledgeFiles } from '../../../adapters/knowledge-files.js'
import { toEntries, toFiles } from '../../../knowledge/publication/entry.js'

describe('Entries', () => {
  it('hold the shipped base, and give it back as it was', () => {
    const files = readKnowledgeFiles()
    const again = toFiles(toEntries(files))
    const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1))
    expect(again).to.deep.equal(sorted)
  })

  it('are one for each record, and one for a file without such parts', () => {
    const entries = toEntries([
      { path: 'landelijk/roles.json', content: [{ id: 'a' }, { id: 'b' }] },
      { path: 'taal/verwant.json', content: { werk: ['baan'] } },
      { path: 'taal/gewone-woorden.json', content: ['aan', 'af'] },
    ])
    expect([...entries.keys()]).to.deep.equal([
      'landelijk/roles.json#a',
      'landelijk/roles.json#b',
      'taal/verwant.json#',
      'taal/gewone-woorden.json#',
    ])
  })

  it('are the whole file where two would share a name, so that none is lost', () => {
    const twice = [{ path: 'x.json', content: [{ id: 'a' }, { id: 'a', more: 1 }] }]
    expect(toFiles(toEntries(twice))).to.deep.equal(twice)
  })
})
