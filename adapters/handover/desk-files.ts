import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { TurnTaking } from '../../bot/turn-taking.js'
import { type HandoverDesk, handoverDeskSchema } from '../../knowledge/handover/desk.js'
import { deskInvalid } from '../errors.js'
import { type Disk, removeForGood, writeWhole } from './disk.js'

/** The desks of this installation, one file each. */
export interface DeskFiles {
  readonly all: ReadonlyMap<string, HandoverDesk>
  /** Adds a desk, or puts another in its place; resolves once it survives. */
  put(desk: HandoverDesk): Promise<void>
  /** Resolves once nothing is left of it. */
  remove(id: string): Promise<void>
}

/** @returns the desk in short: any change of it gives another */
export function fingerprint(desk: HandoverDesk): string {
  return createHash('sha256')
    .update(JSON.stringify(inOrder(desk)))
    .digest('hex')
    .slice(0, 32)
}

/** The same value with its fields by name: in which order somebody wrote them down says nothing. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(fields.map(([name, field]) => [name, inOrder(field)]))
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
  const turns = new TurnTaking()
  // What is read here is acted on: it has to survive, also where whoever wrote it was killed.
  await disk.syncFolder(folder)
  const names = (await disk.list(folder)).filter((name) => /^[^.].*\.json$/.test(name)).sort()
  for (const name of names) {
    const file = join(folder, name)
    const desk = parseDesk((await disk.read(file)) ?? '', file)
    if (`${desk.id}.json` !== name) throw deskInvalid(file, [`id: must be the name of the file.`])
    all.set(desk.id, desk)
  }
  return {
    all,
    put: (desk) =>
      turns.run(desk.id, async () => {
        const text = `${JSON.stringify(desk, null, 2)}\n`
        await writeWhole(disk, join(folder, `${desk.id}.json`), text)
        all.set(desk.id, desk)
      }),
    remove: (id) =>
      turns.run(id, async () => {
        // Nothing comes in any more while its file goes.
        all.delete(id)
        await removeForGood(disk, join(folder, `${id}.json`))
      }),
  }
}
