import { expect } from 'chai'
import { practiceDesk } from '../../support/practice-desk.js'
import { Person, statusOf } from './young-person.js'

const withOpen = (own = [statusOf()], setting = {}) => {
  const person = new Person(setting)
  person.own = own
  return person
}

describe('Stopping while a handover runs', () => {
  for (const words of ['haal het weg', 'trek het in']) {
    it(`takes it back: ${words}`, () => {
      const person = withOpen()
      expect(person.say(words)).to.include('Het is ingetrokken')
      expect(person.last?.effects?.[0]?.type).to.equal('withdraw')
    })
  }

  for (const words of [
    'stop ermee',
    'stop',
    'laat maar',
    'hoeft niet meer',
    'mijn ouders mogen het niet weten, haal het weg',
  ]) {
    it(`asks what is meant, and never says that it stopped: ${words}`, () => {
      const person = withOpen()
      const said = person.say(words)
      expect(said).to.include('Bedoel je dat ik je overdracht intrek?').and.include('Trek in')
      expect(said).to.not.match(/we stoppen/i)
      expect(person.last?.effects).to.equal(undefined)
      expect(person.say('ja')).to.include('Het is ingetrokken')
    })
  }

  it('is taken back by the button under the question', () => {
    const person = withOpen()
    person.say('stop ermee')
    expect(person.say('Trek in')).to.include('Het is ingetrokken')
  })

  it('leaves it where that is the answer, and asks only once', () => {
    for (const answer of ['Nee, laat staan', 'nee']) {
      const person = withOpen()
      person.say('stop ermee')
      expect(person.say(answer)).to.include('ik laat het staan').and.include('ligt bij')
      expect(person.last?.effects).to.equal(undefined)
      expect(person.state.handover).to.equal(null)
    }
    const person = withOpen()
    person.say('laat maar')
    person.say('wat doet het doorstroompunt?')
    expect(person.state.handover).to.equal(null)
  })

  it('asks below the help lines, and takes no bare yes after those', () => {
    const person = withOpen()
    const said = person.say('ik wil het niet meer')
    expect(said.indexOf('113')).to.be.above(-1).and.below(said.indexOf('Bedoel je'))
    expect(person.last?.trace.outcome).to.equal('crisis')
    person.say('ja')
    expect(person.last?.effects).to.equal(undefined)
    const other = withOpen()
    other.say('ik wil het niet meer')
    expect(other.say('Trek in')).to.include('Het is ingetrokken')
  })

  it('is understood in English', () => {
    for (const [words, wanted] of [
      ['withdraw it', 'It was taken back'],
      ['take it back', 'It was taken back'],
      ['cancel it', 'It was taken back'],
      ['stop it', 'Do you mean that I take back'],
      ['I want to stop', 'Do you mean that I take back'],
      ['I do not want it anymore', 'Do you mean that I take back'],
      ['my parents may not know, take it back', 'Do you mean that I take back'],
    ] as const) {
      const person = withOpen([statusOf()], { state: { language: 'en' } })
      expect(person.say(words), words).to.include(wanted)
    }
  })

  it('stops as always where nothing runs', () => {
    expect(withOpen([]).say('laat maar')).to.include('we stoppen')
  })

  it('says how it ended where there is nothing to take back', () => {
    expect(withOpen([]).say('trek in')).to.include('Er loopt geen overdracht.')
    const ended = statusOf({ state: 'completed', outcome: 'werk' })
    expect(withOpen([ended]).say('trek in'))
      .to.include('Er loopt geen overdracht meer')
      .and.include('afgerond')
    const twice = withOpen([statusOf({ state: 'cancelled' })])
    expect(twice.say('trek in')).to.include('Er loopt geen overdracht meer')
    expect(twice.last?.effects).to.equal(undefined)
  })
})

