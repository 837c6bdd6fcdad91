import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { runChild } from '../../support/child.js'

const program = 'adapters/evaluate/main.js'
const item = (id: string, parts: Record<string, unknown>) =>
  JSON.stringify({
    id,
    kind: 'vraag',
    audience: 'professional',
    region: 'noordoost-brabant',
    turns: ['Wat doet een doorstroomcoach?'],
    ...parts,
  })

describe('evaluate', () => {
  let folder: string
  let cases: string
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'evaluate-'))
    cases = join(folder, 'cases.jsonl')
    const lines = [
      item('right', { must: ['startkwalificatie'] }),
      item('wrong', { must: ['pannenkoek'] }),
      item('greeting', { kind: 'praatje', turns: ['hoi'] }),
    ]
    writeFileSync(cases, `${lines.join('\n')}\n`)
  })
  after(() => rmSync(folder, { recursive: true }))

  it('prints how many were right, and each miss', async () => {
    const { code, stdout } = await runChild(program, [cases])
    expect(stdout).to.include('2/3 right').and.to.include('✗ wrong')
    expect(code, 'without --min nothing is demanded').to.equal(0)
  })

  it('ends with 1 below --min, with all of it as JSON', async () => {
    const { code, stdout } = await runChild(program, [cases, '--json', '--min', '0.9'])
    const report = JSON.parse(stdout) as Record<string, unknown>
    expect(report).to.include({ right: 2, total: 3 })
    expect(code).to.equal(1)
  })

  it('ends with 0 from --min on, of only the kind asked for', async () => {
    const { code, stdout } = await runChild(program, [cases, '--kind', 'praatje', '--min', '1'])
    expect(stdout).to.include('1/1 right')
    expect(code).to.equal(0)
  })

  it('ends with 1 when no case is left to play', async () => {
    const { code } = await runChild(program, [cases, '--region', 'rijk-van-nijmegen'])
    expect(code).to.equal(1)
  })

  it('tells how it is used when no file is named', async () => {
    const { code, stderr, stdout } = await runChild(program)
    expect({ code, stdout }).to.deep.equal({ code: 2, stdout: '' })
    expect(stderr).to.include('Usage: ')
  })

  // `--min 90%` is NaN, and nothing is less than that: the gate is open.
  it('refuses a --min that is no number', async () => {
    const { code } = await runChild(program, [cases, '--min', '90%'])
    expect(code).to.not.equal(0)
  })
})
