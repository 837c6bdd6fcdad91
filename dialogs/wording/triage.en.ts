import type { ForYoung } from './translated.js'
import type { deskNames, deskReach, triageWording } from './triage.nl.js'

/** Names of the desks, with the Dutch word one has to say there. */
export const deskWordingEnglish: ForYoung<{
  names: typeof deskNames
  reach: typeof deskReach
}> = {
  names: {
    jongere: {
      doorstroompunt: 'the Doorstroompunt of your municipality (gemeente)',
      leerplicht: 'the school attendance officer (leerplicht) of your municipality',
      'werk-en-inkomen': 'Werk & Inkomen (work and income) of your municipality',
      'werk-ontwikkelbedrijf':
        'the company for supported work (werk-ontwikkelbedrijf) of your municipality',
      samenwerkingsverband: 'the cooperation of schools (samenwerkingsverband) of your school',
      'sociaal-domein': 'the social team (sociaal team) of your municipality',
    },
  },
  reach: {
    jongere: 'Call or email your municipality (gemeente) and ask for it. Or ask at school.',
  },
}

/** What is said around questions and referrals, in English. */
export const triageEnglish: ForYoung<typeof triageWording> = {
  and: 'and',
  or: 'or',
  lead: { jongere: (name) => `Your first contact: ${name}.` },
  ofGemeente: (desk, gemeente) => `${desk} of the municipality of ${gemeente}`,
  forPlace: (desk, place) => `${desk} for ${place}`,
  alreadyHelping: { jongere: (name) => `Your first contact is still ${name}.` },
  next: { jongere: (name) => `Does that not work out? Then this is the next one: ${name}.` },
  also: { jongere: (names) => `Also good to know: ${names}.` },
  because: { jongere: (why) => `Why? ${why}` },
  notInPlan: {
    jongere: 'The plan does not say exactly this. We think that this is the right place for you.',
  },
  inferred: { jongere: '' },
  adultReach: {
    jongere: 'The sign-up page is for young people. Ask your municipality how you get in touch.',
  },
  guide: 'Does that not work out? Werkcentrum Jong! shows you the way.',
  routeUp: (steps) => `If it gets stuck: ${steps.join(', then ')}.`,
  assumed: { jongere: (facts) => `I think that this is right: ${facts}.` },
  wrong: {
    jongere: 'Is this not right for you? Tell me what is different, and I will look again.',
  },
  askPlace: { jongere: 'Which municipality (gemeente) or town do you live in?' },
  placeReason: {
    jongere: 'Every municipality has its own Doorstroompunt and other help.',
  },
  outsideRegion: {
    jongere: (place) =>
      `${place} is outside the regions I know. Your region has its own Doorstroompunt. Call your municipality (gemeente) and ask for it.`,
  },
  again: { jongere: 'I did not quite understand that.' },
  noted: { jongere: 'I will remember that.' },
  resume: { jongere: 'And now back to my question.' },
  back: { jongere: 'Okay, one question back.' },
  firstQuestion: { jongere: 'This is the first question.' },
  noQuestion: {
    jongere: 'I have not asked you anything yet. Tell me what I can help you with.',
  },
  turned: (was, is) => `‘${is}’ instead of ‘${was}’`,
  contradiction: {
    jongere: (facts) =>
      `Earlier I understood something else. I now go by ${facts}. Is that not right? Just tell me.`,
  },
  nobodyElse: {
    jongere: 'You do not have to call anybody else now. This is the right place to start.',
  },
  parent: {
    asks: 'You are asking this for your child. Where I write ‘you’, I mean your child.',
    decides:
      'Is your child 16 or older? Then your child has a say as well. I do not look up anything about your child and I do not keep a name.',
  },
  restart: { jongere: 'Okay, we start again.' },
  stopped: { jongere: 'Okay, I stop asking questions. You can always ask me something.' },
  rest: {
    jongere:
      'Taking a rest is fine. Nobody pushes you, and I send you no messages. Do you want to know who can help you once you are ready? Then I have a few short questions.',
  },
  whatDiffers: {
    jongere: 'What is not right? Just tell me: your age, your school or where you live.',
  },
  unknownButton: 'I don’t know',
  intro: { jongere: 'I will find out with you who can help you. I have a few short questions.' },
}
