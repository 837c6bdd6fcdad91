import type { Reply } from '../../dialogs/reply.js'
import type { Language } from '../../knowledge/records/told-text.js'
import { textBlocks } from '../cards/text-blocks.js'
import { button } from './element.js'
import { languageTag, wordsIn } from './words.js'

/** The part of the browser's own voice that we use. */
export interface Synthesis extends EventTarget {
  getVoices(): readonly SpeechSynthesisVoice[]
  speak(utterance: SpeechSynthesisUtterance): void
  cancel(): void
}

/** Pieces of this length are said one by one: some browsers fall silent in longer ones. */
const sentence = /[^.!?]+[.!?]*\s*/g

/**
 * Reads a reply aloud, after a press on its button and never by itself. Only with a voice of the
 * device: one that is far away would hear what somebody is told here.
 */
export class ReadAloud {
  readonly #synthesis: Synthesis | null
  readonly #buttons: { readonly made: HTMLButtonElement; readonly language: Language }[] = []
  #switch: HTMLButtonElement | null = null
  #isForAll = false
  #language: Language = 'nl'
  #speaking: HTMLButtonElement | null = null

  constructor(synthesis: Synthesis | null) {
    this.#synthesis = synthesis
    synthesis?.addEventListener('voiceschanged', this.#show)
  }

  /** @returns the switch for who reads Dutch at ease and wants to hear it all the same */
  switchView(): HTMLElement | null {
    if (!this.#synthesis) return null
    const made = button(wordsIn.nl.readAloud, 'plain', () => {
      this.#isForAll = !this.#isForAll
      made.setAttribute('aria-pressed', String(this.#isForAll))
      if (!this.#isForAll) this.stop()
      this.#show()
    })
    made.setAttribute('aria-pressed', 'false')
    this.#switch = made
    this.#show()
    return made
  }

  /** The switch is for Dutch alone: in the other languages the button is always there. */
  speak(language: Language): void {
    this.#language = language
    this.#show()
  }

  /** @returns the button below a reply, or null where there is no voice at all */
  buttonFor(reply: Reply): HTMLElement | null {
    if (!this.#synthesis) return null
    const { language = 'nl' } = reply
    const made = button(wordsIn[language].readAloud, 'plain aloud', () => {
      if (this.#speaking === made) this.stop()
      else this.#speak(reply, language, made)
    })
    this.#buttons.push({ made, language })
    this.#show()
    return made
  }

  stop(): void {
    const made = this.#speaking
    this.#speaking = null
    if (!made) return
    this.#synthesis?.cancel()
    const { language } = this.#buttons.find((one) => one.made === made) ?? { language: 'nl' }
    made.textContent = wordsIn[language].readAloud
  }

  #speak(reply: Reply, language: Language, made: HTMLButtonElement): void {
    this.stop()
    const voice = this.#voiceFor(language)
    if (!voice) return
    this.#speaking = made
    made.textContent = wordsIn[language].silence
    const pieces = spokenText(reply).match(sentence) ?? []
    pieces.forEach((piece, at) => {
      const utterance = new SpeechSynthesisUtterance(piece)
      utterance.voice = voice
      utterance.lang = voice.lang
      // Whoever reads with difficulty listens with less haste.
      utterance.rate = language === 'nl' ? 1 : 0.85
      const isLast = at === pieces.length - 1
      const end = () => {
        if (isLast && this.#speaking === made) this.stop()
      }
      utterance.addEventListener('end', end)
      utterance.addEventListener('error', end)
      this.#synthesis?.speak(utterance)
    })
  }

  #voiceFor(language: Language): SpeechSynthesisVoice | undefined {
    const tag = languageTag[language]
    return this.#synthesis
      ?.getVoices()
      .find(({ localService, lang }) => localService && lang.toLowerCase().startsWith(tag))
  }

  readonly #show = () => {
    if (this.#switch) this.#switch.hidden = this.#language !== 'nl' || !this.#voiceFor('nl')
    for (const { made, language } of this.#buttons) {
      const isWanted = language !== 'nl' || this.#isForAll
      made.hidden = !(isWanted && this.#voiceFor(language))
    }
  }
}

/** @returns the browser's own voice, or null where it has none */
export function ownVoice(): Synthesis | null {
  return 'speechSynthesis' in window && 'SpeechSynthesisUtterance' in window
    ? window.speechSynthesis
    : null
}

/** @returns the words of a reply and its contacts, with an end to every line */
function spokenText({ text, contacts }: Reply): string {
  const lines = textBlocks(text).flatMap((block) =>
    block.kind === 'list' ? block.items : block.lines,
  )
  const named = contacts
    .filter(({ value }) => !text.includes(value))
    .map(({ label, value }) => `${label}: ${value}`)
  return [...lines, ...named].map((line) => (/[.!?:]$/.test(line) ? line : `${line}.`)).join(' ')
}
