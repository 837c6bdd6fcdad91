import type { TabStorage } from './session.js'

const KEY = 'doorstroomwijzer/open'

/** Whether the panel was open, so that a reload shows it again; goes when the tab is wiped. */
export function createOpenMark(storage: TabStorage) {
  return {
    get isSet(): boolean {
      return storage.getItem(KEY) !== null
    },
    set(isOpen: boolean): void {
      if (isOpen) storage.setItem(KEY, '1')
      else storage.removeItem(KEY)
    },
  }
}
