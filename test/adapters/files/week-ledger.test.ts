import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { crisisTable } from '../../../adapters/crisis-table.js'
import { createWeekLedger, readWeeks } from '../../../adapters/files/week-ledger.js'
import { temporaryFolder } from '../support/temporary-folder.js'

const bounds = { weeks: 3, entries: 5 }

async function setUp() {
  const folder = join(await temporaryFolder(), 'counts')
  const events: string[] = []
  const log = { write: (event: string) => void events.push(event) }
  const open = () => createWeekLedger(folder, log, bounds)
  return { folder, events, open, ledger: open() }
}

describe('the ledger of a week', () => {
  it('counts, also over a restart', async () => {
    const { folder, ledger, open } = await setUp()
    for (let at = 0; at < 30; at += 1) ledger.count('2026-W48', at % 3 === 0 ? 'een' : 'twee')
    await ledger.flush()
    const next = open()
    next.count('2026-W48', 'een')
    next.count('2026-W49', 'een')
    await next.flush()
    expect(await readWeeks(folder)).to.deep.equal([
      { week: '2026-W49', counts: { een: 1 } },
      { week: '2026-W48', counts: { een: 11, twee: 20 } },
    ])
  })

  it('does not tell when in the week, or in which order', async () => {
    const { folder, ledger } = await setUp()
    for (const what of ['c', 'a', 'b']) {
      ledger.count('2026-W48', what)
      await ledger.flush()
    }
    const path = join(folder, '2026-W48.json')
    expect(await readFile(path, 'utf8')).to.equal(
      '{"week":"2026-W48","counts":{"a":1,"b":1,"c":1}}',
    )
    const { mtime, mode } = await stat(path)
    expect(mtime.toISOString()).to.equal('2026-11-23T00:00:00.000Z')
    expect(mode & 0o777).to.equal(0o600)
  })

  it('stays small, and lets old weeks go', async () => {
    const { folder, ledger } = await setUp()
    for (let at = 0; at < 9; at += 1) ledger.count('2026-W46', `thing ${at}`)
    ledger.count('2026-W46', 'thing 0')
    for (const week of ['2026-W45', '2026-W47', '2026-W48']) ledger.count(week, 'een')
    await ledger.flush()
    const { counts } = (await readWeeks(folder)).find(({ week }) => week === '2026-W46') ?? {}
    expect(counts).to.deep.include({ 'thing 0': 2, '…': 4 })
    expect(Object.keys(counts ?? {})).to.have.length(6)
    await writeFile(join(folder, '.2026-W47.json.tmp'), 'half')
    expect(await ledger.sweep(new Date('2026-11-25T12:00:00Z'))).to.equal(2)
    expect((await readdir(folder)).sort()).to.deep.equal([
      '2026-W46.json',
      '2026-W47.json',
      '2026-W48.json',
    ])
  })

  it('fails no turn when the disk does not answer, and begins anew when it cannot be read', async () => {
    const { folder, ledger, events } = await setUp()
    await writeFile(folder, 'in the way')
    ledger.count('2026-W48', 'een')
    await ledger.flush()
    expect(events).to.deep.equal(['counts.not-kept'])
    const { folder: other, ledger: whole } = await setUp()
    whole.count('2026-W48', 'een')
    await whole.flush()
    await writeFile(join(other, '2026-W48.json'), '{"week":')
    whole.count('2026-W48', 'een')
    await whole.flush()
    expect(await readWeeks(other)).to.deep.equal([{ week: '2026-W48', counts: { een: 1 } }])
  })
})

describe('the table of crises', () => {
  const kept = [{ week: '2026-W48', counts: { 'suicidality web': 12, 'abuse web': 9 } }]
  const table = crisisTable(kept, '2026-11-24', 2)

  it('tells no count below ten, and not whether there was any', () => {
    const lines = table.split('\n').map((line) => line.trim().split(/\s+/).join(' '))
    expect(lines[0]).to.equal('2026-W48 web teams')
    expect(lines).to.include('suicidality 12 <10')
    expect(lines.filter((line) => line === 'abuse <10 <10')).to.have.length(2)
    expect(lines.filter((line) => line === 'homeless <10 <10')).to.have.length(2)
    expect(table).to.not.match(/\b(?:[0-9]|21)$/m)
  })
})
