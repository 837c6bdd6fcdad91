import type { ForYoung } from '../../dialogs/wording/translated.js'
import type { wording } from './wording.nl.js'

/** What the widget itself says in very simple Dutch; the two ways out are called as in Dutch. */
export const wordingEenvoudig: ForYoung<typeof wording> = {
  title: ['Doorstroom', 'wijzer'],
  launch: 'Stel je vraag',
  close: 'Sluiten',
  wipe: 'Sluit en wis',
  leave: 'Snel weg',
  leaveHint: 'Snel weg: je gesprek is weg en je ziet een andere website',
  log: 'Gesprek',
  signsLeft: (left) => (left < 0 ? `${-left} tekens te veel` : `Nog ${left} tekens`),
  intro: {
    jongere:
      'Je praat met een computer. Het is geen mens. Je naam is niet nodig.\n' +
      '24 uur na je laatste bericht is dit gesprek weg. Wil je het nu weg hebben? Druk op Sluit en wis.',
  },
  you: 'Jij:',
  bot: 'Doorstroomwijzer:',
  crisis: 'Belangrijk:',
  message: 'Je bericht',
  placeholder: 'Typ hier',
  send: 'Stuur',
  typing: 'De computer denkt na',
  choices: 'Wat je kunt kiezen',
  retry: 'Probeer weer',
  failed: {
    unreachable: 'Je bericht is niet verstuurd.',
    busy: 'Je bericht is niet verstuurd. Het ging te snel. Wacht even.',
    expired: 'Je bericht is niet verstuurd.',
    ended: 'Je bericht is niet verstuurd.',
    rejected: 'Je bericht is niet verstuurd. Het is te lang. Maak het korter.',
  },
  state: {
    connecting: '',
    online: '',
    offline: 'Er is geen internet. Kijk op je telefoon. Je gesprek blijft hier. Wacht even.',
    ended: 'Dit gesprek is klaar. Je kunt opnieuw beginnen.',
  },
  again: 'Er is weer internet.',
  againUnsent: 'Er is weer internet. Kijk bij je bericht. Druk op: Probeer weer.',
  slow: 'Het duurt even. Wacht nog even.',
  newConversation: 'Nieuw gesprek',
  wiping: 'Je gesprek gaat nu weg.',
  wiped: {
    title: 'Je gesprek is weg',
    gone: 'Er staat niets meer op dit apparaat. Wij hebben ook niets meer.',
    kept: 'Op dit apparaat is het gesprek weg. Bij ons nog niet, want er is geen internet. 24 uur na je laatste bericht is het bij ons ook weg.',
    retry: 'Probeer weer',
  },
  sources: (count) => (count === 1 ? 'Waar staat dit?' : `Waar staat dit? (${count})`),
  contact: { phone: 'Bel', email: 'Mail', web: 'Open', chat: 'Chat' },
  newTab: '(opent een nieuw tabblad)',
  readAloud: 'Voorlezen',
  silence: 'Stop met voorlezen',
  copy: 'Kopieer',
  copied: 'Gekopieerd',
  notCopied: 'Het lukt niet. Kopieer de tekst zelf.',
}
