import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { CodedError, dataDirInUse, dataDirUnusable, systemCode } from '../errors.js'
import { isAnswering, lockFolder, windowsPipe } from './lock-place.js'

/** Longest that another one may stay undecided, in ms; it normally takes one. */
const PATIENCE = 2000

export interface DataLock {
  release(): Promise<void>
}

/**
 * Takes a data folder for this process alone. Whoever holds it listens on a socket: the system
 * closes that when a process dies, however it dies, so a left-over is told from a holder at once.
 *
 * @throws CodedError `data-dir-in-use` where another process holds it
 */
export async function lockDataDir(dataDir: string): Promise<DataLock> {
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 })
    return process.platform === 'win32'
      ? await lockByPipe(dataDir)
      : await lockByFolder(dataDir, await lockFolder(dataDir))
  } catch (error) {
    if (error instanceof CodedError) throw error
    throw dataDirUnusable(dataDir, error)
  }
}

/** Windows frees the name of a pipe by itself. */
async function lockByPipe(dataDir: string): Promise<DataLock> {
  try {
    const server = await listen(await windowsPipe(dataDir))
    return { release: () => close(server) }
  } catch (error) {
    throw systemCode(error) === 'EADDRINUSE' ? dataDirInUse(dataDir) : error
  }
}

/**
 * Each candidate has a name of its own, so that clearing away a dead one can never hit another.
 * It makes itself seen first and looks around afterwards: of two, at least one sees the other.
 * Where both do, the lower name goes on and the higher gives way.
 */
async function lockByFolder(dataDir: string, folder: string): Promise<DataLock> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const own = randomUUID().slice(0, 8)
  const server = await listen(join(folder, `${own}.sock`))
  const release = async () => {
    await close(server)
    await forget(folder, own)
  }
  try {
    const deadline = Date.now() + PATIENCE
    while (!(await isFree(folder, own))) {
      if (Date.now() > deadline) throw dataDirInUse(dataDir)
      await wait(2)
    }
    await writeFile(join(folder, `${own}.held`), `${process.pid}\n`, { mode: 0o600 })
    return { release }
  } catch (error) {
    await release()
    throw error === occupied ? dataDirInUse(dataDir) : error
  }
}

const occupied = Symbol('occupied')

/** @returns false while one that must give way has not done so yet. @throws occupied */
async function isFree(folder: string, own: string): Promise<boolean> {
  let free = true
  const names = await readdir(folder)
  for (const name of names) {
    if (!name.endsWith('.sock') || name === `${own}.sock`) continue
    const other = name.slice(0, -'.sock'.length)
    if (!(await isAnswering(join(folder, name)))) await forget(folder, other)
    else if (other < own || (await readdir(folder)).includes(`${other}.held`)) throw occupied
    else free = false
  }
  return free
}

async function forget(folder: string, name: string): Promise<void> {
  await rm(join(folder, `${name}.held`), { force: true })
  await rm(join(folder, `${name}.sock`), { force: true })
}

function listen(path: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.on('error', () => socket.destroy())
      socket.end()
    })
    server.once('error', reject)
    server.listen(path, () => {
      // A lock is no reason to go on living.
      server.unref()
      resolve(server)
    })
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()))
}
