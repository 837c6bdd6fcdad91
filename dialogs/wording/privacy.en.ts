import type { Retention } from '../retention.js'
import type { factNames, privacyWording, regionNames, valueNames } from './privacy.nl.js'
import type { ForYoung } from './translated.js'

/** How a fact is called where somebody sees what is kept, in English. */
export const factNamesEnglish: ForYoung<typeof factNames> = {
  gemeente: 'Where you live',
  leeftijd: 'Age',
  ingeschreven: 'At a school or course now',
  school: 'School or course',
  gestopt_maanden: 'How long away from school',
  diploma: 'Diploma',
  uitkering: 'Benefit',
  inkomen_nodig: 'Money needed now',
  doelgroepregister: 'In the doelgroepenregister',
  hulpvraag: 'What it is about',
  al_hulp: 'Who is helping already',
  toestemming: 'May be passed on',
}

const yesNo = { ja: 'yes', nee: 'no' }

/** How a value of a fact is called, in English. */
export const valueNamesEnglish: ForYoung<typeof valueNames> = {
  gemeente: { elders: 'outside the regions I know' },
  leeftijd: {
    '0-11': 'under 12',
    '12-15': '12 to 15',
    '16-17': '16 or 17',
    '18-22': '18 to 22',
    '23-26': '23 to 26',
    '27+': '27 or older',
  },
  ingeschreven: yesNo,
  school: {
    vo: 'secondary school',
    pro: 'praktijkonderwijs',
    isk: 'internationale schakelklas',
    'mbo-entree': 'mbo entree',
    'mbo-2-bol': 'mbo 2 (bol)',
    'mbo-2-bbl': 'mbo 2 (bbl)',
    'mbo-3': 'mbo 3',
    'mbo-4': 'mbo 4',
    wo: 'university',
    geen: 'none',
  },
  gestopt_maanden: {
    '0-12': 'less than a year',
    '13-24': 'one to two years',
    '25+': 'more than two years',
  },
  diploma: {
    geen: 'none yet',
    pro: 'praktijkonderwijs',
    'mbo-1': 'mbo entree (level 1)',
    'mbo-2': 'mbo 2',
    'mbo-3': 'mbo 3',
    'mbo-4': 'mbo 4',
    wo: 'university',
  },
  uitkering: {
    geen: 'none',
    bijstand: 'bijstand',
    ww: 'WW',
    'ww-eindigt': 'WW that is ending',
    wajong: 'Wajong',
    'wajong-voor-2015': 'Wajong from before 2015',
    wia: 'WIA',
    ziektewet: 'Ziektewet',
  },
  inkomen_nodig: yesNo,
  doelgroepregister: {
    nee: 'no',
    ja: 'yes, without support',
    'ja-met-begeleiding': 'yes, with support',
  },
  hulpvraag: {
    school: 'school or lessons',
    verzuim: 'missing school',
    overstap: 'another course',
    stage: 'internship',
    werk: 'work',
    geld: 'money',
    wonen: 'a place to live',
    psychisch: 'how somebody feels',
    thuis: 'home',
    taal: 'language',
    meerdere: 'many things at once',
    dagbesteding: 'daytime activities',
    'beschut-werk': 'sheltered work',
    rust: 'rest',
  },
  al_hulp: {
    nee: 'nobody',
    school: 'somebody from school',
    doorstroomcoach: 'a doorstroomcoach',
    gemeente: 'the municipality',
    jeugdhulp: 'youth care',
    anders: 'somebody else',
  },
  toestemming: yesNo,
}

/** The regions, in English: names stay as they are. */
export const regionNamesEnglish: ForYoung<typeof regionNames> = {
  landelijk: 'not known yet',
  'noordoost-brabant': 'Noordoost-Brabant',
  'rijk-van-nijmegen': 'Rijk van Nijmegen',
  'noord-midden-drenthe': 'Noord- en Midden-Drenthe',
}

const days: Readonly<Record<Retention, string>> = { web: '24 hours', teams: '30 days' }

/** What is said about what is kept, in English. */
export const privacyEnglish: ForYoung<typeof privacyWording> = {
  forgetButton: 'Forget me',
  unknown: 'not known',
  open: 'not known exactly yet',
  kept: {
    some: { jongere: 'This is what I remember of you:' },
    none: { jongere: 'I know nothing about your situation yet. But I do keep this:' },
    as: { jongere: 'I speak with you as: young person' },
    language: 'I speak with you in: English',
    region: (name) => `Region: ${name}`,
    fact: (name, value) => `${name}: ${value}`,
    asked: (names) => `What I asked already: ${names}`,
    pending: (names) => `What I am waiting to hear: ${names}`,
    referred: 'That I named a contact',
    about: (names) => `What my last answers were about: ${names}`,
    desk: (name) => `The desk that I looked up last: ${name}`,
    choices: (labels) => `What I let you choose from: ${labels}`,
    misses: (count) => `How many messages in a row I did not understand: ${count}`,
    danger: 'That I gave you help lines (not what you said)',
  },
  typed: {
    web: 'What you type yourself I do not keep. Your screen can bring back your words for about an hour. My answers stay until this conversation is gone.',
    teams:
      'What you type yourself I do not keep. Microsoft Teams also keeps this conversation. I cannot reach that.',
  },
  until: (retention, moment) =>
    `Everything disappears by itself ${days[retention]} after your last message. If you say nothing more, that is ${moment}.`,
  sooner: 'Gone sooner? Choose or type: Forget me.',
  sent: {
    none: 'I have not passed on anything to anybody else.',
    some: 'This I have passed on:',
    one: (name, day) => `${name}, on ${day}`,
    here: {
      jongere: (names, days, longest) =>
        `What you filled in (such as your name, number and words) lies in this program, for ${names}. It is deleted at most ${days} days after it is done. If nothing more happens, after ${longest} days.`,
    },
    stop: 'No longer want that? Type: take it back. Then they know that it is over.',
    stays: {
      jongere:
        'What you passed on stays as it is. Do you also want to take back what you passed on?',
    },
    asked:
      'What they wrote down themselves I cannot delete. Ask them: you have a right to an answer.',
  },
  forgotten: {
    some: { jongere: 'Done. I have forgotten what I remembered of you.' },
    none: { jongere: 'I had not remembered anything of you. So there is nothing to delete.' },
    screen: {
      web: 'My answers are deleted on our side as well. On your screen you can still see the conversation until you close it.',
      teams: 'Microsoft Teams also keeps this conversation. I cannot delete it there.',
    },
    onward: { jongere: 'You can always ask something again.' },
  },
  notForgotten: {
    jongere: (retention) =>
      `Deleting did not work. Sorry! Please try again in a moment. Does it not work again? Then everything disappears by itself, ${days[retention]} after your last message.`,
  },
}
