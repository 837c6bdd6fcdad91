import type { handoverWording } from './handover.nl.js'
import { handoverAfterEnglish } from './handover-after.en.js'
import type { ForYoung } from './translated.js'

/** What is said about handing over, in English. */
export const handoverEnglish: ForYoung<typeof handoverWording> = {
  after: handoverAfterEnglish,
  offer: {
    yes: {
      jongere: (desk) => `I can pass your question on to ${desk}. You decide what is in it.`,
    },
    button: { jongere: 'Yes, pass it on' },
    none: {
      jongere: 'I cannot pass you on here. I can write a short message that you send yourself.',
    },
    letterButton: 'Write a message',
    triageFirst: { jongere: 'All right. First we find out together who can help you.' },
    practice: (desk) => `${desk} (practice desk)`,
  },
  letter: {
    intro: {
      jongere:
        'You can send this yourself. It is in Dutch, because they read Dutch. Fill in what is between brackets.',
    },
    opening: { jongere: 'Hallo,\n\nIk heb een vraag. Dit is mijn situatie:' },
    parentOpening: 'Hallo,\n\nIk heb een vraag over mijn kind. Dit is de situatie:',
    nothing: '(kort je situatie)',
    closing: {
      jongere:
        'Mijn vraag is: (je vraag)\n\nJe kunt mij bereiken via: (je nummer of mailadres)\n\nGroet,\n(je naam)',
    },
  },
  may: {
    age: 'For that I need to know your age first.',
    ageUnknown: {
      jongere: 'I do not know your age. Then I cannot pass you on. You can contact them yourself.',
    },
    minor: {
      jongere: (desk) =>
        `You are not 18 yet. ${desk} may tell your parents or leerplicht (school attendance).`,
    },
    leerplicht: {
      jongere:
        'You are not 18 yet. Leerplicht (school attendance) can talk with your parents. As a last step it can lead to a fine or another penalty.',
    },
    under16: {
      jongere: (desk) =>
        `You are not 16 yet. So I may not pass your question on to ${desk}, and I keep nothing. You can contact them yourself. It is easier together with a parent, your mentor or somebody you trust.`,
    },
  },
  form: {
    intro: {
      jongere:
        'Look at what goes along. You can change everything. They also see that you use English here.',
    },
    title: { jongere: (desk) => `Passing on to ${desk}` },
    facts: 'This goes along',
    factsHint: 'Take away the tick where something must stay here.',
    words: { jongere: 'Your question, in your own words' },
    wordsHint: { jongere: 'You may leave this empty.' },
    name: { jongere: 'Your name' },
    nameHint: { jongere: 'You may leave this empty.' },
    how: 'How may they contact you?',
    ways: {
      bellen: 'By phone',
      appen: 'By WhatsApp',
      mailen: 'By email',
      geen: 'Rather not: I come back myself with my code',
    },
    reach: 'Your number or email address',
    reachHint: 'You may leave this empty with: Rather not.',
    next: 'If they do not react, it may also go to',
    nextHint: 'Tick nothing if it must stay there.',
    agreed: 'What may the Doorstroompunt write down about you?',
    agreedHint: 'You have a startkwalificatie (basic qualification). So you agree on this first.',
    agreements: {
      'alleen-contact': 'Only that there was contact',
      'ook-voortgang': 'Also how I am doing, as long as I get help',
    },
    parentKnows: { jongere: 'My father, mother or carer knows about this.' },
    consent: {
      jongere: (desk, controller, days) =>
        `I agree that ${desk} gets this, to help me. ${controller} is responsible. It is deleted at most ${days} days after it is done. I can always take it back.`,
    },
    submit: { jongere: 'Pass it on' },
    cancel: 'Rather not',
    sent: { jongere: 'Please pass this on.' },
    cancelled: {
      jongere:
        'Fine. Nothing was passed on and I keep nothing of it. Changed your mind? Type: pass it on.',
    },
    old: { jongere: 'That form is old. Nothing was sent.' },
  },
  faults: {
    intro: 'Something is missing. Nothing was sent yet.',
    phone: 'This does not look like a phone number. It has 10 digits, like 06 12 34 56 78.',
    email: 'This does not look like an email address. It looks like name@example.nl.',
    either: 'This does not look like a phone number or an email address.',
    agree: 'Tick this if you agree. Without it nothing is passed on.',
    parent:
      'Does your father, mother or carer know about this? Only then may I pass it on. If not: contact them yourself, or type: no.',
    call: 'You can always contact them yourself:',
    choose: 'Choose what you want.',
    tooLong: (longest, length) =>
      `This is too long: ${longest} signs fit, and these are ${length}. Please make it shorter.`,
  },
  inWords: {
    goes: 'This goes along:',
    nothing: 'Nothing goes along but your question.',
    consent: { jongere: (consent) => consent },
    parent: 'Only type yes if a parent or carer knows.',
    ask: 'Type yes or no.',
    type: {
      jongere: (desk) =>
        `Now type your number or email address and your question in one message. No number? Then add: no number. What you type now goes to ${desk}. Rather not? Type: no.`,
    },
    again:
      'I see no number or email address. Nothing was sent yet. Type it with your question, or add: no number.',
    sent: '(sent)',
  },
  sent: {
    done: { jongere: (desk) => `Done. Your question is with ${desk}.` },
    promise: (desk, moment) => `${desk} promised: somebody takes it on ${moment}.`,
    code: (code) => `Your code is ${code}. Keep it safe.`,
    how: {
      jongere: 'Type your code to see how it stands. Rather not after all? Type: take it back.',
    },
    unreachable:
      'You gave no number or address. So they cannot reach you. Come back yourself with your code.',
    failed: {
      jongere:
        'Passing it on did not work. Sorry! Try again in a moment, or contact them yourself.',
    },
  },
  status: {
    about: { jongere: 'Your question' },
    requested: (about, desk, moment) =>
      `${about} is with ${desk}. ${moment} somebody takes it on. They promised that.`,
    overdue: (about, desk) =>
      `${desk} has not reacted yet. That is later than promised, and it is not your fault. ${about} stays with them. You do not want to wait? Then contact them yourself.`,
    accepted: (about, desk) =>
      `${about} was taken on by somebody of ${desk}. You need not do anything now.`,
    rejected: (about, desk) =>
      `${about} is not for them, says ${desk}. That is not your fault. Nobody is working on it now.`,
    redirected: (name) => `They name: ${name}.`,
    goOn: 'Tell me what is different, then we look further together.',
    inProgress: (about, desk) => `${about} is under way: there is contact with ${desk}.`,
    completed: (about, desk) => `${about} was finished by ${desk}.`,
    outcomes: {
      school: 'You are going to school.',
      werk: 'You are going to work.',
      combinatie: 'You are going to learn and work.',
      hulp: 'You are getting help.',
      rust: 'You take rest first.',
      'geen-contact': 'They could not get in touch.',
    },
    again: 'Do you want to try again? Type: pass it on.',
    cancelled: (about) => `${about} was taken back. You need not do anything more.`,
    forwarded: (about, desk, moment) =>
      `${about} went on to ${desk}, as you agreed. ${moment} somebody takes it on. They promised that.`,
    unknown: 'I do not know this code. See whether all signs are right and try again.',
    tooOften: 'Those were too many codes in a row. Wait a minute and try again.',
    none: { jongere: 'Nothing was passed on in this conversation. Do you have a code? Type it.' },
    withCode: 'Do you want to take it back? Type: take it back, with your code behind it.',
    page: {
      title: 'How does your question stand?',
      code: 'Your code',
      show: 'Look',
      chat: 'To the chat',
      goOn: 'Look further in the chat',
    },
  },
  withdrawn: {
    done: (desk) =>
      `It was taken back. ${desk} gets word that it is no longer needed, and cannot see your details here any more. Pass it on after all? Type: pass it on.`,
    rest: (desk) =>
      `Rest is fine. I took it back and do not remind you of anything. ${desk} gets word that it is no longer needed, and cannot see your details here any more. Later on you can type: pass it on.`,
    ended: (about) => `${about} was closed already. There is nothing to take back.`,
    failed: 'Taking it back did not work. Try again in a moment.',
  },
  moment: { by: (day, time) => `by ${day} at ${time}` },
}
