import { readFileSync } from 'node:fs'
import { expect } from 'chai'

const folder = new URL('../../../../docs/teams/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8'))

/** @returns width, height and colour type (6 has transparency) out of the header of a PNG */
function png(name: string): { size: number[]; colourType: number | undefined } {
  const bytes = readFileSync(new URL(name, folder))
  expect(bytes.toString('latin1', 1, 4)).to.equal('PNG')
  return { size: [bytes.readUInt32BE(16), bytes.readUInt32BE(20)], colourType: bytes[25] }
}

// The whole of it was checked by hand with @microsoft/app-manifest 1.1.2: see docs/teams.md.
describe('docs/teams/manifest.json', () => {
  it('has one placeholder for the app id and one for the address, as docs/teams.md says', () => {
    const placeholder = '00000000-0000-0000-0000-000000000000'
    expect([manifest.id, manifest.bots[0].botId]).to.deep.equal([placeholder, placeholder])
    const urls = Object.entries(manifest.developer).filter(([name]) => name.endsWith('Url'))
    expect(urls).to.have.length(3)
    for (const [, url] of urls) expect(url).to.equal('https://doorstroomwijzer.example/')
  })

  it('is for one person at a time: a conversation holds facts about one young person', () => {
    expect(manifest.bots).to.have.length(1)
    expect(manifest.bots[0].scopes).to.deep.equal(['personal'])
    expect(manifest.bots[0].supportsFiles).to.equal(false)
  })

  it('keeps to the lengths that Teams allows', () => {
    expect(manifest.name.short).to.have.length.at.most(30)
    expect(manifest.name.full).to.have.length.at.most(100)
    expect(manifest.description.short).to.have.length.at.most(80)
    for (const { title, description } of manifest.bots[0].commandLists[0].commands) {
      expect(title).to.have.length.at.most(32)
      expect(description).to.have.length.at.most(128)
    }
  })

  it('has the two icons that it names, in the sizes that Teams wants', () => {
    expect(png(manifest.icons.color).size).to.deep.equal([192, 192])
    expect(png(manifest.icons.outline)).to.deep.equal({ size: [32, 32], colourType: 6 })
  })
})
