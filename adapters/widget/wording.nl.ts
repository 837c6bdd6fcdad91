import type { FaultKind } from './line-fault.js'
import type { LineState } from './stream.js'

/** Everything that the widget itself says or shows; what the bot says comes from the server. */
export const wording = {
  title: ['Doorstroom', 'wijzer'],
  launch: 'Stel je vraag',
  close: 'Sluiten',
  wipe: 'Sluit en wis',
  leave: 'Snel weg',
  leaveHint: 'Snel weg: wist dit gesprek en opent meteen een andere website',
  log: 'Gesprek',
  intro: {
    jongere:
      'Je praat met een computer, niet met een mens. Je naam is niet nodig.\n' +
      'Dit gesprek bewaren we tot 24 uur na je laatste bericht. Met Sluit en wis is het meteen weg.',
    professional:
      'Je praat met een computer, niet met een mens. Je naam is niet nodig. Noem ook geen namen van jongeren.\n' +
      'Dit gesprek bewaren we tot 24 uur na je laatste bericht. Met Sluit en wis is het meteen weg.',
  },
  you: 'Jij:',
  bot: 'Doorstroomwijzer:',
  crisis: 'Belangrijk:',
  message: 'Je bericht',
  placeholder: 'Typ je bericht',
  send: 'Stuur',
  signsLeft: (left: number) =>
    left < 0 ? `${-left} tekens te veel` : `Nog ${left} ${left === 1 ? 'teken' : 'tekens'}`,
  typing: 'De Doorstroomwijzer is bezig',
  choices: 'Wat je kunt antwoorden',
  retry: 'Opnieuw proberen',
  failed: {
    unreachable: 'Niet verstuurd.',
    busy: 'Niet verstuurd: dat ging te snel. Wacht even.',
    expired: 'Niet verstuurd.',
    ended: 'Niet verstuurd.',
    rejected: 'Niet verstuurd. Maak je bericht korter.',
  } satisfies Record<FaultKind, string>,
  state: {
    connecting: '',
    online: '',
    offline:
      'Geen verbinding. Kijk of je internet hebt. Je gesprek blijft staan; we proberen het steeds opnieuw.',
    ended: 'Dit gesprek is verlopen. Je kunt een nieuw gesprek beginnen.',
  } satisfies Record<LineState, string>,
  again: 'Je hebt weer verbinding.',
  againUnsent: 'Je hebt weer verbinding. Kies bij je bericht: Opnieuw proberen.',
  slow: 'Het duurt wat langer. Even geduld.',
  newConversation: 'Nieuw gesprek',
  wiping: 'We wissen je gesprek.',
  wiped: {
    title: 'Je gesprek is gewist',
    gone: 'Er staat niets meer van op dit apparaat, en ook niet bij ons.',
    kept: 'Op dit apparaat is het weg. Bij ons wissen lukte niet, want er is geen verbinding. Daar verdwijnt het vanzelf, 24 uur na je laatste bericht.',
    retry: 'Nog eens wissen',
  },
  sources: (count: number) => (count === 1 ? 'Bron' : `Bronnen (${count})`),
  contact: {
    phone: 'Bel',
    email: 'Mail',
    web: 'Open',
    chat: 'Chat',
  },
  newTab: '(opent een nieuw tabblad)',
  readAloud: 'Voorlezen',
  silence: 'Stop met voorlezen',
  copy: 'Kopieer',
  copied: 'Gekopieerd',
  notCopied: 'Kopiëren lukte niet. Selecteer de tekst en kopieer zelf.',
} as const
