import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Fault, KnowledgeError } from '../knowledge/fault.js'
import { buildKnowledge, type KnowledgeBase } from '../knowledge/knowledge-base.js'
import type { KnowledgeFile } from '../knowledge/knowledge-files.js'
import { parseJsonText } from './json-text.js'
import { keepWeights, readWeights, weightsKey } from './kept-weights.js'

/** The base knowledge that ships with the program, seen from the compiled file. */
const baseFolder = fileURLToPath(new URL('../../knowledge/base', import.meta.url))

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

interface KnowledgeText {
  readonly path: string
  readonly text: string
}

function readTexts(folder: string): KnowledgeText[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names
    .filter((candidate) => candidate.endsWith('.json'))
    .sort()
    .map((name) => ({
      path: relative('.', name).split(sep).join('/'),
      text: readFileSync(join(folder, name), 'utf8'),
    }))
}

/** @throws KnowledgeError naming every file that is no JSON */
function parseTexts(texts: readonly KnowledgeText[]): KnowledgeFile[] {
  const faults: Fault[] = []
  const files: KnowledgeFile[] = []
  for (const { path, text } of texts) {
    try {
      files.push({ path, content: parseJsonText(text) })
    } catch (error) {
      faults.push(unreadable(path, error))
    }
  }
  if (faults.length > 0) throw new KnowledgeError(faults)
  return files
}

/**
 * @param folder with the knowledge files, in folders per region
 * @throws KnowledgeError naming every file that is no JSON
 */
export function readKnowledgeFiles(folder: string = baseFolder): KnowledgeFile[] {
  return parseTexts(readTexts(folder))
}

/**
 * Reads and builds the knowledge base; what the build learned from these very files is not
 * learned again.
 *
 * @throws KnowledgeError naming every fault with file, record and remedy
 */
export function loadKnowledge(folder: string = baseFolder): KnowledgeBase {
  const files = readKnowledgeFiles(folder)
  return buildKnowledge(files, { dangerWeights: readWeights(weightsKey(files)) })
}

/** Learns from the files what every start would otherwise learn again, and keeps it. */
export function prepareKnowledge(folder: string = baseFolder): void {
  const files = readKnowledgeFiles(folder)
  const { weights } = buildKnowledge(files).danger
  if (weights !== null) keepWeights(weightsKey(files), weights)
}
