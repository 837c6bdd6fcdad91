import { readdirSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { keepWeights, readWeights, weightsKey } from '../../adapters/kept-weights.js'
import { temporaryFolder } from './support/temporary-folder.js'

const weights = {
  kinds: 2,
  danger: Float32Array.of(0.5, -1, 3),
  kind: Float32Array.of(1, 2, 3, 4, 5, 6),
}

describe('weights that are kept for a next start', () => {
  it('come back as they were', async () => {
    const folder = await temporaryFolder()
    keepWeights('abc', weights, folder)

    const back = readWeights('abc', folder)
    expect(back?.kinds).to.equal(2)
    expect([...(back?.danger ?? [])]).to.deep.equal([...weights.danger])
    expect([...(back?.kind ?? [])]).to.deep.equal([...weights.kind])
  })

  it('are only for the texts they were learned from', async () => {
    const folder = await temporaryFolder()
    const filed = (text: string, name = 'Mentor') => [
      { path: 'roles.json', content: [{ name, facets: { what: { questions: [text] } } }] },
    ]
    keepWeights(weightsKey(filed('een tekst')), weights, folder)

    expect(readWeights(weightsKey(filed('een andere tekst')), folder)).to.equal(undefined)
    expect(weightsKey(filed('a'))).to.equal(weightsKey(filed('a', 'Een andere naam')))
  })

  it('are asked for of files that are not sound either: saying so is for the check', () => {
    const broken = [{ path: 'roles.json', content: [null, 1, { facets: [null] }] }]
    expect(weightsKey(broken)).to.have.length(32)
  })

  it('take the place of those before', async () => {
    const folder = await temporaryFolder()
    keepWeights('oud', weights, folder)
    keepWeights('nieuw', weights, folder)

    expect(readdirSync(folder)).to.deep.equal(['nieuw.weights'])
  })

  it('are learned anew where the file is cut short', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'half.weights'), new Uint8Array(12))

    expect(readWeights('half', folder)).to.equal(undefined)
  })
})
