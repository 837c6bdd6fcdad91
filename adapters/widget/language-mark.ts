import type { Language } from '../../knowledge/records/told-text.js'
import type { TabStorage } from './session.js'
import { languageFrom } from './words.js'

const KEY = 'doorstroomwijzer/language'

/** What the conversation of this tab is in, for after a reload; goes when the tab is wiped. */
export function createLanguageMark(storage: TabStorage) {
  return {
    get: (): Language | null => languageFrom(storage.getItem(KEY)),
    set(language: Language): void {
      try {
        storage.setItem(KEY, language)
      } catch {
        // A full or closed storage only means that a reload begins in Dutch.
      }
    },
  }
}
