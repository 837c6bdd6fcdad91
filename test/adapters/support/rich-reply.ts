import type { Reply } from '../../../dialogs/reply.js'

/** A reply that uses everything a reply may hold, with text that would be markup if let. */
export const richReply: Reply = {
  text:
    'Het Doorstroompunt van gemeente Oss is aan zet.\nEerst deze regel, *geen* nadruk.\n\n' +
    'Wat je nu kunt doen:\n- Bel of mail ze, [niet klikken](https://evil.example)\n' +
    '- Vraag naar de doorstroomcoach\n\n1. Dit is geen lijst, en _dit_ niet schuin.',
  contacts: [
    { label: 'Doorstroompunt Oss', channel: 'phone', value: '0412 - 12 34 56' },
    { label: 'Doorstroompunt Oss', channel: 'email', value: 'door_stroom@voorbeeld.nl' },
    { label: 'Website', channel: 'web', value: 'voorbeeld.nl/doorstroompunt' },
    { label: 'Chat', channel: 'chat', value: 'op werkdagen van 9 tot 17 uur' },
  ],
  sources: [
    {
      title: 'Regionaal programma Noordoost-Brabant',
      section: '§4.1',
      status: 'voorstel',
      since: '2026-01-01',
    },
  ],
  buttons: ['Wat doet een doorstroomcoach?', 'Hoe lang duurt dat?', 'Iets anders'],
  tone: 'plain',
}

export const crisisReply: Reply = {
  text: 'Bel nu 112 als er direct gevaar is.\n\nJe hoeft dit niet alleen te doen.',
  contacts: [{ label: '113 Zelfmoordpreventie', channel: 'phone', value: '0800-0113' }],
  sources: [],
  buttons: ['Ik ben veilig'],
  tone: 'crisis',
}
