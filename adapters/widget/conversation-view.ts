import type { Form, FormValues } from '../../dialogs/form.js'
import type { Reply } from '../../dialogs/reply.js'
import type { Language } from '../../knowledge/records/told-text.js'
import type { Activity } from './activity.js'
import { isFromBot, replyOf } from './activity.js'
import { browserPorts } from './browser.js'
import { ComposerView } from './composer-view.js'
import { Line } from './direct-line.js'
import { LogView } from './log-view.js'
import { NoticeView } from './notice-view.js'
import { ownVoice, ReadAloud } from './read-aloud.js'
import type { ScriptSettings } from './script-settings.js'
import type { Unsent } from './session.js'
import type { LineState } from './stream.js'
import { type WidgetWords, wordsIn } from './words.js'

/** In ms. */
const SLOW = 6000
const PASSING = 5000

/** One conversation on the screen: what is said, how the connection is, and where one types. */
export class ConversationView {
  readonly #log: LogView
  readonly #composer: ComposerView
  readonly #notice = new NoticeView()
  readonly #line: Line
  readonly #aloud = new ReadAloud(ownVoice())
  readonly #failed = new Map<string, string>()
  #words: WidgetWords
  #wasOffline = false
  #slow: ReturnType<typeof setTimeout> | undefined

  constructor(
    settings: ScriptSettings,
    /** Begins another one, with what could not be sent in this one. */
    readonly onNew: (unsent: string) => void,
    /** What is said from here on is in another language. */
    readonly onLanguage: (language: Language) => void,
    language: Language,
    unsent = '',
  ) {
    const words = wordsIn[language]
    this.#words = words
    this.#aloud.speak(language)
    const send = (text: string) => this.#say(text)
    const actions = {
      choose: send,
      announce: (text: string) => this.#notice.show(text, PASSING),
      submit: (form: Form, values: FormValues) => this.#say(form.sent, { form: form.id, values }),
      filled: new Map(),
      retry: (clientId: string) => {
        this.#failed.delete(clientId)
        this.#wait()
        this.#line.retry(clientId)
      },
    }
    this.#log = new LogView(settings.audience, actions, this.#aloud, words)
    this.#composer = new ComposerView(send, words, unsent)
    this.#line = new Line(settings.server, settings, browserPorts(), {
      onState: (state) => this.#onState(state),
      onActivities: (activities) => this.#onActivities(activities),
      onTyping: () => this.#wait(),
      onSent: (clientId) => {
        this.#failed.delete(clientId)
        this.#log.markSent(clientId)
      },
      onFailed: (message, kind) => {
        if (message.form === undefined) this.#failed.set(message.clientId, message.text)
        this.#rest()
        this.#log.markFailed(message, kind)
      },
    })
    this.#log.isCatchingUp = true
    window.addEventListener('offline', this.#onOffline)
    window.addEventListener('online', this.#onOnline)
    document.addEventListener('visibilitychange', this.#onOnline)
    this.#line.start()
  }

  get parts(): readonly HTMLElement[] {
    return [this.#log.root, this.#notice.root, this.#composer.root]
  }

  /** On a phone the keyboard would hide what there is to read, so there it waits for a tap. */
  focus(): void {
    if (window.matchMedia('(hover: hover)').matches) this.#composer.focus()
    else this.#log.root.focus()
  }

  /** Says what is around the conversation in another language. */
  speak(language: Language): void {
    const words = wordsIn[language]
    this.#words = words
    this.#log.speak(words)
    this.#aloud.speak(language)
    this.#composer.speak(words)
  }

  /** Says nothing aloud any more. */
  hush(): void {
    this.#aloud.stop()
  }

  /** Stops, and keeps nothing in this tab. @returns what wipes it at the server too */
  end(): () => Promise<boolean> {
    this.#rest()
    this.hush()
    window.removeEventListener('offline', this.#onOffline)
    window.removeEventListener('online', this.#onOnline)
    document.removeEventListener('visibilitychange', this.#onOnline)
    return this.#line.end()
  }

  readonly #onOffline = () => this.#line.interrupt()
  readonly #onOnline = () => this.#line.nudge()

  #say(text: string, form?: Unsent['form']): void {
    this.hush()
    const message = this.#line.say(text, form)
    this.#log.addOwn(text, message.clientId)
    this.#wait()
  }

  #onActivities(activities: readonly Activity[]): void {
    for (const activity of activities) {
      const clientId = activity.channelData?.clientActivityID ?? activity.id ?? ''
      if (isFromBot(activity)) {
        this.#rest()
        this.#hear(replyOf(activity))
      } else this.#log.addOwn(activity.text ?? '', clientId)
    }
    // Only once it has been drawn, or the browser would read it out after all.
    requestAnimationFrame(() => {
      this.#log.isCatchingUp = false
    })
  }

  /** Takes over the language first, so that what follows the reply is in it as well. */
  #hear(reply: Reply): void {
    this.onLanguage(reply.language ?? 'nl')
    this.#log.addReply(reply)
  }

  #onState(state: LineState): void {
    if (state === 'connecting') return
    this.#composer.isEnabled = state === 'online' || state === 'offline'
    if (state === 'ended') {
      this.#rest()
      this.#notice.offer(this.#words.state.ended, this.#words.newConversation, () =>
        this.onNew([...this.#failed.values()].join('\n')),
      )
    } else if (state !== 'online') this.#notice.show(this.#words.state[state])
    else if (this.#wasOffline) {
      this.#notice.show(
        this.#failed.size > 0 ? this.#words.againUnsent : this.#words.again,
        PASSING,
      )
    }
    this.#wasOffline = state === 'offline'
  }

  #wait(): void {
    this.#log.isTyping = true
    clearTimeout(this.#slow)
    this.#slow = setTimeout(() => this.#notice.show(this.#words.slow), SLOW)
  }

  #rest(): void {
    this.#log.isTyping = false
    clearTimeout(this.#slow)
    if (this.#notice.root.textContent === this.#words.slow) this.#notice.show('')
  }
}
