import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** All that is on disk below a folder: names and contents, however deep and however hidden. */
export async function written(folder: string): Promise<string> {
  const parts: string[] = []
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name)
    parts.push(relative(folder, path))
    if (entry.isFile()) parts.push(await readFile(path, 'latin1').catch(() => ''))
  }
  return parts.join('\n')
}

/** Ways in which a word may have been written down. */
export function disguises(word: string): string[] {
  return [
    word,
    Buffer.from(word).toString('base64').replace(/=+$/, ''),
    Buffer.from(word).toString('hex'),
  ].map((form) => form.toLowerCase())
}
