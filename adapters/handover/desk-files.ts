import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { type HandoverDesk, handoverDeskSchema } from '../../knowledge/handover/desk.js'
import { deskInvalid } from '../errors.js'
import { type Disk, writeWhole } from './disk.js'

/** The desks of this installation, one file each. */
export interface DeskFiles {
  readonly all: ReadonlyMap<string, HandoverDesk>
  /** Adds a desk, or puts another in its place; resolves once it survives. */
  put(desk: HandoverDesk): Promise<void>
}

/** @returns the desk in short: any change of it gives another */
export function fingerprint(desk: HandoverDesk): string {
  return createHash('sha256').update(JSON.stringify(desk)).digest('hex').slice(0, 32)
}

function parseDesk(text: string, file: string): HandoverDesk {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (cause) {
    throw deskInvalid(file, ['It is no valid JSON.'], cause)
  }
  const parsed = handoverDeskSchema.safeParse(json)
  if (parsed.success) return parsed.data
  throw deskInvalid(
    file,
    parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`),
  )
}

/**
 * Reads every desk.
 *
 * @throws CodedError `desk-invalid` that names file and field
 */
export async function openDesks(disk: Disk, folder: string): Promise<DeskFiles> {
  const all = new Map<string, HandoverDesk>()
  const names = (await disk.list(folder)).filter((name) => /^[^.].*\.json$/.test(name)).sort()
  for (const name of names) {
    const file = join(folder, name)
    const desk = parseDesk((await disk.read(file)) ?? '', file)
    if (`${desk.id}.json` !== name) throw deskInvalid(file, [`id: must be the name of the file.`])
    all.set(desk.id, desk)
  }
  return {
    all,
    put: async (desk) => {
      const text = `${JSON.stringify(desk, null, 2)}\n`
      await writeWhole(disk, join(folder, `${desk.id}.json`), text)
      all.set(desk.id, desk)
    },
  }
}
