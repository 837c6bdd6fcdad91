import { z } from 'zod'
import { type Region, regionSchema } from '../../knowledge/records/provenance.js'
import { readKnowledgeFiles } from '../knowledge-files.js'

const leafSchema = z.object({
  organisations: z.array(z.string()).default([]),
  kernen: z.record(z.string(), z.array(z.string())).default({}),
})

/** A rule, or what comes on top of one: whom it names. */
const namingSchema = z.object({
  lead: z.string().optional(),
  also: z.array(z.string()).default([]),
})

const entrySchema = z.object({
  kind: z.enum(['organisation', 'gemeente']),
  id: z.string(),
  region: regionSchema,
  name: z.string(),
  type: z.string().optional(),
  serviceArea: z.array(z.string()).default([]),
  /** Of a gemeente: who has each task there, in all of it or in one of its kernen. */
  desks: z.record(z.string(), leafSchema).default({}),
})
export type Entry = z.infer<typeof entrySchema>

/** Names of organisations and gemeenten, as the records have them. */
export interface Directory {
  /** @returns the id itself where no record has it */
  nameOf(id: string): string
  organisations(region: Region): readonly Entry[]
  gemeenten(region: Region): readonly Entry[]
  /** All whom rules name: records, and tasks such as `desk:leerplicht`. */
  named(): ReadonlySet<string>
}

/** @returns whom each rule names, as its file has it */
function rulesIn() {
  return readKnowledgeFiles()
    .filter(({ path }) => /(?:verwijs|bij)regels\.json$/.test(path))
    .flatMap(({ content }) =>
      Array.isArray(content)
        ? content.flatMap((rule: unknown) => namingSchema.safeParse(rule).data ?? [])
        : [],
    )
}

/** Read from the files once somebody needs it; the bot's own knowledge is far more than this. */
export function createDirectory(): Directory {
  let read: readonly Entry[] | null = null
  let named: ReadonlySet<string> | null = null
  const all = () => {
    read ??= readKnowledgeFiles().flatMap(({ content }) =>
      Array.isArray(content)
        ? content.flatMap((record: unknown) => entrySchema.safeParse(record).data ?? [])
        : [],
    )
    return read
  }
  const sorted = (kind: Entry['kind'], region: Region) =>
    all()
      .filter((entry) => entry.kind === kind && entry.region === region)
      .sort((one, other) => one.name.localeCompare(other.name, 'nl'))
  return {
    nameOf: (id) => all().find((entry) => entry.id === id)?.name ?? id,
    organisations: (region) => sorted('organisation', region),
    gemeenten: (region) => sorted('gemeente', region),
    named: () => {
      named ??= new Set(
        rulesIn().flatMap(({ lead, also }) => [...also, ...(lead === undefined ? [] : [lead])]),
      )
      return named
    },
  }
}
