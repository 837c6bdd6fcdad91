import type { Reply } from '../../dialogs/reply.js'
import type {
  AdaptiveCard,
  CardElement,
  SubmitAction,
  SubmitStyle,
  TextElement,
} from './card-elements.js'
import { contactAction } from './contact-action.js'
import { contactsBelow } from './contacts-below.js'
import { escapeMarkup } from './escape-markup.js'
import { formActions, formElements } from './form-elements.js'
import { replyText } from './reply-text.js'
import { sourceText } from './source-text.js'
import { type TextBlock, textBlocks } from './text-blocks.js'

/** Draws one reply as an Adaptive Card that reads the same on a phone, a desktop and aloud. */
export function adaptiveCard(reply: Reply, submit: SubmitStyle = 'messageBack'): AdaptiveCard {
  const said = [...textBlocks(reply.text).flatMap(textElements), ...contactElements(reply)]
  const body: CardElement[] =
    reply.tone === 'crisis'
      ? [{ type: 'Container', style: 'attention', bleed: true, items: said }]
      : said
  const { form } = reply
  const actions = [
    ...(form === undefined ? [] : formActions(form, submit)),
    ...reply.buttons.map((text) => submitAction(text, submit)),
  ]
  return {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.5',
    fallbackText: replyText(reply),
    body: [
      ...body,
      ...(form === undefined ? [] : formElements(form)),
      ...reply.sources.map(sourceElement),
    ],
    ...(actions.length > 0 && { actions }),
  }
}

/** A single line break means nothing to a TextBlock, so each line gets one of its own. */
function textElements(block: TextBlock): TextElement[] {
  return block.kind === 'list'
    ? [textElement(block.items.map((item) => `- ${escapeMarkup(item)}`).join('\n'), 'Small')]
    : block.lines.map((line, at) => textElement(escapeMarkup(line), at === 0 ? 'Medium' : 'None'))
}

function textElement(text: string, spacing: 'None' | 'Small' | 'Medium'): TextElement {
  return { type: 'TextBlock', text, wrap: true, spacing }
}

function contactElements(reply: Reply): CardElement[] {
  const byValue = new Map(reply.contacts.map((contact) => [contact.value, contact]))
  const contacts = [...byValue.values()]
  if (contacts.length === 0) return []
  const facts = contactsBelow(reply).map(({ label, value }) => ({
    title: escapeMarkup(label),
    value: escapeMarkup(value),
  }))
  const actions = contacts.map(contactAction).filter((action) => action !== null)
  return [
    ...(facts.length > 0 ? [{ type: 'FactSet' as const, facts }] : []),
    ...(actions.length > 0 ? [{ type: 'ActionSet' as const, actions }] : []),
  ]
}

function sourceElement(source: Reply['sources'][number]): TextElement {
  return {
    ...textElement(escapeMarkup(sourceText(source)), 'Small'),
    size: 'Small',
    isSubtle: true,
  }
}

function submitAction(text: string, submit: SubmitStyle): SubmitAction {
  return {
    type: 'Action.Submit',
    title: text,
    data:
      submit === 'value' ? { text } : { text, msteams: { type: submit, displayText: text, text } },
  }
}
