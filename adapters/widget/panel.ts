import { ConversationView } from './conversation-view.js'
import { element } from './element.js'
import { headerView } from './header-view.js'
import { quickLeave } from './quick-leave.js'
import type { ScriptSettings } from './script-settings.js'
import { wipedView } from './wiped-view.js'

export interface PanelEvents {
  /** There is a conversation on the screen. */
  onBegin?(): void
  /** Left out on a page of its own, where there is nothing to close. */
  onClose?(): void
}

/** The header, with a conversation under it or the word that it is gone. */
export class Panel {
  readonly #body = element('div', { class: 'body' })
  #conversation: ConversationView | null = null

  constructor(
    readonly root: HTMLElement,
    readonly settings: ScriptSettings,
    readonly events: PanelEvents = {},
  ) {
    const { onClose } = events
    const header = headerView({
      leave: () => quickLeave(this.#end(), settings.leaveUrl),
      wipe: () => this.#wipe(),
      ...(onClose && { close: onClose }),
    })
    root.append(header, this.#body)
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
    this.#conversation = new ConversationView(this.settings, again, text)
    this.#body.replaceChildren(...this.#conversation.parts)
    this.events.onBegin?.()
  }

  #end(): () => Promise<boolean> {
    const wipeAtServer = this.#conversation?.end() ?? (async () => true)
    this.#conversation = null
    return wipeAtServer
  }

  #wipe(): void {
    if (!this.#conversation) return
    const { onClose } = this.events
    const wiped = wipedView({
      wipeAtServer: this.#end(),
      onNew: () => {
        this.#begin()
        this.focus()
      },
      ...(onClose && { onClose }),
    })
    this.#body.replaceChildren(wiped)
    this.focus()
  }
}
