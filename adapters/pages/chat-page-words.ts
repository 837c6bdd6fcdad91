import type { Language } from '../../knowledge/records/told-text.js'

/** What the page itself says, around the conversation and instead of it; HTML. */
interface PageWords {
  readonly lang: string
  readonly title: string
  readonly noScript: string
  readonly danger: string
}

const emergency = '<a href="tel:112">112</a>'
const suicideLine = '<a href="tel:08000113">0800-0113</a>'

export const chatPageWords: Readonly<Record<Language, PageWords>> = {
  nl: {
    lang: 'nl',
    title: 'Praten met de Doorstroomwijzer',
    noScript:
      'De chat werkt alleen met JavaScript. Je kunt ook bellen: je mentor, of het Doorstroompunt van je gemeente.',
    danger: `Is er direct gevaar? Bel ${emergency}. Denk je aan zelfmoord? Bel gratis ${suicideLine}.`,
  },
  eenvoudig: {
    lang: 'nl',
    title: 'Praten met de Doorstroomwijzer',
    noScript:
      'De chat werkt hier niet. Zet JavaScript aan. Of bel je mentor. Of bel je gemeente. Vraag naar het Doorstroompunt.',
    danger: `Is er gevaar? Bel ${emergency}. Wil je dood? Bel ${suicideLine}. Dat is gratis.`,
  },
  en: {
    lang: 'en',
    title: 'Talk to the Doorstroomwijzer',
    noScript:
      'The chat only works with JavaScript. You can also call: your mentor, or the Doorstroompunt of your municipality (gemeente).',
    danger: `Is there danger right now? Call ${emergency}. Do you think of suicide? Call ${suicideLine} for free.`,
  },
}
