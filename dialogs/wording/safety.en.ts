import type { safetyWording } from './safety.nl.js'
import type { ForYoung } from './translated.js'

const emergency = 'Is something going wrong right now, or is there danger? Call 112.'

/** What somebody in danger is told in English: the same numbers, as careful as the Dutch. */
export const safetyEnglish: ForYoung<typeof safetyWording> = {
  opening: {
    self: {
      'acute-suicide': 'This worries me, and I take you seriously.',
      overdose: 'This can be dangerous, even if you still feel fine now.',
      'acute-danger': 'This sounds dangerous. First make sure that you are safe.',
      suicidality: 'I am glad that you are telling me, it sounds very hard.',
      sexual: 'I am so sorry that this happened. It is not your fault.',
      sextortion: 'I am sorry that somebody is doing this to you. It is not your fault.',
      exploitation: 'Nobody is allowed to force you to do this. It is not your fault.',
      honour: 'Nobody is allowed to force or threaten you, not even your family.',
      'criminal-exploitation': 'It must be scary to be stuck in this. You can get out of it.',
      abuse: 'I am sorry. Nobody is allowed to hurt you or make you afraid.',
      'self-harm': 'I am glad that you are telling me. You do not have to carry this alone.',
      eating: 'I am worried about your body, please do not wait with this.',
      homeless: 'I am sorry that you do not know where you can sleep.',
    },
    other: 'It is good that you are looking for help. You do not have to solve this alone.',
    pupil: 'It is good that you are reporting this.',
    child:
      'It is good that you are looking for help for your child. You do not have to solve this alone.',
    loss: 'How sad, for everybody who knew this person.',
  },
  lead: {
    acute: 'Call 112 now, even if you are not sure.',
    acuteSuicide: 'Call 112 now, or call 113 (free: 0800-0113).',
    pupilAcute: 'Call 112 now and do not leave the other person alone.',
    threat: 'Call 112 now and first keep yourself and others safe.',
    loss: 'Call 113 (free: 0800-0113), day and night, for advice after a suicide; you can also chat at 113.nl.',
    homeless:
      'If you are under 18, call Veilig Thuis: 0800-2000, day and night; chat at veiligthuis.nl on weekdays.',
    homelessPupil:
      'If the young person is under 18, call Veilig Thuis: 0800-2000, day and night; chat at veiligthuis.nl on weekdays.',
    homelessGrownPupil:
      'Call the municipality (gemeente) and ask for shelter (opvang); outside office hours the police (0900-8844) know where there is shelter.',
    pupilSuicide:
      'Do not leave the other person alone, and call 112 if something has been done or is about to happen.',
  },
  emergency,
  also: 'You can also:',
  chat: 'chat at',
  danger112: 'call 112, if there is danger right now',
  day: 'day and night',
  whatHappens: 'What happens when you call:',
  whatHappensPupil: 'What happens when you call:',
  extra: {
    sextortion: 'Do not pay, and do not send anything more. Keep the messages as evidence.',
    homelessUnknownAge:
      'Are you 18 or older? Then your municipality (gemeente) is responsible for shelter (opvang). Outside office hours the police (0900-8844) know where there is shelter.',
    homelessPupil:
      'Is the young person 18 or older? Then the municipality (gemeente) is responsible for shelter (opvang). Outside office hours the police (0900-8844) know where there is shelter.',
    homelessMinor: 'Outside office hours the police also know where you can go.',
    homelessAdult:
      'Your municipality (gemeente) is responsible for shelter (opvang). Outside office hours the police (0900-8844) know where there is shelter. There is not always a place, but do ask.',
    overdose: 'Do not wait until you feel something. Say what you have taken and how much.',
    friend:
      'Stay with them if that is safe. You are always allowed to tell somebody else about this.',
    child: 'Stay with your child if that is safe, and feel free to ask directly how they are.',
  },
  honesty:
    'I am a computer. Nobody is reading this chat and nobody from this chat can come to you.',
  honestyAtDesk: 'I am a computer. Nobody can come to you right now.',
  closing:
    'Would you also like to know who you can go to in your region? That does not have to be now.',
  buttons: { jongere: ['Yes, please', 'Not now'] },
  after: {
    afraid:
      'I understand, calling can be scary. You do not have to talk, typing is fine too. You do not have to say your name:',
    whoKnows:
      'At the help lines you do not have to say your name. Feel free to ask them what happens with your story before you tell it. What you type here I do not send to anybody by myself.',
    joking:
      'I am glad that it is not that bad. I always take this seriously. Does it bother you later after all? The lines above stay open for you.',
    thanks:
      'I am glad that you told me. Feel free to call or chat, also when you are not sure. Would you also like to know who you can go to in your region? That does not have to be now.',
  },
  later:
    'That is fine. You can always say or ask something here. The help lines stay open for you.',
  contact:
    'I am glad that you want that. I will work out with you who you can reach in your region. Are you not okay right now? Then first call one of the numbers above.',
  english: {
    acute: '',
    suicide: '',
    danger: '',
    home: '',
    sexual: '',
    sextortion: '',
    body: '',
    homeless: '',
    support: '',
  },
  support: {
    opening: 'I am sorry that you feel this way. I am glad that you tell me.',
    lines: 'If you want to talk about it (many of these lines speak English):',
    topics: {
      voices: {
        opening:
          'Hearing voices can be very frightening. It is good that you say so. There is help.',
        help: 'Call your doctor (huisarts) today. In the evening, at night and at the weekend, call the huisartsenpost. The doctor can also ask the crisis team to come. Do the voices say that you must hurt yourself or somebody else? Call 112.',
      },
      addiction: {
        opening:
          'It is good that you tell me this. Stopping is hard, and you do not have to do it alone.',
        help: 'Your doctor (huisarts) can help you and knows where you can get help with addiction near you.',
      },
      pregnant: {
        opening: 'That is a lot to carry alone. I am glad that you say so.',
        help: 'Call your doctor (huisarts). They tell you what is possible and calmly think along with you. You do not have to choose anything now. Are you in a lot of pain, or losing a lot of blood? Call your huisarts or the huisartsenpost right away.',
      },
      bullied: {
        opening: 'I am sorry that this is happening. Bullying is never your fault.',
        help: 'Also tell somebody at school whom you trust. School has to do something about it.',
      },
      ill: {
        opening: 'That is tough. I am glad that you tell me.',
        help: 'Your doctor (huisarts) can think along with you too.',
      },
      heavy: {
        opening: 'That sounds hard. I am glad that you tell me.',
        help: 'Does it go on? Your doctor (huisarts) can think along with you too.',
      },
      school: {
        opening: 'I am sorry that school is so hard. I am glad that you tell me.',
        help: 'Does it go on? Your doctor (huisarts) can think along with you too.',
      },
    },
    always:
      'Would you like to talk to somebody now? At 113 you can, day and night, also when it is just hard. Call 0800-0113 for free or chat at 113.nl. Does your body not feel right? Call the huisartsenpost.',
    heavy:
      'At 113 you can talk day and night, also when it is just hard: call 0800-0113 for free or chat at 113.nl.',
    closed: 'These lines are closed now. You can reach them at these times:',
    doctor: 'Does it go on? Your doctor (huisarts) can think along with you too.',
  },
}
