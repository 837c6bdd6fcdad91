import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { checkHelpLines, pinnedLines } from '../../../knowledge/checks/help-lines.js'
import { parseFiles } from '../../../knowledge/knowledge-files.js'

const shipped = readFileSync('knowledge/base/landelijk/hulplijnen.json', 'utf8')

function faultsOf(text: string): string[] {
  const files = parseFiles([
    { path: 'landelijk/hulplijnen.json', content: JSON.parse(text) as unknown },
  ])
  return checkHelpLines(files).map(({ record, severity }) => `${severity} ${record}`)
}

describe('the check of the help lines', () => {
  it('has nothing against the lines as they ship', () => {
    expect(faultsOf(shipped)).to.deep.equal([])
  })

  it('misses every line the floor needs', () => {
    const needed = Object.entries(pinnedLines).filter(([, { needed }]) => needed)
    expect(faultsOf('[]')).to.deep.equal(needed.map(([id]) => `error ${id}`))
  })

  it('sees a number that differs, in the record or in its text', () => {
    const record = shipped.replace('"number": "0800-2000"', '"number": "0800-2001"')
    expect(faultsOf(record)).to.include('error landelijk.hulplijn.veilig-thuis')
    const text = shipped.replace('gratis: 0800-0113', 'gratis: 0800-0131')
    expect(faultsOf(text)).to.include('error landelijk.hulplijn.113')
    const both = shipped.replaceAll('0800-0432', '0800-0433')
    expect(faultsOf(both)).to.include('error landelijk.hulplijn.kindertelefoon')
  })

  it('sees hours that would close a line that never closes', () => {
    const closed = shipped.replace(
      '"number": "0800-0188",',
      '"number": "0800-0188", "hours": { "from": "09:00", "until": "17:00" },',
    )
    expect(faultsOf(closed)).to.deep.equal(['error landelijk.hulplijn.centrum-seksueel-geweld'])
  })
})
