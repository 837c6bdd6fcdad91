import { z } from 'zod'

/** Most urgent first: where a message holds more than one kind, the first leads the reply. */
export const dangerKinds = [
  'acute-suicide',
  'overdose',
  'acute-danger',
  'suicidality',
  'sexual',
  'sextortion',
  'exploitation',
  'honour',
  'criminal-exploitation',
  'abuse',
  'self-harm',
  'eating',
  'homeless',
] as const

export const dangerKindSchema = z.enum(dangerKinds)
export type DangerKind = z.infer<typeof dangerKindSchema>

const pattern = z.string().trim().min(1)
const wordList = z.array(z.string().trim().min(1))
const perLanguage = z.strictObject({ nl: z.array(pattern), en: z.array(pattern) })

const wordingsSchema = z.strictObject({
  /** Says it outright: always an alarm. */
  direct: perLanguage,
  /** Names the subject: an alarm unless it is a lesson or a question about policy. */
  topic: perLanguage,
  /** Hints: an alarm once the weights in one message add up to 1. */
  veiled: z.array(z.strictObject({ pattern, weight: z.number().positive().max(1) })),
  /** Idiom and look-alikes: what these cover does not count. */
  except: z.array(pattern),
})

/** The wordings of danger, as data that a youth worker can read, review and extend. */
export const dangerDataSchema = z.strictObject({
  spelling: z.record(z.string(), z.string()),
  fillers: wordList,
  typoWords: wordList,
  ordinaryWords: wordList,
  /** Words that give away a sentence typed without spaces. */
  joiners: wordList,
  lists: z.record(z.string(), pattern),
  now: z.array(pattern),
  notNow: z.array(pattern),
  lesson: z.array(pattern),
  policy: z.array(pattern),
  subject: z.strictObject({
    self: pattern,
    friend: pattern,
    /** Somebody else in danger of their own doing; elsewhere more often the one who hurts. */
    other: pattern,
    child: pattern,
    pupil: pattern,
  }),
  except: z.array(pattern),
  kinds: z.record(dangerKindSchema, wordingsSchema),
  support: z.strictObject({
    nl: z.array(pattern),
    en: z.array(pattern),
    except: z.array(pattern),
  }),
})

export type DangerData = z.infer<typeof dangerDataSchema>

export type About = 'self' | 'friend' | 'child' | 'pupil' | 'unknown'
export type SpokenLanguage = 'nl' | 'en'

export interface Danger {
  readonly kind: DangerKind
  readonly about: About
  /** Something has been done, is happening, or is about to. */
  readonly acute: boolean
  /** Other kinds in the same message, most urgent first. */
  readonly also: readonly DangerKind[]
  readonly language: SpokenLanguage
}

/** No danger, but somebody who could do with warmth: grief, stress, loneliness. */
export interface LowMood {
  readonly kind: 'low-mood'
  readonly language: SpokenLanguage
}
