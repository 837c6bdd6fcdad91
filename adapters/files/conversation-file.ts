import { rename } from 'node:fs/promises'
import { basename } from 'node:path'
import { Low } from 'lowdb'
import type { EventLog } from '../../bot/ports.js'
import { conversationUnreadable, conversationUnwritable } from '../errors.js'
import { type ConversationRecord, conversationRecordSchema } from './conversation-record.js'
import { PrivateJsonFile } from './private-json-file.js'

/** One conversation on disk. What is put while a write is under way shares the next write. */
export class ConversationFile {
  readonly #low: Low<ConversationRecord | null>
  #writing: Promise<void> | null = null
  #next: Promise<void> | null = null

  private constructor(readonly path: string) {
    this.#low = new Low<ConversationRecord | null>(new PrivateJsonFile(path), null)
  }

  /** A file that cannot be understood is set aside under another name, never overwritten. */
  static async open(path: string, log: EventLog): Promise<ConversationFile> {
    const file = new ConversationFile(path)
    try {
      await file.#low.read()
      const { data } = file.#low
      if (data !== null) file.#low.data = conversationRecordSchema.parse(data)
    } catch (error) {
      if (error instanceof Error && 'syscall' in error) throw conversationUnreadable(path, error)
      file.#low.data = null
      const aside = `${path}.corrupt-${Date.now()}`
      await rename(path, aside)
      log.write('conversation.set-aside', { file: basename(aside) })
    }
    return file
  }

  get record(): ConversationRecord | null {
    return this.#low.data
  }

  get isWriting(): boolean {
    return this.#writing !== null || this.#next !== null
  }

  put(record: ConversationRecord): void {
    this.#low.data = record
    if (this.#writing)
      this.#next ??= this.#writing.then(
        () => this.#write(),
        () => this.#write(),
      )
    else this.#write()
  }

  /** Resolves once the last record that was put is on disk under its own name. */
  async written(): Promise<void> {
    await (this.#next ?? this.#writing)
  }

  #write(): Promise<void> {
    this.#next = null
    const writing = this.#low
      .write()
      .catch((error: unknown) => {
        throw conversationUnwritable(this.path, error)
      })
      .finally(() => {
        if (this.#writing === writing) this.#writing = null
      })
    this.#writing = writing
    return writing
  }
}
