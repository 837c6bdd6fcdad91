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

/** What a hard time is about: each has its own help. */
export const moodTopics = [
  'voices',
  'addiction',
  'pregnant',
  'bullied',
  'ill',
  'heavy',
  'school',
] as const

export type MoodTopic = (typeof moodTopics)[number]

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
    /** A hard time that asks for help of its own. */
    topics: z.record(z.enum(moodTopics), z.array(pattern)),
    except: z.array(pattern),
  }),
  /** What changes the reply, not whether there is danger. */
  situations: z.strictObject({
    /** Somebody threatens others. */
    threat: z.array(pattern),
    /** Somebody has died by suicide. */
    loss: z.array(pattern),
    /** Whoever types speaks of a child of their own. */
    parent: z.array(pattern),
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
  /** Others are threatened by the one it is about, or somebody has died by suicide. */
  readonly situation?: 'threat' | 'loss'
  /** How old the one in danger is, as the message says. */
  readonly age?: SaidAge
}

/** An age that was said: both ends the same. */
export interface SaidAge {
  readonly from: number
  readonly until: number
}

/** No danger, but somebody who could do with warmth: grief, stress, loneliness. */
export interface LowMood {
  readonly kind: 'low-mood'
  readonly language: SpokenLanguage
  readonly topic?: MoodTopic
  readonly age?: SaidAge
}
