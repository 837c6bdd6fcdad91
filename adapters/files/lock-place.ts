import { createHash } from 'node:crypto'
import { realpath } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemCode } from '../errors.js'

/** What a Unix socket's path may take: 104 bytes on macOS, 108 on Linux, the end mark included. */
const LONGEST_PATH = 103
const LONGEST_NAME = '/12345678.sock'.length

/** @returns the folder for the sockets; elsewhere where the data folder's own path is too long */
export async function lockFolder(dataDir: string): Promise<string> {
  const real = await realpath(dataDir)
  const inside = join(real, 'lock')
  return Buffer.byteLength(inside) + LONGEST_NAME <= LONGEST_PATH
    ? inside
    : join(tmpdir(), `doorstroomwijzer-${fingerprint(real)}`)
}

export async function windowsPipe(dataDir: string): Promise<string> {
  return `\\\\.\\pipe\\doorstroomwijzer-${fingerprint(await realpath(dataDir))}`
}

/** @returns whether a living process holds this socket; in doubt it does */
export function isAnswering(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path)
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', (error) =>
      resolve(!['ECONNREFUSED', 'ENOENT'].includes(systemCode(error))),
    )
  })
}

function fingerprint(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 16)
}
