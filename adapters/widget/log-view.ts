import type { Reply } from '../../dialogs/reply.js'
import { aside, button, element } from './element.js'
import { useUpForms } from './form-view.js'
import type { FaultKind } from './line-fault.js'
import type { ReadAloud } from './read-aloud.js'
import { type ReplyActions, replyView, textElements } from './reply-view.js'
import type { ScriptSettings } from './script-settings.js'
import type { Unsent } from './session.js'
import type { WidgetWords } from './words.js'

/** In px: who has scrolled back less than this reads along. */
const NEAR = 80
const MARGIN = 12

export interface LogActions extends ReplyActions {
  readonly retry: (clientId: string) => void
}

/** What has been said, the oldest first; a screen reader reads out what is added. */
export class LogView {
  readonly root = element('div', {
    class: 'log',
    role: 'log',
    'aria-live': 'polite',
    tabindex: '0',
  })
  /** Not said aloud where it only comes in other words: it is no news. */
  readonly #intro = element('div', { 'aria-live': 'off' })
  readonly #busy = aside('')
  readonly #typing = element(
    'div',
    { class: 'typing', hidden: '' },
    this.#busy,
    ...[1, 2, 3].map(() => element('span', { class: 'dot', 'aria-hidden': 'true' })),
  )
  readonly #mine = new Map<string, HTMLElement>()
  #last: HTMLElement | null = null
  #scrolledTo = 0
  #words: WidgetWords
  #isCatchingUp = false

  constructor(
    readonly audience: ScriptSettings['audience'],
    readonly actions: LogActions,
    readonly aloud: ReadAloud,
    words: WidgetWords,
  ) {
    this.#words = words
    const intro = element('div', { class: 'intro' }, this.#intro, aloud.switchView())
    this.root.append(intro, this.#typing)
    this.speak(words)
  }

  /** Says what is around the conversation in other words; what has been said stays as it was. */
  speak(words: WidgetWords): void {
    this.#words = words
    this.root.setAttribute('aria-label', words.log)
    this.#intro.replaceChildren(...textElements(words.intro[this.audience]))
    this.#busy.textContent = words.typing
  }

  /** Says nothing aloud meanwhile: what was said before a reload is no news. */
  set isCatchingUp(isCatchingUp: boolean) {
    this.#isCatchingUp = isCatchingUp
    this.root.setAttribute('aria-live', isCatchingUp ? 'off' : 'polite')
  }

  set isTyping(isTyping: boolean) {
    this.#typing.hidden = !isTyping
    if (isTyping) this.#follow()
  }

  addReply(reply: Reply): void {
    this.isTyping = false
    const view = replyView(reply, this.actions, this.aloud)
    if (reply.form) useUpForms(this.root)
    this.#typing.before(view)
    this.#follow()
    if (!this.#isCatchingUp) view.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }

  /** Shows what somebody said here; the same message is shown once, however often it comes. */
  addOwn(text: string, clientId: string): void {
    if (this.#mine.has(clientId)) return
    const view = element(
      'div',
      { class: 'message own' },
      element('div', { class: 'bubble' }, aside(this.#words.you), element('p', {}, text)),
    )
    this.#mine.set(clientId, view)
    this.#useUp()
    this.#append(view)
  }

  markSent(clientId: string): void {
    this.#mine.get(clientId)?.querySelector('.failure')?.remove()
  }

  /** Shows that a message did not arrive, with a button to try again. */
  markFailed({ clientId, text }: Unsent, kind: FaultKind): void {
    this.addOwn(text, clientId)
    this.markSent(clientId)
    this.isTyping = false
    const again = button(this.#words.retry, 'retry', () => this.#again(clientId))
    const failure = element('div', { class: 'failure' }, this.#words.failed[kind], ' ', again)
    this.#mine.get(clientId)?.append(failure)
    this.#follow()
  }

  #again(clientId: string): void {
    const view = this.#mine.get(clientId)
    this.markSent(clientId)
    if (view) this.#append(view)
    this.root.focus()
    this.actions.retry(clientId)
  }

  /** The choices that were offered belong to what has been answered now. */
  #useUp(): void {
    // What stood in the log before a reload was answered by what was said after it.
    if (this.#isCatchingUp) useUpForms(this.root)
    // Focus must not get lost with a form that goes off the screen once it is sent.
    if (this.root.querySelector('.sheet :focus') !== null) this.root.focus()
    for (const choice of this.root.querySelectorAll<HTMLButtonElement>('.choice')) {
      choice.disabled = !choice.matches(':focus')
    }
  }

  #append(own: HTMLElement): void {
    this.#typing.before(own)
    this.#last = own
    this.#scrolledTo = 0
    this.#follow()
  }

  /** Shows as much as fits from what was said last here on, unless somebody reads further back. */
  #follow(): void {
    const { root } = this
    if (root.scrollTop + NEAR < this.#scrolledTo) return
    const end = root.scrollHeight - root.clientHeight
    this.#scrolledTo = Math.min(end, this.#last ? this.#last.offsetTop - MARGIN : 0)
    root.scrollTop = this.#scrolledTo
  }
}
