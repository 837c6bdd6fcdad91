import { byThen, type handoverAfter } from './handover-after.nl.js'
import type { ForYoung } from './translated.js'

/** What is said to who comes back to something that was handed over, in English. */
export const handoverAfterEnglish: ForYoung<typeof handoverAfter> = {
  stop: {
    ask: { jongere: 'Do you mean that I take back what was passed on?' },
    yes: 'Take it back',
    no: 'No, leave it',
    stays: 'All right, I leave it as it is.',
  },
  nothing: 'There is nothing under way any more.',
  nothingYet: 'Nothing is under way.',
  when: 'When they contact you I do not know. They decide that.',
  noContact: {
    requested:
      'What happens now: if nobody reacts in time, I remind them. You do not want to wait? Then contact them yourself.',
    taken: 'Does it take too long? Contact them yourself and say who you are.',
  },
  codeHere: 'In this conversation you do not need your code.',
  codeGone:
    'I cannot give a code again: I do not know which one is yours. In the conversation in which you passed it on you do not need it. Or ask the people who got your question.',
  wrong: {
    ask: 'I cannot change what you filled in. I can take it back, and then you fill it in again.',
    button: 'Take it back and fill in again',
    done: (desk) => `It was taken back. ${desk} gets word of it.`,
  },
  already: 'You passed it on already.',
  turnTo: 'You can contact them yourself now.',
  elsewhere: 'Somebody took back your question with your code.',
  urgent: {
    sent: {
      jongere: (desk, moment) =>
        `What you wrote is with ${desk} as well. They only read it in working hours${byThen(moment)}. Do not wait for that. Call or chat with one of these lines now.`,
    },
    news: {
      jongere:
        'Are you not doing well now? Then wait for nobody. Call or chat with 113, day and night. In direct danger: call 112.',
    },
  },
  parents: {
    jongere:
      'I understand. I pass nothing on and keep nothing. You can still talk with somebody. Ask first what they share with your parents.',
  },
  parent: {
    old: (desk) =>
      `${desk} can help. From 16 on your child decides about that. Your child can pass it on here, or together with you. You can always call or mail yourself.`,
    ownWord: (desk) =>
      `${desk} can help. Also under 16 your child may pass it on here. You can do it together. You can always call or mail yourself.`,
    withParent: (desk) =>
      `${desk} can help. Your child can pass it on here if you know about it. You can do it together. You can always call or mail yourself.`,
    under16: (desk) =>
      `${desk} can help, but takes nothing from me about children under 16. Call or mail yourself.`,
    unknown: (desk) =>
      `${desk} can help. From 16 on your child decides about that, and under 16 the rules of ${desk} hold. Your child can ask here. You can always call or mail yourself.`,
  },
}
