import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EventLog } from '../../bot/ports.js'
import { systemCode } from '../errors.js'
import { type Case, caseSchema, parseCases } from '../evaluate/case-schema.js'
import type { KnowledgeStore } from './knowledge-store.js'

/**
 * Every conversation that must come out right: those that came with the program, and those that the
 * programme team added. A file that cannot be read is left out, and named in the log.
 */
export function ownCases(folder: string, store: KnowledgeStore, log: EventLog): Case[] {
  return [...casesIn(folder, log), ...store.bench.cases.map((item) => caseSchema.parse(item))]
}

function casesIn(folder: string, log: EventLog): Case[] {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl'))
    return names.sort().flatMap((name) => casesOf(join(folder, name), log))
  } catch (error) {
    log.write('cases.not-read', { error: systemCode(error) })
    return []
  }
}

function casesOf(path: string, log: EventLog): Case[] {
  try {
    return parseCases(readFileSync(path, 'utf8'), path)
  } catch (error) {
    log.write('cases.not-read', { error: systemCode(error) })
    return []
  }
}
