/**
 * Something that is to be done in the world, and about which nothing is said before it is done.
 * `forget` deletes all that is kept of this conversation, wherever that is.
 */
export interface Effect {
  readonly type: 'forget'
}
