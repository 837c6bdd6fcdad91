/** Who is typing, as the channel says. */
export type Audience = 'professional' | 'jongere'
