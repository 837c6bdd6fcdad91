import type { Reply } from '../../dialogs/reply.js'
import { sourceText } from '../cards/source-text.js'
import { type TextBlock, textBlocks } from '../cards/text-blocks.js'
import { contactCards } from './contact-view.js'
import { copyButton } from './copy-button.js'
import { aside, button, element } from './element.js'
import { type FormActions, type FormMemory, formView } from './form-view.js'
import type { ReadAloud } from './read-aloud.js'
import { languageTag, wordsIn } from './words.js'

export interface ReplyActions {
  /** Sends the words of a button as if they were typed. */
  readonly choose: (text: string) => void
  readonly announce: (text: string) => void
  readonly submit: FormActions['submit']
  /** What was filled in on this page so far. */
  readonly filled: FormMemory
}

/** Draws one reply of the bot, in its own language. */
export function replyView(
  reply: Reply,
  { choose, announce, submit, filled }: ReplyActions,
  aloud: ReadAloud,
): HTMLElement {
  const { text, sources, buttons, tone, form, isToCopy, language = 'nl' } = reply
  const words = wordsIn[language]
  const [first, ...rest] = textElements(text)
  const contacts = contactCards(reply.contacts, announce, language)
  return element(
    'div',
    { class: `message bot tone-${tone}${isToCopy ? ' letter' : ''}`, lang: languageTag[language] },
    element(
      'div',
      { class: 'bubble' },
      aside(tone === 'crisis' ? `${words.bot} ${words.crisis}` : words.bot),
      first ?? null,
      // In danger the numbers come before whatever else there is to say.
      ...(tone === 'crisis' ? [...contacts, ...rest] : [...rest, ...contacts]),
      sources.length > 0 ? sourceView(sources, words.sources(sources.length)) : null,
    ),
    isToCopy ? copyButton({ value: text }, announce, language) : null,
    aloud.buttonFor(reply),
    form ? formView(form, filled, { submit, leave: choose }, words) : null,
    buttons.length > 0 ? choices(buttons, words.choices, choose) : null,
  )
}

/** @returns paragraphs and lists, in plain words */
export function textElements(text: string): HTMLElement[] {
  return textBlocks(text).map(textElement)
}

function textElement(block: TextBlock): HTMLElement {
  if (block.kind === 'list') {
    return element('ul', {}, ...block.items.map((item) => element('li', {}, item)))
  }
  const lines = block.lines.flatMap((line) => [element('br'), line])
  return element('p', {}, ...lines.slice(1))
}

/** The sources are Dutch, whatever the reply is in. */
function sourceView(sources: Reply['sources'], label: string): HTMLElement {
  return element(
    'details',
    {},
    element('summary', {}, label),
    element(
      'ul',
      { lang: 'nl' },
      ...sources.map((source) => element('li', {}, sourceText(source))),
    ),
  )
}

function choices(
  buttons: readonly string[],
  label: string,
  choose: (text: string) => void,
): HTMLElement {
  return element(
    'div',
    { class: 'choices', role: 'group', 'aria-label': label },
    ...buttons.map((text) => {
      const made = button(text, 'choice', () => {
        if (made.getAttribute('aria-disabled')) return
        // Not `disabled`, so that the next Tab leads from here to what is offered after this.
        made.setAttribute('aria-disabled', 'true')
        choose(text)
      })
      return made
    }),
  )
}
