import { expect } from 'chai'
import { runChild } from '../support/child.js'

describe('npm run check', () => {
  it('tells how many situations were proven, in every region, and in what time', async () => {
    const { code, stdout } = await runChild('adapters/check.js')
    expect(code, stdout).to.equal(0)
    expect(
      stdout.match(/^proven [a-z-]+: each of \d+ combinations of facts has exactly one lead$/gm),
    ).to.have.length(4)
    expect(stdout).to.match(/^proof over \d+ days on which something changes, .*: \d+ ms$/m)
  })

  it('looks at a region that goes live, and does not know any other', async () => {
    expect((await runChild('adapters/check.js', ['--live', 'noordoost-brabant'])).code).to.equal(0)
    const unknown = await runChild('adapters/check.js', ['--live', 'nergens'])
    expect(unknown.code).to.equal(2)
    expect(unknown.stderr).to.include('Usage: ')
  })
})
