import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { CodedError } from '../../../adapters/errors.js'
import { type Disk, ownDisk } from '../../../adapters/handover/disk.js'
import { openJournal } from '../../../adapters/handover/journal.js'
import { lineOf } from '../../../adapters/handover/journal-lines.js'
import { handoverJournal } from '../../../adapters/handover/open-parts.js'
import type { JournalEvent } from '../../../knowledge/handover/event.js'
import { eventBase, requestedEvent } from '../../support/handover-events.js'
import { memoryDisk } from '../../support/memory-disk.js'
import { temporaryFolder } from '../support/temporary-folder.js'

const event = (by: string): JournalEvent => ({ ...eventBase, type: 'read', by })
const readers = (events: readonly JournalEvent[]) => events.map(({ by }) => by)

async function journalPath(): Promise<string> {
  const folder = join(await temporaryFolder(), 'handovers')
  await mkdir(folder)
  return join(folder, 'journal.log')
}

/** @returns who is in the journal, after one more was added to what could be read */
async function readersAt(path: string): Promise<string[]> {
  const { journal, events } = await openJournal(ownDisk, path, handoverJournal)
  await journal.append([event('after')])
  await journal.close()
  const again = await openJournal(ownDisk, path, handoverJournal)
  await again.journal.close()
  expect(readers(again.events)).to.deep.equal([...readers(events), 'after'])
  return readers(events)
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (error: unknown) => error,
  )
  if (!(error instanceof CodedError)) throw new Error(`not a coded error: ${error}`)
  expect(error.remedy).to.not.equal('')
  return error.code
}

describe('the journal', () => {
  it('holds what was told, with the signs that people use', async () => {
    const path = await journalPath()
    const { journal } = await openJournal(ownDisk, path, handoverJournal)
    await journal.append([requestedEvent({ question: 'één “vraag” 😀\n' }), event('kim')])
    await journal.close()
    const { events, journal: again } = await openJournal(ownDisk, path, handoverJournal)
    await again.close()
    expect(events).to.deep.equal([requestedEvent({ question: 'één “vraag” 😀\n' }), event('kim')])
  })

  it('cuts off what was being written, at whatever byte that ended', async function () {
    this.timeout(60_000)
    const path = await journalPath()
    const whole = lineOf([event('één')])
    const torn = Buffer.from(lineOf([event('“twee”'), event('drie 😀')]))
    for (let length = 0; length < torn.length; length += 1) {
      await writeFile(path, whole)
      await appendFile(path, torn.subarray(0, length))
      expect(await readersAt(path), `${length} bytes`).to.deep.equal(['één'])
    }
    await writeFile(path, Buffer.concat([Buffer.from(whole), torn]))
    expect(await readersAt(path)).to.deep.equal(['één', '“twee”', 'drie 😀'])
  })

  it('cuts off a last line with a hole in it, as a disk writes in any order', async () => {
    const path = await journalPath()
    const torn = Buffer.from(lineOf([event('two'), event('three')])).fill(0, 20, 60)
    await writeFile(path, Buffer.concat([Buffer.from(lineOf([event('one')])), torn]))
    expect(await readersAt(path)).to.deep.equal(['one'])
  })

  it('does not open where a line before the end is damaged, and touches nothing', async () => {
    const path = await journalPath()
    const lines = ['one', 'two', 'three'].map((by) => lineOf([event(by)]))
    for (const damaged of [0, 1]) {
      const text = lines.map((line, at) => (at === damaged ? line.replace('read', 'raed') : line))
      await writeFile(path, text.join(''))
      expect(await codeOf(openJournal(ownDisk, path, handoverJournal))).to.equal('journal-damaged')
      expect(await readFile(path, 'utf8')).to.equal(text.join(''))
    }
  })

  it('does not open where a newer version told of something', async () => {
    const path = await journalPath()
    const strange = { ...event('kim'), type: 'sung' } as unknown as JournalEvent
    await writeFile(path, lineOf([strange]))
    expect(await codeOf(openJournal(ownDisk, path, handoverJournal))).to.equal('journal-unknown')
  })

  it('refuses what is no event, before anything of it is written', async () => {
    const path = await journalPath()
    const { journal } = await openJournal(ownDisk, path, handoverJournal)
    const strange = { ...event('kim'), at: 'yesterday' }
    const refused = await journal.append([event('one'), strange]).catch(() => 'refused')
    await journal.close()
    expect([refused, await readFile(path, 'utf8')]).to.deep.equal(['refused', ''])
  })

  it('has nothing of a write that failed, and goes on once the disk does', async () => {
    const { faulty, disk } = memoryDisk()
    const { journal } = await openJournal(disk, '/data/journal.log', handoverJournal)
    await journal.append([event('one')])
    const told: string[] = ['one']
    faulty.faults = 0.4
    for (let count = 0; count < 200; count += 1) {
      const by = `try-${count}`
      await journal.append([event(by)]).then(
        () => told.push(by),
        () => undefined,
      )
    }
    faulty.faults = 0
    await journal.append([event('last')])
    await journal.close()
    const { events } = await openJournal(disk, '/data/journal.log', handoverJournal)
    expect(told.length).to.be.within(20, 180)
    expect(readers(events)).to.deep.equal([...told, 'last'])
  })

  it('takes nothing more once it is closed', async () => {
    const { disk } = memoryDisk()
    const { journal } = await openJournal(disk, '/data/journal.log', handoverJournal)
    const first = journal.append([event('one')])
    await journal.close()
    await first
    expect(await journal.append([event('two')]).catch(() => 'refused')).to.equal('refused')
    const { events } = await openJournal(disk, '/data/journal.log', handoverJournal)
    expect(readers(events)).to.deep.equal(['one'])
  })

  it('syncs together what comes together', async () => {
    let syncs = 0
    const { disk } = memoryDisk()
    const counting: Disk = {
      ...disk,
      appendTo: async (path) => {
        const file = await disk.appendTo(path)
        return {
          ...file,
          sync: () => {
            syncs += 1
            return file.sync()
          },
        }
      },
    }
    const { journal } = await openJournal(counting, '/data/journal.log', handoverJournal)
    const names = Array.from({ length: 100 }, (_, at) => `coach-${at}`)
    await Promise.all(names.map((by) => journal.append([event(by)])))
    await journal.close()
    expect(syncs).to.equal(2)
    const { events } = await openJournal(disk, '/data/journal.log', handoverJournal)
    expect(readers(events)).to.deep.equal(names)
  })
})
