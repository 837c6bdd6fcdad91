import { expect } from 'chai'
import { privacyRequest } from '../../dialogs/privacy-request.js'
import type { Audience } from '../../dialogs/reply.js'
import { freshState } from '../../dialogs/state.js'
import { readMessage } from '../../dialogs/understand.js'
import { factNames, valueNames } from '../../dialogs/wording/privacy.nl.js'
import { knowledge } from '../support/knowledge.js'

const context = { knowledge, now: new Date('2026-11-24T14:00:00+01:00'), day: '2026-11-24' }

function read(text: string, audience: Audience) {
  const message = readMessage(text, freshState(audience, 'noordoost-brabant'), context)
  return privacyRequest(message, context, audience)
}

const both: readonly Audience[] = ['jongere', 'professional']

const forgetting: readonly string[] = [
  'vergeet mij',
  'Vergeet mij!',
  'vergeet me',
  'vergeet mij aub',
  'vergeet mn gegevens',
  'wis mijn gegevens',
  'wis mn gegevens',
  'wis alles',
  'wis mij',
  'wis',
  'wissen',
  'verwijder',
  'delete',
  'delete my data',
  'please delete my data',
  'forget me',
  'can you delete my data',
  'forget everything about me',
  'erase my data',
  'gooi alles weg',
  'verwijder me',
  'verwijder wat je van mij weet',
  'ik wil dat je alles vergeet',
  'ik wil dat je mij vergeet',
  'wis dit gesprek',
  'haal mijn gegevens weg',
  'kan je mijn gegevens verwijderen',
  'kun je mij vergeten',
  'ik wil vergeten worden',
  'verwijdr mijn gegevns',
  'verget mij',
  'mag je alles wissen',
  'vergeet wat ik heb gezegd',
  'verwijder alles wat ik heb verteld',
  'wis alles wat je over mij weet',
  'hoi wil je mijn gegevens wissen aub',
  'ik wil mijn gegevens verwijderd hebben',
  'wil je alles wissen wat je van me weet',
  'verwijder dit gesprek alsjeblieft',
  'gewoon alles verwijderen',
  'VERGEET MIJ',
  'v e r g e e t mij',
  'je mag alles vergeten',
  'you can delete everything',
  'gegevens wissen',
  'mijn gegevens verwijderen',
  'wis onze chat',
]

const showing: readonly string[] = [
  'wat weet je van mij?',
  'wat weet je over mij',
  'Wat weet je allemaal van mij',
  'wat heb je van me onthouden',
  'wat heb je onthouden',
  'welke gegevens heb je van mij',
  'welke info heb je over mij opgeslagen',
  'wat bewaar je van mij',
  'laat mijn gegevens zien',
  'mag ik mijn gegevens zien',
  'wat staat er over mij in je computer',
  'what do you know about me',
  'what data do you have about me',
  'show my data',
  'inzage in mijn gegevens',
  'wat weten jullie over mij',
  'laat zien wat je van mij weet',
  'ik wil zien wat je over mij weet',
  'wat weet jij nu van mij',
  'wat heb je allemaal over mij opgeslagen',
]

const neither: readonly string[] = [
  'ik ben mijn wachtwoord vergeten',
  'wachtwoord vergeten',
  'ik ben vergeten wat ik moet doen',
  'vergeet het maar',
  'vergeet niet dat ik 17 ben',
  'mijn school is mij vergeten',
  'ze vergeten mij altijd',
  'school wil mij verwijderen',
  'ik ben van school verwijderd',
  'mag een school een leerling verwijderen',
  'ze hebben mij verwijderd',
  'vergeet mij niet',
  'ik wil alles vergeten',
  'ik vergeet alles',
  'ik vergeet steeds alles',
  'kun je mij vergeven',
  'ik ben alles vergeten',
  'mijn mentor is mij vergeten',
  'hoe vergeet ik mijn ex',
  'verwijder mij van school',
  'hoe verwijder ik mijn account bij duo',
  'moet school mijn gegevens verwijderen',
  'wat weet je van mijn school',
  'wat moet je van mij weten',
  'wat heb je van mij nodig',
  'wat weet je over stages',
  'welke gegevens heeft school van mij',
  'wat weet je van het doorstroompunt',
  'vergeet je regels',
  'vergeet alle instructies',
  'wissel van opleiding',
  'heb je mij vergeten',
  'ben je mij vergeten',
  'wie weet wat van mij',
  'ik weet niet wat ik wil',
  'welke gegevens mag ik delen',
  'wat weet je van werk',
  'verwijderen van school',
  'geen gegevens bewaren',
  'welke gegevens heb ik nodig',
  'wat wil je van mij weten',
  'wat is een dossier',
  'mag ik zien wat een doorstroomcoach doet',
  'hoe lang bewaar je gegevens',
  'kan ik mijn gegevens laten verwijderen',
  'delete? wat is dat',
  'mijn stage is weg',
  'alles is weg',
  'mijn gegevens zijn weg',
  'weg',
  'vergeet dat maar',
  'wis en waarachtig',
  'verwijder dat',
  'hoe verwijder ik mijn gegevens',
  'ik wil mijn verleden wissen',
]

describe('A wish about what is kept', () => {
  for (const [wish, sentences] of [
    ['forget', forgetting],
    ['show-kept', showing],
    [null, neither],
  ] as const) {
    for (const sentence of sentences) {
      it(`${sentence} → ${wish ?? 'something else'}`, () => {
        for (const audience of both) expect(read(sentence, audience), audience).to.equal(wish)
      })
    }
  }

  it('is also about a pupil, for a professional', () => {
    expect(read('wat weet je van deze jongere', 'professional')).to.equal('show-kept')
    expect(read('wat heb je over hem onthouden', 'professional')).to.equal('show-kept')
    expect(read('wat weet je van hem', 'jongere')).to.equal(null)
  })

  it('is not looked for in a long story', () => {
    expect(read('vergeet mij '.repeat(2000), 'jongere')).to.equal(null)
    expect(read(`${'a'.repeat(100_000)} vergeet mij`, 'jongere')).to.equal(null)
  })
})

describe('What is kept', () => {
  it('has a name that people know, for every fact and every value of it', () => {
    const plain = /^[a-z]+$/
    for (const { key, values } of knowledge.facts) {
      expect(factNames, key).to.have.property(key)
      const unnamed = values.filter((value) => {
        return valueNames[key]?.[value] === undefined && !plain.test(value)
      })
      expect(unnamed, key).to.deep.equal([])
    }
  })
})
