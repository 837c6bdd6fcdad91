import type { ForYoung } from '../../dialogs/wording/translated.js'
import type { wording } from './wording.nl.js'

/** What the widget itself says in English: plain, and no shorter on what is kept. */
export const wordingEnglish: ForYoung<typeof wording> = {
  title: ['Doorstroom', 'wijzer'],
  launch: 'Ask your question',
  close: 'Close',
  wipe: 'Close and delete',
  leave: 'Quick exit',
  leaveHint: 'Quick exit: deletes this chat and opens another website at once',
  log: 'Chat',
  signsLeft: (left) =>
    left < 0 ? `${-left} signs too many` : `${left} ${left === 1 ? 'sign' : 'signs'} left`,
  intro: {
    jongere:
      'You talk to a computer, not to a person. You do not need to give your name.\n' +
      'We keep this chat until 24 hours after your last message. With Close and delete it is gone at once.',
  },
  you: 'You:',
  bot: 'Doorstroomwijzer:',
  crisis: 'Important:',
  message: 'Your message',
  placeholder: 'Type your message',
  send: 'Send',
  typing: 'The Doorstroomwijzer is busy',
  choices: 'What you can answer',
  retry: 'Try again',
  failed: {
    unreachable: 'Not sent.',
    busy: 'Not sent: that went too fast. Please wait.',
    expired: 'Not sent.',
    ended: 'Not sent.',
    rejected: 'Not sent. Make your message shorter.',
  },
  state: {
    connecting: '',
    online: '',
    offline:
      'No connection. Check if you have internet. Your chat stays here; we keep trying to connect.',
    ended: 'This chat has expired. You can start a new chat.',
  },
  again: 'You are connected again.',
  againUnsent: 'You are connected again. Choose at your message: Try again.',
  slow: 'This takes a bit longer. Please wait.',
  newConversation: 'New chat',
  wiping: 'We are deleting your chat.',
  wiped: {
    title: 'Your chat is deleted',
    gone: 'Nothing of it is left on this device, and nothing with us.',
    kept: 'It is gone from this device. We could not delete it on our side, because there is no connection. There it goes by itself, 24 hours after your last message.',
    retry: 'Delete again',
  },
  sources: (count) => (count === 1 ? 'Source' : `Sources (${count})`),
  contact: { phone: 'Call', email: 'Email', web: 'Open', chat: 'Chat' },
  newTab: '(opens a new tab)',
  readAloud: 'Read aloud',
  silence: 'Stop reading',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Copying did not work. Select the text and copy it yourself.',
}
