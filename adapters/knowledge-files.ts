import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Fault, KnowledgeError } from '../knowledge/fault.js'
import { buildKnowledge, type KnowledgeBase } from '../knowledge/knowledge-base.js'
import type { KnowledgeFile } from '../knowledge/knowledge-files.js'

/** The base knowledge that ships with the program, seen from the compiled file. */
export const baseFolder = fileURLToPath(new URL('../../knowledge/base', import.meta.url))

/** The line a JSON error points at: people look for lines, not for positions. */
function lineOf(text: string, error: unknown): string {
  const position = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined
  if (position === undefined) return ''
  return ` (line ${text.slice(0, Number(position)).split('\n').length})`
}

function unreadable(file: string, text: string, cause: unknown): Fault {
  const message = `${cause instanceof Error ? cause.message : 'cannot be read'}${lineOf(text, cause)}`
  return {
    code: 'unreadable',
    severity: 'error',
    file,
    record: '',
    message,
    remedy: 'it must be valid JSON: look for a missing comma or quote near the place named',
  }
}

/**
 * @param folder with the knowledge files, in folders per region
 * @throws KnowledgeError naming every file that is no JSON
 */
export function readKnowledgeFiles(folder: string = baseFolder): KnowledgeFile[] {
  const faults: Fault[] = []
  const files: KnowledgeFile[] = []
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  for (const name of names.filter((candidate) => candidate.endsWith('.json')).sort()) {
    const path = relative('.', name).split(sep).join('/')
    let text = ''
    try {
      text = readFileSync(join(folder, name), 'utf8')
      files.push({ path, content: JSON.parse(text) })
    } catch (error) {
      faults.push(unreadable(path, text, error))
    }
  }
  if (faults.length > 0) throw new KnowledgeError(faults)
  return files
}

/**
 * Reads and builds the knowledge base.
 *
 * @throws KnowledgeError naming every fault with file, record and remedy
 */
export function loadKnowledge(folder: string = baseFolder): KnowledgeBase {
  return buildKnowledge(readKnowledgeFiles(folder))
}
