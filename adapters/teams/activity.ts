import { z } from 'zod'
import { Refusal } from '../http/refusal.js'

const account = z.looseObject({ id: z.string() })

/** What we read of a Bot Framework activity; all else passes through unread. */
const activitySchema = z.looseObject({
  type: z.string().min(1),
  id: z.string().nullish(),
  channelId: z.string().min(1),
  serviceUrl: z.url({ protocol: /^https?$/ }),
  conversation: z.looseObject({ id: z.string().min(1) }),
  from: account.nullish(),
  recipient: account.nullish(),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  action: z.string().nullish(),
  attachments: z.array(z.looseObject({ contentType: z.string().nullish() })).nullish(),
  entities: z.array(z.looseObject({ type: z.string().nullish() })).nullish(),
  membersAdded: z.array(account).nullish(),
  membersRemoved: z.array(account).nullish(),
  deliveryMode: z.string().nullish(),
})

export type IncomingActivity = z.infer<typeof activitySchema>

/** @throws Refusal 400 that names the first field that is missing or of the wrong type */
export function parseActivity(body: unknown): IncomingActivity {
  const parsed = activitySchema.safeParse(body)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const field = issue?.path.join('.') || 'the body'
  throw new Refusal(400, 'activity-invalid', `This is no activity: see ${field}.`)
}
