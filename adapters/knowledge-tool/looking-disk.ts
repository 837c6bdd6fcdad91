import { type Disk, ownDisk } from '../handover/disk.js'

const nothing = async () => undefined

/** A disk on which nothing changes, so that one can look beside a running server. */
export const lookingDisk: Disk = {
  read: ownDisk.read,
  list: ownDisk.list,
  appendTo: async () => ({ append: nothing, sync: nothing, close: nothing }),
  write: nothing,
  move: nothing,
  remove: nothing,
  cut: nothing,
  rewrite: nothing,
  syncFolder: nothing,
}
