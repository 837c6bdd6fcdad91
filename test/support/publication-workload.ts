import { readEntry, saveAll, saveEntry } from '../../adapters/publications/edit.js'
import type { KnowledgeStore } from '../../adapters/publications/knowledge-store.js'
import { publishDraft, takeBack } from '../../adapters/publications/publish.js'
import type { KnowledgeFile } from '../../knowledge/knowledge-files.js'
import type { Json } from '../../knowledge/publication/json.js'
import type { createChance } from './random.js'

/** Small, so that what is measured is the keeping: two entries that always say the same. */
const file = 'landelijk/roles.json'
const entries = ['een', 'twee'] as const
export const smallBase: readonly KnowledgeFile[] = [
  { path: file, content: entries.map((id) => ({ id, mark: 'begin' })) },
]
const names = entries.map((id) => `${file}#${id}`)

/** What somebody was told of, and what was being done when the end came. */
export interface ToldOf {
  /** Publications by number, as they were told; 0 is what the program brought. */
  readonly publications: Map<number, string>
  /** What the draft was told to say, and what it may say as well as it was being saved. */
  draft: Set<string>
  /** What the publication that was being made would say. */
  making: string | null
}

export function nothingTold(): ToldOf {
  return { publications: new Map([[0, 'begin']]), draft: new Set(['begin']), making: null }
}

const hand = { by: 'els', at: new Date('2026-11-26T10:00:00Z') }

/** Takes note of what it does before it does it, and of what it was told after. */
export type Notes = (line: string) => void

/** @returns what a line of notes makes of what somebody was told */
export function note(told: ToldOf, line: string): void {
  const [what = '', mark = '', number = ''] = line.split(' ')
  if (what === 'saving') told.draft.add(mark)
  if (what === 'saved') told.draft = new Set([mark])
  if (what === 'making') told.making = mark
  if (what !== 'published') return
  told.publications.set(Number(number), mark)
  told.making = null
}

function markOf(value: Json | undefined): string {
  return value && typeof value === 'object' && 'mark' in value ? String(value.mark) : ''
}

/** Saves, publishes and takes back, over and over; all of it says the same in both entries. */
export async function editAndPublish(
  store: KnowledgeStore,
  { chance, times, seed }: { chance: ReturnType<typeof createChance>; times: number; seed: string },
  notes: Notes,
): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    // What the disk refuses is told as refused: whoever did it tries something else.
    await step(store, `${seed}-${time}`, chance, notes).catch(() => undefined)
  }
}

async function step(
  store: KnowledgeStore,
  mark: string,
  chance: ReturnType<typeof createChance>,
  notes: Notes,
): Promise<void> {
  const dice = chance.next()
  if (dice < 0.5) {
    notes(`saving ${mark}`)
    await saveAll(
      store,
      new Map(entries.map((id, at) => [names[at] ?? '', { id, mark }])),
      '',
      hand,
    )
    notes(`saved ${mark}`)
  } else if (dice < 0.85) {
    const [first = ''] = names
    const drafted = markOf((await readEntry(store, first)).value)
    notes(`making ${drafted}`)
    const made = await publishDraft(store, { stamp: store.stamp, note: '' }, hand)
    if (made.kind === 'published') notes(`published ${drafted} ${made.number}`)
  } else {
    const earlier = chance.pick(store.bench.publications)
    const back = markOf((await store.published(earlier)).get(names[0] ?? '')?.value)
    notes(`making ${back}`)
    const made = await takeBack(store, { number: earlier.number, note: '' }, hand)
    if (made.kind === 'published') notes(`published ${back} ${made.number}`)
  }
  if (chance.next() < 0.1) await clash(store)
}

/** Somebody with an old page saves: nothing may come of it. */
async function clash(store: KnowledgeStore): Promise<void> {
  const place = { file, key: 'een' }
  const value = { id: 'een', mark: 'oud' }
  await saveEntry(store, { place, value, seen: value, eTag: 'oud', why: '' }, hand)
}

/** @returns what was told and is not so, in a line each; none is right */
export async function brokenTold(store: KnowledgeStore, told: ToldOf): Promise<string[]> {
  const broken: string[] = []
  const both = (found: ReadonlyMap<string, { value: Json }>, where: string) => {
    const marks = new Set(names.map((name) => markOf(found.get(name)?.value)))
    if (marks.size > 1) broken.push(`${where} is half: ${[...marks].join(' and ')}`)
    return [...marks][0] ?? ''
  }
  const last = Math.max(...told.publications.keys())
  for (const publication of store.bench.publications) {
    const { number } = publication
    const mark = both(await store.published(publication), `publication ${number}`)
    const known = told.publications.get(number)
    if (known !== undefined && known !== mark) broken.push(`publication ${number} says ${mark}`)
    const isMaking = number === last + 1 && told.making === mark
    if (known === undefined && !isMaking) broken.push(`publication ${number} was never made`)
    told.publications.set(number, mark)
  }
  if (store.live.number < last) broken.push(`publication ${last} is gone`)
  const draft = both(await store.draft(), 'the draft')
  // Taking back leaves a draft that nobody touched as it is live by then.
  const live = told.publications.get(store.live.number) ?? ''
  if (!told.draft.has(draft) && draft !== live) broken.push(`the draft says ${draft}`)
  told.draft = new Set([draft])
  told.making = null
  return broken
}
