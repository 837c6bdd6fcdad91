import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { findDataSets } from './data-sets.js'

describe('findDataSets', () => {
  let folder = ''
  const write = (name: string, ...texts: readonly string[]) => {
    const lines = texts.map((text) => JSON.stringify({ text, label: 'een' }))
    writeFileSync(join(folder, name), `${lines.join('\n')}\n`)
  }

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'data-sets-'))
  })

  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  it('pairs train and test, here and one folder deeper', () => {
    mkdirSync(join(folder, 'dieper'))
    write('lampen-train.jsonl', 'lamp aan', 'lamp uit')
    write('lampen-test.jsonl', 'doe de lamp aan')
    write('dieper/train.jsonl', 'hallo')
    write('dieper/test.jsonl', 'hoi')
    write('dieper/test-oos.jsonl', 'wat anders')
    write('los-train.jsonl', 'zonder test')
    const sets = findDataSets(folder)
    expect(sets.map(({ name }) => name)).to.deep.equal(['lampen', 'dieper'])
    expect(sets[0]?.train).to.have.length(2)
    expect(sets[1]?.outOfScope).to.deep.equal(['wat anders'])
  })

  it('takes the typos of the folder, and makes them where it has none', () => {
    write('a-train.jsonl', 'lamp')
    write('a-test.jsonl', 'doe de lamp aan')
    write('b-train.jsonl', 'lamp')
    write('b-test.jsonl', 'doe de lamp aan')
    write('b-test-typo.jsonl', 'doe de lmap aan')
    const [a, b] = findDataSets(folder)
    expect(b?.typos.map(({ text }) => text)).to.deep.equal(['doe de lmap aan'])
    expect(a?.typos).to.have.length(1)
    expect(a?.typos[0]?.text).to.not.equal('doe de lamp aan')
    expect(findDataSets(folder)[0]?.typos).to.deep.equal(a?.typos)
  })
})
