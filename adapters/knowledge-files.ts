import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Fault, KnowledgeError } from '../knowledge/fault.js'
import { buildKnowledge, type KnowledgeBase } from '../knowledge/knowledge-base.js'
import type { KnowledgeFile } from '../knowledge/knowledge-files.js'

/** The base knowledge that ships with the program, seen from the compiled file. */
export const baseFolder = fileURLToPath(new URL('../../knowledge/base', import.meta.url))

function unreadable(file: string, cause: unknown): Fault {
  const message = cause instanceof Error ? cause.message : 'cannot be read'
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
    try {
      files.push({ path, content: JSON.parse(readFileSync(join(folder, name), 'utf8')) })
    } catch (error) {
      faults.push(unreadable(path, error))
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
