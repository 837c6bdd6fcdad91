import { type FileHandle, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { systemCode } from '../errors.js'

/** A file that only grows. */
export interface Appendable {
  append(text: string): Promise<void>
  /** Resolves once all that was appended survives a loss of power. */
  sync(): Promise<void>
  close(): Promise<void>
}

/**
 * The little of a file system that handovers need. What was not synced may be gone after a loss of
 * power, in any order; so may a name in a folder that was not synced. Paths are those of the system.
 */
export interface Disk {
  /** @returns null where there is no such file */
  read(path: string): Promise<string | null>
  /** Names of files, in no order; none where there is no such folder. */
  list(folder: string): Promise<readonly string[]>
  /** Makes the file and its folder where they are not there yet; their names survive. */
  appendTo(path: string): Promise<Appendable>
  /** Writes a file anew and syncs it; under its name only once `move` was called. */
  write(path: string, text: string): Promise<void>
  move(from: string, to: string): Promise<void>
  remove(path: string): Promise<void>
  /** Cuts a file to its first so many bytes, and syncs it. */
  cut(path: string, length: number): Promise<void>
  /** Writes the same again where it stands, and syncs it: also what an earlier sync has given up. */
  rewrite(path: string, at: number, text: string): Promise<void>
  /** Makes the names in a folder survive. */
  syncFolder(folder: string): Promise<void>
}

function orNull(error: unknown): null {
  if (systemCode(error) === 'ENOENT') return null
  throw error
}

async function withFile<T>(
  path: string,
  flags: string,
  use: (file: FileHandle) => Promise<T>,
): Promise<T> {
  const file = await open(path, flags, 0o600)
  try {
    return await use(file)
  } finally {
    await file.close()
  }
}

async function syncFolder(folder: string): Promise<void> {
  // Windows has no such thing, and keeps names by itself.
  if (process.platform === 'win32') return
  await withFile(folder, 'r', (file) => file.sync()).catch(orNull)
}

/** Folders of which this process made the names survive. */
const sure = new Set<string>()

/**
 * Makes a folder, and makes its name survive with every name above it: also one that is there, as
 * whoever made it may have been killed before it was synced.
 */
async function makeFolder(folder: string): Promise<void> {
  const path = resolve(folder)
  const first = await mkdir(path, { recursive: true, mode: 0o700 })
  if (first === undefined && sure.has(path)) return
  for (let made = path; made !== dirname(made); made = dirname(made)) {
    await syncFolder(dirname(made)).catch(unlessNotOurs)
  }
  sure.add(path)
}

/** Folders far above may be closed to us; those are not ours to lose either. */
function unlessNotOurs(error: unknown): void {
  if (!['EACCES', 'EPERM', 'EINVAL'].includes(systemCode(error))) throw error
}

/** The disk of this machine: files 0600 in folders 0700. */
export const ownDisk: Disk = {
  read: (path) => readFile(path, 'utf8').catch(orNull),
  list: async (folder) => (await readdir(folder).catch(orNull)) ?? [],
  appendTo: async (path) => {
    await makeFolder(dirname(path))
    const file = await open(path, 'a', 0o600)
    await syncFolder(dirname(path))
    return {
      append: (text) => file.appendFile(text, 'utf8'),
      sync: () => file.datasync(),
      close: () => file.close(),
    }
  },
  write: async (path, text) => {
    await makeFolder(dirname(path))
    await withFile(path, 'w', async (file) => {
      await file.writeFile(text, 'utf8')
      await file.sync()
    })
  },
  move: rename,
  remove: (path) => rm(path, { force: true }),
  cut: (path, length) =>
    withFile(path, 'r+', async (file) => {
      await file.truncate(length)
      await file.sync()
    }),
  rewrite: (path, at, text) =>
    withFile(path, 'r+', async (file) => {
      const bytes = Buffer.from(text)
      for (let done = 0; done < bytes.length; ) {
        const { bytesWritten } = await file.write(bytes, done, bytes.length - done, at + done)
        done += bytesWritten
      }
      await file.sync()
    }),
  syncFolder,
}

/** Writes a file whole or not at all; it is there under its name, for good, once this resolves. */
export async function writeWhole(disk: Disk, path: string, text: string): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.tmp`)
  await disk.write(temporary, text)
  await disk.move(temporary, path)
  await disk.syncFolder(dirname(path))
}

/** Removes a file for good. */
export async function removeForGood(disk: Disk, path: string): Promise<void> {
  await disk.remove(path)
  await disk.syncFolder(dirname(path))
}
