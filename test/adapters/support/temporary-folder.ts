import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const made: string[] = []

/** @returns a new empty folder, which is gone after the tests */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'doorstroomwijzer-test-'))
  made.push(folder)
  return folder
}

after(async () => {
  await Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true })))
})