describe('Questions about what was handed over', () => {
  for (const [words, state, wanted] of [
    ['wnr bellen ze mij', 'requested', 'Uiterlijk maandag 30 november om 10.00 uur'],
    ['wanneer hoor ik iets', 'requested', 'weet ik niet. Dat bepalen zij'],
    ['wanneer hoor ik iets', 'accepted', 'opgepakt door iemand'],
    ['heb je al iets gehoord', 'accepted', 'opgepakt door iemand'],
    ['ben mn code kwijt', 'requested', 'heb je je code niet nodig'],
    ['ze hebben niet gebeld', 'requested', 'dan herinner ik hen'],
    ['ze hebben niet gebeld', 'in-progress', 'Zoek dan zelf contact'],
    ['oke en nu?', 'rejected', 'Je kunt nu zelf contact zoeken'],
  ] as const) {
    it(`${words}: ${state}`, () => {
      expect(withOpen([statusOf({ state })]).say(words)).to.include(wanted)
    })
  }

  it('says of a lost code elsewhere that it cannot be had again', () => {
    const person = withOpen([], { state: { triage: null, profile: {} } })
    expect(person.say('ben mn code kwijt')).to.include('Een code kan ik niet opnieuw geven')
  })

  it('takes back a wrong number and opens the form anew, by one button', () => {
    const person = withOpen()
    person.say('verkeerd nummer ingevuld')
    const [button = ''] = person.replies.flatMap(({ buttons }) => buttons)
    expect(person.say(button)).to.include('Het is ingetrokken')
    expect(person.last?.effects?.[0]?.type).to.equal('withdraw')
    expect(person.form?.title).to.equal('Doorgeven aan Doorstroompunt 073')
    expect(person.formId).to.not.equal('h1')
  })

  it('is answered in English', () => {
    const english = { state: { language: 'en' } } as const
    expect(withOpen([statusOf()], english).say('how is it going')).to.include('is with')
    const wrong = withOpen([statusOf()], english)
    wrong.say('wrong number')
    wrong.say('Take it back and fill in again')
    expect(wrong.form?.title).to.equal('Passing on to Doorstroompunt 073')
  })

  it('offers the same desk no second time without a word about the first', () => {
    const person = withOpen()
    expect(person.say('geef door')).to.include('Je hebt het al doorgegeven')
    expect(person.form).to.equal(undefined)
    person.state = {
      ...person.state,
      triage: { pending: 'al_hulp', asked: ['al_hulp'], done: false },
    }
    const said = person.say('nee, niemand')
    expect(said).to.include('Je hebt het al doorgegeven').and.not.include('Ja, geef maar door')
  })
})

describe('Who is not offered a handover', () => {
  const asked = { triage: { pending: 'al_hulp', asked: ['al_hulp'], done: false } }

  it('is who wants rest, until they ask for it', () => {
    const person = new Person({ profile: { hulpvraag: ['rust'] }, state: asked })
    const said = person.say('nee, niemand')
    expect(person.last?.trace.outcome).to.equal('refer')
    expect(said).to.include('Rust nemen mag').and.not.include('doorgeven')
    expect(said).to.not.match(/coach schrijft dat op/)
    person.say('geef door')
    expect(person.form?.title).to.equal('Doorgeven aan Doorstroompunt 073')
  })

  for (const [leeftijd, under16, wanted] of [
    ['16-17', 'niet', 'beslist je kind daar zelf over'],
    ['12-15', 'mag-zelf', 'Ook onder de 16 mag je kind'],
    ['12-15', 'met-ouder', 'als jij ervan weet'],
    ['12-15', 'niet', 'neemt van mij niets aan'],
  ] as const) {
    it(`is a parent, who hears whose word it is: ${leeftijd} ${under16}`, () => {
      const gemeenten = ['nob.gemeente.oss']
      const organisation = 'nob.organisation.rbl-bno'
      const rbl = practiceDesk({ id: 'rbl-bno', organisation, name: 'RBL BNO', gemeenten, under16 })
      const person = new Person({
        desks: [practiceDesk({ under16 }), rbl],
        profile: {
          leeftijd: [leeftijd],
          gemeente: ['nob.gemeente.oss', 'Oss'],
          hulpvraag: ['verzuim'],
        },
        state: { forChild: true },
      })
      const said = person.say('kun je haar doorgeven?')
      expect(said).to.include('RBL BNO').and.include(wanted)
      expect(said).to.not.include('Doorgeven kan ik hier niet')
      expect(person.form).to.equal(undefined)
    })
  }
})
