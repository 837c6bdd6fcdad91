import type { Reply } from '../../dialogs/reply.js'

/** The part of a Direct Line activity that the widget reads. */
export interface Activity {
  readonly id?: string
  readonly type: string
  readonly from?: { readonly role?: string }
  readonly text?: string
  readonly channelData?: {
    /** The name that the widget itself gave to what somebody typed here. */
    readonly clientActivityID?: string
    readonly reply?: Reply
  }
}

/** Some activities, and from where to ask on; typing comes without a place. */
export interface ActivitySet {
  readonly activities: readonly Activity[]
  readonly watermark?: string
}

export function isFromBot({ from }: Activity): boolean {
  return from?.role === 'bot'
}

/** @returns the reply as our bot meant it, or its words alone where a server sent no more */
export function replyOf({ text = '', channelData }: Activity): Reply {
  const {
    contacts = [],
    sources = [],
    buttons = [],
    tone = 'plain',
    ...said
  } = channelData?.reply ?? ({} as Partial<Reply>)
  const { language, form, isToCopy } = said
  return {
    text: said.text ?? text,
    contacts,
    sources,
    buttons,
    tone,
    ...(language && { language }),
    ...(form && { form }),
    ...(isToCopy && { isToCopy }),
  }
}
