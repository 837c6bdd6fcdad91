import type { HandoverStore } from '../../adapters/handover/handover-store.js'
import type { Action } from '../../knowledge/handover/act.js'
import { reminderSteps } from '../../knowledge/handover/event.js'
import { handoverRequest } from './handover-request.js'
import { practiceDesk } from './practice-desk.js'
import type { createChance } from './random.js'

type Chance = ReturnType<typeof createChance>

export const workDesks = ['doorstroompunt-073', 'werk-den-bosch'].map((id) => practiceDesk({ id }))
const start = Date.parse('2026-11-23T09:00:00+01:00')
const words = ['ik zoek werk', 'één dag “thuis”', '😀', 'zonder diploma\nen nu?', 'x'.repeat(90)]
const coaches = ['kim', 'robin', 'sam']

/** What was told to be done, by whom it was asked. */
export interface Promised {
  /** Words of the person, by handover. */
  readonly requested: Map<string, string>
  /** `handover type at` of every event that somebody was told of. */
  readonly events: Set<string>
  /** Asked to be erased, and those of them that are. */
  readonly erasing: Set<string>
  readonly erased: Set<string>
  /** Names a desk was given, in order, and how many of them somebody was told of. */
  readonly deskNames: string[]
  deskNamesTold: number
  /** No two things happen at the same moment. */
  moments: number
}

export function nothingPromised(): Promised {
  return {
    requested: new Map(),
    events: new Set(),
    erasing: new Set(),
    erased: new Set(),
    deskNames: [],
    deskNamesTold: 0,
    moments: 0,
  }
}

function anyAction(chance: Chance): Action {
  return chance.pick<Action>([
    { do: 'accept' },
    { do: 'contact' },
    { do: 'finish', outcome: 'werk' },
    { do: 'reject', reason: 'andere-taak', to: null },
    { do: 'withdraw', reason: 'rust' },
  ])
}

/** Many people at once do what people do with handovers; what fails is not promised. */
export async function workOn(
  store: HandoverStore,
  promised: Promised,
  chance: Chance,
  { people, each }: { people: number; each: number },
): Promise<void> {
  const someone = async () => {
    for (let done = 0; done < each; done += 1) {
      await doSomething(store, promised, chance).catch(() => undefined)
    }
  }
  await Promise.all(Array.from({ length: people }, someone))
}

async function doSomething(store: HandoverStore, promised: Promised, chance: Chance) {
  promised.moments += 1
  const at = new Date(start + promised.moments * 1000)
  const known = [...store.index.all.keys()]
  const dice = chance.next()
  if (known.length === 0 || dice < 0.35) return request(store, promised, chance, at)
  if (dice < 0.4) return renameDesk(store, promised)
  const id = chance.pick(known)
  if (dice < 0.7) {
    const desk = store.index.all.get(id)?.desk ?? null
    await store.act(id, anyAction(chance), { by: chance.pick(coaches), at, desk })
  } else if (dice < 0.8) await store.read(id, chance.pick(coaches), at)
  else if (dice < 0.9) await store.remind(id, chance.pick(reminderSteps), at)
  else {
    promised.erasing.add(id)
    await store.erase(id, at)
    promised.erased.add(id)
  }
  for (const event of store.index.all.get(id)?.events ?? []) {
    if (event.at === at.toISOString()) promised.events.add(`${id} ${event.type} ${event.at}`)
  }
}

async function request(store: HandoverStore, promised: Promised, chance: Chance, at: Date) {
  const [one, other] = chance.shuffle(workDesks.map(({ id }) => id))
  const plain = handoverRequest({
    id: `h${promised.moments}`,
    desk: one ?? '',
    next: [other ?? ''],
  })
  const said = Array.from({ length: 1 + chance.next() * 8 }, () => chance.pick(words)).join(' ')
  const asked = { ...plain, personal: { ...plain.personal, words: said } }
  const conversation = { id: `c${promised.moments}`, retention: 'web' } as const
  const times = chance.next() < 0.2 ? 2 : 1
  await Promise.all(Array.from({ length: times }, () => store.request(asked, conversation, at)))
  promised.requested.set(asked.id, said)
}

async function renameDesk(store: HandoverStore, promised: Promised) {
  const [desk] = workDesks
  const name = `Balie ${promised.deskNames.length}`
  const place = promised.deskNames.push(name)
  if (desk !== undefined) await store.desks.put({ ...desk, name })
  promised.deskNamesTold = Math.max(promised.deskNamesTold, place)
}

/** @returns in a line each what was promised and is not so; none is right */
export async function brokenPromises(store: HandoverStore, promised: Promised): Promise<string[]> {
  const broken: string[] = []
  const kept = new Map<string, number>()
  for (const { id, events } of store.index.all.values()) {
    for (const { type, at } of events) {
      const key = `${id} ${type} ${at}`
      kept.set(key, (kept.get(key) ?? 0) + 1)
    }
    if (events.filter(({ type }) => type === 'requested').length !== 1) broken.push(`twice: ${id}`)
  }
  for (const [key, times] of kept) if (times > 1) broken.push(`twice: ${key}`)
  for (const key of promised.events) if (!kept.has(key)) broken.push(`lost: ${key}`)
  for (const [id, said] of promised.requested) {
    if (!store.index.all.has(id)) broken.push(`lost: ${id}`)
    if (promised.erasing.has(id)) continue
    const there = await store.people.get(id).catch(() => null)
    if (there?.personal.words !== said.trim()) broken.push(`not whole: ${id}`)
  }
  for (const id of await store.people.list()) {
    if (promised.erased.has(id)) broken.push(`back: ${id}`)
    if (!store.index.all.has(id)) broken.push(`left over: ${id}`)
  }
  for (const id of promised.erased) {
    if (store.index.all.get(id)?.isErased === false) broken.push(`not erased: ${id}`)
  }
  const name = store.desks.all.get(workDesks[0]?.id ?? '')?.name ?? ''
  if (promised.deskNames.indexOf(name) + 1 < promised.deskNamesTold) broken.push(`desk: ${name}`)
  return broken
}
