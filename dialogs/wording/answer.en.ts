import type { answerWording, deskTitles } from './answer.nl.js'
import type { ForYoung } from './translated.js'

/** Words around answers, in English. */
export const answerEnglish: ForYoung<typeof answerWording> = {
  welcome: {
    jongere:
      'Hi! I am a computer, not a person. I help you find out who can help you with school or work. You do not have to say your name.',
  },
  welcomeButtons: {
    jongere: [
      'I stopped school',
      'I am looking for an internship',
      'What does the Doorstroompunt do?',
    ],
  },
  languages: {
    ask: 'Choose your language. Kies je taal.',
    buttons: ['Nederlands', 'Makkelijk Nederlands', 'English'],
  },
  switched: 'Okay, we go on in English. For Dutch, type: Nederlands.',
  noticed: 'I see that you write in English, so I do too. For Dutch, type: Nederlands.',
  onlyInDutch: (text) => `I only have this part in Dutch: ${text}`,
  otherLanguage:
    'I only understand Dutch and English. I am a computer and I help with school and work. Would you rather talk to a person? Call or visit your municipality (gemeente) and ask for the Doorstroompunt. In danger: call 112.',
  empty: { jongere: 'Your message was empty. Just type what you want to ask.' },
  noWords: { jongere: 'I cannot read that. I only understand words. Type what you want to ask.' },
  choose: { jongere: 'Do you mean one of these?' },
  notSure: { jongere: 'I am not sure if this is what you mean.' },
  alsoMeant: { jongere: 'Or do you mean this?' },
  someUnanswered: {
    jongere: 'I do not have an answer to all of your questions. This I do know.',
  },
  notToldOf: { jongere: (name: string) => `I don’t know that about ‘${name}’. This I do know:` },
  simpler: { jongere: 'I will say it in easier words.' },
  noSimpler: {
    jongere:
      'Which word do you not understand? Type it and I will explain. Or read it with your mentor.',
  },
  noMore: { jongere: (name: string) => `That is all I know about ‘${name}’.` },
  daring: {
    kind: { jongere: 'I understand, many people find calling scary. You do not have to call.' },
    byText: 'Without calling, it can be done like this:',
    together: {
      jongere:
        'Ask your mentor, a parent or someone else you trust to call or go with you. That is always allowed.',
    },
  },
  notThere: {
    jongere: (name: string, place: string) =>
      `‘${name}’ is not in ${place}. Ask your municipality what there is.`,
  },
  notVaried: { jongere: 'I do not know whether that changes it. This I do know.' },
  sameThere: (place: string) => `For ${place} it is the same.`,
  noneOfThese: 'None of these',
  unknown: {
    jongere: [
      'I do not know that. I only know about school, work and who helps you with them.',
      'Sorry, I have no answer to that. Tell me: are you at school now, or did you stop?',
      'I cannot work this out. A person can help you better with this.',
    ],
  },
  turnTo: {
    'noordoost-brabant': {
      jongere:
        'Who can help: Werkcentrum Jong!. You can go there with any question about school and work.',
    },
    other: {
      jongere:
        "Who can help: your mentor or slb'er (study coach) at school, or the Doorstroompunt of your municipality (gemeente).",
    },
  },
  deskHere: { one: (desk, place, name) => `${desk} for ${place}: ${name}.` },
  deskUnknown: {
    jongere: (place) =>
      `I do not know who does this for ${place}. Ask your municipality (gemeente).`,
  },
  nationalIn: (document) => `National, described in ${document}`,
  proposal: { jongere: () => 'Please note: this was a plan. It may be different now.' },
  past: { jongere: () => 'Please note: this is from the past. It is no longer so.' },
}

/** How a desk is called, with the Dutch word one has to say there. */
export const deskTitlesEnglish: ForYoung<typeof deskTitles> = {
  doorstroompunt: 'Doorstroompunt',
  leerplicht: 'School attendance (leerplicht)',
  'werk-en-inkomen': 'Work and income (Werk & Inkomen)',
  'werk-ontwikkelbedrijf': 'Company for supported work (werk-ontwikkelbedrijf)',
  samenwerkingsverband: 'Cooperation of schools (samenwerkingsverband)',
  'sociaal-domein': 'Social team (sociaal domein)',
}
