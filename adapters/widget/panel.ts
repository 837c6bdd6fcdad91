import type { Language } from '../../knowledge/records/told-text.js'
import { tabStorage } from './browser.js'
import { ConversationView } from './conversation-view.js'
import { element } from './element.js'
import { HeaderView } from './header-view.js'
import { createLanguageMark } from './language-mark.js'
import { quickLeave } from './quick-leave.js'
import type { ScriptSettings } from './script-settings.js'
import { wipedView } from './wiped-view.js'
import { languageTag, type WidgetWords, wordsIn } from './words.js'

export interface PanelEvents {
  /** There is a conversation on the screen. */
  onBegin?(): void
  /** Left out on a page of its own, where there is nothing to close. */
  onClose?(): void
  /** All that the widget says is in this language from here on. */
  onLanguage?(language: Language): void
}

/** The header, with a conversation under it or the word that it is gone. */
export class Panel {
  readonly #body = element('div', { class: 'body' })
  readonly #header: HeaderView
  readonly #mark = createLanguageMark(tabStorage())
  #conversation: ConversationView | null = null
  #language: Language

  constructor(
    readonly root: HTMLElement,
    readonly settings: ScriptSettings,
    readonly events: PanelEvents = {},
  ) {
    const { onClose } = events
    // A professional is spoken to in Dutch, whatever this tab was used for before.
    const isYoung = settings.audience === 'jongere'
    this.#language = (isYoung && (this.#mark.get() ?? settings.language)) || 'nl'
    this.#header = new HeaderView(
      {
        leave: () => quickLeave(this.#end(), settings.leaveUrl),
        wipe: () => this.#wipe(),
        ...(onClose && { close: onClose }),
      },
      this.#words,
    )
    root.append(this.#header.root, this.#body)
    this.#speak()
  }

  get #words(): WidgetWords {
    return wordsIn[this.#language]
  }

  /** Takes up the conversation of this tab, or begins one. */
  open(): void {
    if (!this.#conversation) this.#begin()
    else this.events.onBegin?.()
  }

  focus(): void {
    if (this.#conversation) this.#conversation.focus()
    else this.#body.querySelector('h3')?.focus()
  }

  /** Falls silent, for who closes it. */
  hush(): void {
    this.#conversation?.hush()
  }

  #begin(text?: string): void {
    const again = (unsent: string) => {
      void this.#end()()
      this.#begin(unsent)
      this.focus()
    }
    const follow = (language: Language) => this.#follow(language)
    this.#conversation = new ConversationView(this.settings, again, follow, this.#language, text)
    this.#body.replaceChildren(...this.#conversation.parts)
    this.events.onBegin?.()
  }

  /** What is around the conversation is in the language of what was said last. */
  #follow(language: Language): void {
    if (language === this.#language) return
    this.#language = language
    this.#mark.set(language)
    this.#speak()
  }

  #speak(): void {
    this.root.lang = languageTag[this.#language]
    this.#header.speak(this.#words)
    this.#conversation?.speak(this.#language)
    this.events.onLanguage?.(this.#language)
  }

  #end(): () => Promise<boolean> {
    const wipeAtServer = this.#conversation?.end() ?? (async () => true)
    this.#conversation = null
    return wipeAtServer
  }

  #wipe(): void {
    if (!this.#conversation) return
    const { onClose } = this.events
    const wiped = wipedView(
      {
        wipeAtServer: this.#end(),
        onNew: () => {
          this.#begin()
          this.focus()
        },
        ...(onClose && { onClose }),
      },
      this.#words,
    )
    this.#body.replaceChildren(wiped)
    this.focus()
  }
}
