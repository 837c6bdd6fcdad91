import { readFile, writeFile } from 'node:fs/promises'
import { entryPlace, withEntries } from '../../knowledge/publication/entry.js'
import { saveAll } from '../publications/edit.js'
import type { Hand } from '../publications/knowledge-store.js'
import type { Publications } from '../publications/open-publications.js'
import { isSound } from '../publications/proof.js'
import {
  exportCsv,
  exportWhole,
  type Incoming,
  kindsIn,
  readCsv,
  readWhole,
} from '../publications/transfer.js'
import { diffText, proofText } from './print.js'

/** Something that the person at the keyboard can mend. */
export class ToolRefusal extends Error {}

export interface Options {
  readonly all: boolean
  readonly yes: boolean
  readonly published: boolean
  readonly note: string
  readonly csv: string | undefined
  readonly out: string | undefined
}

/** @returns what to print */
export type Command = (
  publications: Publications,
  argument: string | undefined,
  options: Options,
  hand: Hand,
) => Promise<string>

const check: Command = async ({ publishing }, _argument, { all }) => {
  const { proof } = await (await publishing.prove()).proving.done
  if (!isSound(proof)) throw new ToolRefusal(proofText(proof, all))
  return proofText(proof, all)
}

const diff: Command = async ({ store }) => {
  const { text, entries } = diffText(await store.published(), await store.draft())
  return `${text}${entries} entries differ from publication ${store.live.number}\n`
}

const publish: Command = async ({ publishing }, _argument, { note, yes, all }, hand) => {
  if (note === '') throw new ToolRefusal('Say what it is about: --note "…"\n')
  const { proof } = await (await publishing.prove()).proving.done
  const text = proofText(proof, all)
  const worse = proof.differences.some(({ before, after }) => before.isRight && !after.isRight)
  const warned = worse || proof.faults.some(({ isNew }) => isNew)
  if (isSound(proof) && warned && !yes) {
    throw new ToolRefusal(`${text}Nothing was published. With --yes it is, warnings and all.\n`)
  }
  const published = await publishing.publish(note, hand)
  if (published.kind === 'published') return `${text}publication ${published.number}\n`
  throw new ToolRefusal(`${text}Nothing was published: ${published.kind}.\n`)
}

const rollback: Command = async ({ publishing, store }, argument, { note }, hand) => {
  const number = Number(argument)
  if (!/^\d+$/.test(argument ?? '')) throw new ToolRefusal('Say which: rollback NUMBER\n')
  const back = await publishing.takeBack(number, note || `terug naar ${number}`, hand)
  if (back.kind === 'published')
    return `publication ${back.number} is publication ${number} again\n`
  const known = store.bench.publications.map((one) => one.number).join(', ')
  throw new ToolRefusal(`Nothing was taken back: ${back.kind}. There are ${known}.\n`)
}

const exporting: Command = async ({ store }, _argument, { csv, out, published }) => {
  const entries = published ? await store.published() : await store.draft()
  if (csv !== undefined && !kindsIn(entries).includes(csv)) {
    throw new ToolRefusal(`--csv takes one of: ${kindsIn(entries).join(', ')}\n`)
  }
  const text = csv === undefined ? exportWhole(entries) : exportCsv(entries, csv)
  if (out === undefined) return text
  await writeFile(out, text)
  return `${out}: ${Buffer.byteLength(text)} bytes\n`
}

const importing: Command = async ({ store }, file, { csv, yes, note }, hand) => {
  if (file === undefined) throw new ToolRefusal('Say which file: import FILE\n')
  const draft = await store.draft()
  const text = await readFile(file, 'utf8')
  const { values, faults } = readAny(file, () =>
    csv === undefined ? readWhole(text, draft) : readCsv(text, csv, draft),
  )
  if (faults.length > 0) {
    const lines = faults.map(
      ({ line, column, message }) => `${file}: line ${line}, column ${column}: ${message}\n`,
    )
    throw new ToolRefusal(`${lines.join('')}Nothing was imported.\n`)
  }
  const over = [...values].map(([name, value]) => ({ ...entryPlace(name), value }))
  const preview = diffText(draft, withEntries(draft, over))
  if (!yes) {
    return `${preview.text}${preview.entries} entries would change. With --yes they do, in the draft.\n`
  }
  const changed = await saveAll(store, values, note || `import ${file}`, hand)
  return `${preview.text}${changed} entries changed in the draft\n`
}

/** @throws ToolRefusal that names line and column */
function readAny(file: string, read: () => Incoming): Incoming {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof Error)) throw error
    throw new ToolRefusal(`${file}: ${error.message}\nNothing was imported.\n`)
  }
}

/** By name; `writes` tells which need the data folder for themselves. */
export const commands: Readonly<Record<string, { run: Command; writes: boolean }>> = {
  check: { run: check, writes: false },
  diff: { run: diff, writes: false },
  export: { run: exporting, writes: false },
  publish: { run: publish, writes: true },
  rollback: { run: rollback, writes: true },
  import: { run: importing, writes: true },
}
