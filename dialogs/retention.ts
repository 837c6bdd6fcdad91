/** How long a conversation is kept after its last word; the channel decides which. */
export type Retention = 'web' | 'teams'

/** In hours after the last word. */
export const keptHours: Readonly<Record<Retention, number>> = { web: 24, teams: 30 * 24 }
