import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** @returns the path of every conversation in a folder of the data folder */
export async function keptFiles(dataDir: string, folder: string): Promise<string[]> {
  const names = await readdir(join(dataDir, folder), { recursive: true }).catch(() => [])
  return names.filter((name) => name.includes('.json')).map((name) => join(dataDir, folder, name))
}
