import type { Activity } from 'botbuilder'

let count = 0

/** An activity as Teams sends it, answered in the same request. */
export function activity(fields: Record<string, unknown> = {}): Record<string, unknown> {
  count += 1
  return {
    type: 'message',
    id: `activity-${count}`,
    channelId: 'msteams',
    serviceUrl: 'http://127.0.0.1:9/',
    from: { id: 'user', name: 'Mentor' },
    recipient: { id: 'bot', name: 'Doorstroomwijzer' },
    conversation: { id: `conversation-${count}` },
    deliveryMode: 'expectReplies',
    text: 'Wie is aan zet?',
    ...fields,
  }
}

export function post(address: string, body: unknown): Promise<Response> {
  return fetch(`${address}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
}

/** @returns what the bot replies to one activity */
export async function talk(
  address: string,
  fields: Record<string, unknown>,
): Promise<Partial<Activity>[]> {
  const response = await post(address, activity(fields))
  const body = await response.text()
  if (!response.ok) throw new Error(`${response.status} ${body}`)
  return body ? JSON.parse(body).activities : []
}

/** @returns the words of each reply, whichever way they came */
export async function words(address: string, fields: Record<string, unknown>): Promise<string[]> {
  const replies = await talk(address, fields)
  return replies.map(({ text, summary }) => summary ?? text ?? '')
}
