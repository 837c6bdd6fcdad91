import { join } from 'node:path'
import {
  type JournalEvent,
  journalEventSchema,
  journalEventTypes,
} from '../../knowledge/handover/event.js'
import { CodedError, dataDirUnusable, journalMissing } from '../errors.js'
import { type DeskFiles, openDesks } from './desk-files.js'
import type { Disk } from './disk.js'
import { HandoverIndex } from './handover-index.js'
import { type Journal, openJournal } from './journal.js'
import { createPersonalFiles, type PersonalFiles } from './personal-files.js'

const journalName = 'journal.log'

export const handoverJournal = { schema: journalEventSchema, types: journalEventTypes }

/** What the store of handovers consists of, all of it read. */
export interface StoreParts {
  readonly index: HandoverIndex
  readonly desks: DeskFiles
  readonly people: PersonalFiles
  readonly journal: Journal<JournalEvent>
}

/**
 * Reads what is on disk, and clears away what was never promised to anybody.
 *
 * @throws CodedError where the journal, a desk or the disk cannot be used
 */
export async function openParts(dataDir: string, disk: Disk): Promise<StoreParts> {
  try {
    return await open(dataDir, disk)
  } catch (error) {
    throw error instanceof CodedError ? error : dataDirUnusable(dataDir, error)
  }
}

async function open(dataDir: string, disk: Disk): Promise<StoreParts> {
  const folder = join(dataDir, 'handovers')
  const desks = await openDesks(disk, join(dataDir, 'desks'))
  const people = createPersonalFiles(disk, join(folder, 'people'))
  const ids = await people.list()
  const path = join(folder, journalName)
  // The journal is there before anybody is: without it, all of them would look like never promised.
  if (ids.length > 0 && !(await disk.list(folder)).includes(journalName)) {
    throw journalMissing(path, ids.length)
  }
  const { journal, events } = await openJournal(disk, path, handoverJournal)
  const index = new HandoverIndex(events)
  // Written for a handover that was never told to be there, or left over from a cut-off erasure.
  for (const id of ids) {
    const handover = index.all.get(id)
    if (handover === undefined || handover.isErased) await people.remove(id)
  }
  return { index, desks, people, journal }
}
