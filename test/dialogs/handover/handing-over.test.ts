import { expect } from 'chai'
import { practiceDesk } from '../../support/practice-desk.js'
import { filled, Person, statusOf } from './young-person.js'

const rbl = practiceDesk({
  id: 'rbl-bno',
  organisation: 'nob.organisation.rbl-bno',
  name: 'RBL BNO',
  gemeenten: ['nob.gemeente.oss'],
})
const inOss = { gemeente: ['nob.gemeente.oss', 'Oss'] }

describe('Handing over', () => {
  it('is offered under a referral where somebody stands behind a desk', () => {
    const person = new Person()
    person.state = {
      ...person.state,
      triage: { pending: 'al_hulp', asked: ['al_hulp'], done: false },
    }
    const said = person.say('nee, niemand')
    expect(said).to.include('Doorstroompunt 073').and.include('Ja, geef maar door')
    const [first] = person.replies
    expect(first?.text.split(/\s+/).length).to.be.at.most(60)
    expect(first?.text).to.not.include('doorgeven')
    expect(person.say('ja')).to.include('Kijk wat er meegaat')
  })

  it('is not promised where nobody does; a message can be made that says only what was told', () => {
    const person = new Person({ desks: [] })
    person.state = {
      ...person.state,
      triage: { pending: 'al_hulp', asked: ['al_hulp'], done: false },
    }
    const said = person.say('nee, niemand')
    expect(said).to.include('Doorgeven kan ik hier niet').and.include('Maak een berichtje')
    expect(said).to.not.match(/uiterlijk|binnen .* dag/)
    const letter = person.say('Maak een berichtje')
    expect(letter).to.include('- Leeftijd: 18 tot en met 22').and.include('(je naam)')
    expect(person.replies.at(-1)?.isToCopy).to.equal(true)
    expect(person.last?.effects).to.equal(undefined)
  })

  for (const wish of [
    'kun je me doorgeven?',
    'wil je dat voor me regelen',
    'geef door',
    'mag iemand mij bellen?',
    'geef mijn vraag maar door aan hen',
    'Ja, geef maar door',
  ]) {
    it(`is asked for with: ${wish}`, () => {
      const person = new Person()
      person.say(wish)
      expect(person.form?.title).to.equal('Doorgeven aan Doorstroompunt 073')
    })
  }

  for (const wish of ['pass it on', 'can you pass me on?', 'can somebody call me?']) {
    it(`is asked for in English with: ${wish}`, () => {
      const person = new Person({ state: { language: 'en' } })
      person.say(wish)
      expect(person.form?.title).to.equal('Passing on to Doorstroompunt 073')
    })
  }

  it('goes to a real desk before one for trying out', () => {
    const practice = practiceDesk({ id: 'oefenbalie', practice: true })
    const person = new Person({ desks: [practice, practiceDesk()] })
    person.say('geef door')
    expect(person.fill(filled)).to.include('Gelukt')
    expect(person.request?.desk).to.equal('doorstroompunt-073')
  })

  it('goes to a desk for one task alone only with that task, also where nobody is known for it', () => {
    const absent = { leeftijd: ['12-15'] }
    const formOf = (desk: typeof rbl, profile = {}) => {
      const person = new Person({ desks: [desk], profile: { ...absent, ...profile } })
      person.say('geef door')
      return person.form?.title
    }
    const task = { leaf: 'leerplicht', under16: 'mag-zelf' } as const
    const denBosch = practiceDesk({
      ...task,
      name: 'Leerplicht',
      organisation: 'nob.organisation.regionaal-team-leerplicht',
    })
    expect(formOf(denBosch)).to.equal('Doorgeven aan Leerplicht')
    expect(formOf(practiceDesk({ ...denBosch, leaf: undefined }))).to.equal(undefined)
    expect(formOf(practiceDesk({ ...rbl, ...task }), inOss)).to.equal('Doorgeven aan RBL BNO')
    const points = practiceDesk({ ...rbl, ...task, leaf: 'doorstroompunt' })
    expect(formOf(points, inOss)).to.equal(undefined)
  })

  it('waits for the triage where nobody has been named yet', () => {
    const person = new Person({ state: { profile: {}, triage: null } })
    expect(person.say('kun je me doorgeven?')).to.include('Eerst zoeken we samen uit')
    expect(person.last?.trace.outcome).to.equal('ask')
  })

  it('names who gets it, who is responsible, how long, and that it can be taken back', () => {
    const person = new Person()
    person.say('geef door')
    const consent = person.form?.fields.find(({ name }) => name === 'consent')
    expect(consent?.label).to.match(/Doorstroompunt 073.*Gemeente Voorbeeld.*30 dagen.*intrekken/)
  })

  it('says the promise of the desk, the code, and how to take it back, with what was left in', () => {
    const person = new Person()
    person.say('geef door')
    const said = person.fill(filled)
    expect(said).to.include('uiterlijk donderdag 26 november om 14.00 uur')
    expect(said).to.include('QK2M7-XR9T1').and.include('trek in')
    expect(person.request?.personal.facts.map(({ label }) => label)).to.deep.equal([
      'Leeftijd',
      'Waar het over gaat',
    ])
    expect(person.request).to.include({
      desk: 'doorstroompunt-073',
      question: 'werk',
      minor: false,
    })
    expect(person.state.sent).to.deep.equal([
      { to: 'nob.organisation.doorstroompunt-073', on: '2026-11-24' },
    ])
    expect(JSON.stringify(person.state)).to.not.include('06 12').and.not.include('opleiding erbij')
    expect(person.last?.failed?.replies[0]?.text).to.include('niet gelukt')
  })

  it('tells no kind of question where that was taken out', () => {
    const person = new Person()
    person.say('geef door')
    person.fill({ ...filled, facts: ['leeftijd'] })
    expect(person.request?.question).to.equal(null)
    expect(person.request?.personal.facts.map(({ label }) => label)).to.deep.equal(['Leeftijd'])
  })

  it('keeps one name and one code for a form that is shown and sent again', () => {
    const person = new Person()
    person.say('geef door')
    const id = person.formId
    person.say('wat doet het doorstroompunt?')
    person.say('geef door')
    expect(person.formId).to.equal(id)
    const before = person.state
    person.fill(filled)
    const first = person.request
    person.state = before
    person.fill(filled)
    expect(person.request?.id).to.equal(first?.id)
    expect(person.request?.code).to.equal(first?.code)
  })

  it('tells how it stands to a second tap, also once something else was talked about', () => {
    const person = new Person()
    person.say('geef door')
    const id = person.formId
    person.fill(filled)
    person.own = [statusOf({ id })]
    person.state = { ...person.state, handover: null }
    expect(person.fill(filled, id)).to.include('ligt bij Doorstroompunt 073')
    expect(person.last?.effects).to.equal(undefined)
  })

  it('gives the form back with what to mend, and sends nothing', () => {
    const person = new Person()
    person.say('geef door')
    person.fill({ how: 'bellen', reach: 'weet ik niet' })
    const faults = person.form?.fields.flatMap(({ name, fault }) => (fault ? [name] : []))
    expect(faults).to.deep.equal(['reach', 'consent'])
    expect(person.last?.effects).to.equal(undefined)
    person.fill({ how: 'mailen', reach: '06 12345678', consent: 'ja' })
    expect(person.form?.fields.find(({ name }) => name === 'reach')?.fault).to.include('mailadres')
    expect(person.fill({ how: 'geen', consent: 'ja' })).to.include('Kom zelf terug met je code')
  })

  it('says what is too long, and cuts nothing of it', () => {
    const person = new Person()
    person.say('geef door')
    person.fill({ ...filled, words: 'a'.repeat(1501), name: 'b'.repeat(201) })
    const faultOf = (field: string) => person.form?.fields.find(({ name }) => name === field)?.fault
    expect(faultOf('words')).to.include('1500').and.include('1501')
    expect(faultOf('name')).to.include('200')
    expect(person.request).to.equal(undefined)
    person.say('ja')
    expect(person.say(`bel 06-12345678 ${'a'.repeat(1500)}`)).to.include('te lang')
    expect(person.request).to.equal(undefined)
    expect(person.say('bel 06-12345678')).to.include('Gelukt')
  })

  it('keeps nothing of a form that is left, and takes no old one', () => {
    const person = new Person()
    person.say('geef door')
    const old = person.formId
    expect(person.say('Toch niet')).to.include('niets doorgegeven').and.include('Typ: geef door')
    expect(person.state.handover).to.equal(null)
    expect(person.fill(filled, old)).to.include('Dat formulier is oud')
    expect(person.last?.effects).to.equal(undefined)
  })

  it('goes by words where no form is drawn', () => {
    const person = new Person()
    person.say('geef door')
    expect(person.form?.inWords).to.include('- Leeftijd').and.include('Typ ja of nee')
    expect(person.say('ja')).to.include('Wat je nu typt, gaat naar Doorstroompunt 073')
    expect(person.say('ik zoek werk')).to.include('zonder nummer')
    expect(person.say('ik zoek werk, bel 06-12345678')).to.include('Gelukt')
    expect(person.request?.personal.reach).to.deep.equal({ how: 'bellen', value: '06-12345678' })
    expect(person.say('nee')).to.not.include('Gelukt')
  })

  it('stops at nee, and forgets before it sends', () => {
    const person = new Person()
    person.say('geef door')
    person.say('ja')
    expect(person.say('nee')).to.include('niets doorgegeven')
    person.say('geef door')
    person.say('ja')
    person.say('vergeet mij')
    expect(person.last?.effects).to.deep.equal([{ type: 'forget' }])
  })

  it('gives the help lines first where a form tells of danger, and goes on all the same', () => {
    const person = new Person()
    person.say('geef door')
    const said = person.fill({ ...filled, words: 'ik wil niet meer leven' })
    expect(said.indexOf('113')).to.be.above(-1).and.below(said.indexOf('QK2M7'))
    expect(said).to.include('alleen in werktijd, uiterlijk').and.include('Wacht daar niet op')
    expect(said).to.not.match(/Gelukt|leest mee/)
    const failed = person.last?.failed?.replies.map(({ text }) => text).join(' ')
    expect(failed).to.include('leest mee').and.include('niet gelukt')
    expect(person.request?.personal.urgent).to.equal(true)
    expect(person.last?.trace.outcome).to.equal('crisis')
    expect(person.request?.personal.words).to.equal('ik wil niet meer leven')
  })

  it('marks danger in words that go without a form, and nothing that tells of none', () => {
    const person = new Person()
    person.say('geef door')
    person.say('ja')
    const said = person.say('ik wil niet meer leven, bel 06-12345678')
    expect(said).to.include('Wacht daar niet op').and.not.include('leest mee')
    expect(person.request?.personal.urgent).to.equal(true)
    const calm = new Person()
    calm.say('geef door')
    calm.fill(filled)
    expect(calm.request?.personal.urgent).to.equal(false)
  })

  it('says that nobody reads along where a form is not sent yet', () => {
    const person = new Person()
    person.say('geef door')
    expect(person.fill({ words: 'ik wil niet meer leven' })).to.include('leest mee')
  })

  it('asks how old somebody is before anything else, and then goes on at once', () => {
    const unknown = { leeftijd: ['onbekend'] }
    const person = new Person({ profile: unknown })
    expect(person.say('geef door')).to.include('leeftijd').and.include('16 of 17')
    expect(person.last?.trace.asks).to.deep.equal(['leeftijd'])
    person.say('18 tot en met 22')
    expect(person.form?.title).to.equal('Doorgeven aan Doorstroompunt 073')

    const nameless = new Person({ profile: unknown })
    nameless.say('geef door')
    expect(nameless.say('weet ik niet')).to.include('Ik weet je leeftijd niet')
    expect(nameless.state.handover).to.equal(null)
  })

  it('asks who has a startkwalificatie first what may be recorded', () => {
    const person = new Person({ profile: { diploma: ['mbo-2'], hulpvraag: ['rust'] } })
    person.say('geef door')
    expect(person.form?.fields.some(({ name }) => name === 'agreed')).to.equal(true)
    person.fill(filled)
    expect(person.request).to.equal(undefined)
    person.fill({ ...filled, agreed: 'alleen-contact' })
    expect(person.request?.personal.agreed).to.equal('Alleen dat er contact was')
  })

  it('says in one line who may be told of a minor, and what leerplicht can do', () => {
    const person = new Person({
      desks: [rbl],
      profile: { ...inOss, leeftijd: ['16-17'], hulpvraag: ['verzuim'] },
    })
    const said = person.say('geef door')
    expect(said)
      .to.include('nog geen 18')
      .and.match(/ouders.*laatste stap.*boete of straf/)
  })

  for (const [under16, wanted] of [
    ['mag-zelf', 'form'],
    ['met-ouder', 'parent'],
    ['niet', 'nothing'],
    [undefined, 'nothing'],
  ] as const) {
    it(`follows the desk under 16: ${under16 ?? 'no rule'}`, () => {
      const desk = practiceDesk({ ...rbl, under16 })
      const person = new Person({ desks: [desk], profile: { ...inOss, leeftijd: ['12-15'] } })
      const said = person.say('geef door')
      const names = person.form?.fields.map(({ name }) => name)
      if (wanted === 'nothing') {
        expect(said).to.include('Je bent nog geen 16').and.include('ik bewaar niets')
        expect(person.state.handover).to.equal(null)
        return
      }
      expect(names?.includes('parent')).to.equal(wanted === 'parent')
      person.fill(filled)
      expect(person.request === undefined).to.equal(wanted === 'parent')
    })
  }

  it('invites nobody to tick what is not so, and gives another way', () => {
    const desk = practiceDesk({ ...rbl, under16: 'met-ouder' })
    const person = new Person({ desks: [desk], profile: { ...inOss, leeftijd: ['12-15'] } })
    person.say('geef door')
    const said = person.fill(filled)
    const fault = person.form?.fields.find(({ name }) => name === 'parent')?.fault
    expect(fault).to.include('Alleen dan mag ik dit doorgeven. Zo niet')
    expect(said).to.include('Zelf contact zoeken kan altijd')
    const professional = new Person({ state: { audience: 'professional' } })
    professional.say('draag over')
    professional.fill({ consent: 'ja', who: 'Robin', reach: '0412 123456' })
    const knows = professional.form?.fields.find(({ name }) => name === 'knows')
    expect(knows?.fault).to.include('Weet de jongere hiervan')
  })

  for (const words of ['mn ouders mogen dit niet weten', 'mijn vader mag het nooit horen']) {
    it(`keeps nothing for whom parents must not know, and names somebody: ${words}`, () => {
      const minor = { ...inOss, leeftijd: ['16-17'], hulpvraag: ['verzuim'] }
      const person = new Person({ desks: [rbl], profile: minor })
      person.say('geef door')
      expect(person.say(words)).to.include('Ik geef niets door en bewaar niets')
      expect(person.replies[0]?.contacts.map(({ value }) => value)).to.include('0800-0432')
      expect(person.state.handover).to.equal(null)
      person.say('geef door')
      person.say('ja')
      person.say(words)
      expect(person.last?.effects).to.equal(undefined)
      expect(person.state.handover).to.equal(null)
    })
  }

  it('shows that there is no diploma that counts, and ticks no question that nobody told', () => {
    const diploma = ['geen', 'pro', 'vso', 'vmbo', 'mbo-1']
    const person = new Person({ profile: { diploma, school: ['mbo-4'], hulpvraag: ['school'] } })
    person.say('geef door')
    const facts = person.form?.fields.find(({ name }) => name === 'facts')
    if (facts?.kind !== 'many') throw new Error('facts are ticked')
    expect(facts.options.map(({ label }) => label)).to.include('Diploma: geen startkwalificatie')
    expect(facts.values).to.include('diploma').and.not.include('hulpvraag')
    expect(person.form?.inWords).to.not.include('school of lessen')
  })

  it('says the same to who writes that in a conversation with nothing in it', () => {
    const person = new Person({ state: { profile: {}, triage: null } })
    expect(person.say('geef door')).to.include('Eerst zoeken we samen uit')
  })

  it('does not hand over a child by its parent', () => {
    const person = new Person({ state: { forChild: true } })
    expect(person.say('kun je hem doorgeven?')).to.include('Vanaf 16 jaar beslist je kind')
    expect(person.form).to.equal(undefined)
  })

  it('asks a professional for the word of the pupil, and how to be reached', () => {
    const person = new Person({ state: { audience: 'professional' } })
    person.say('draag over')
    person.fill({ consent: 'ja', who: 'Robin, mentor', reach: '0412 123456' })
    expect(person.form?.fields.find(({ name }) => name === 'knows')?.fault).to.be.a('string')
    person.fill({ consent: 'ja', knows: 'ja', who: 'Robin, mentor', reach: '0412 123456' })
    expect(person.request?.who).to.equal('professional')
    expect(person.request?.personal.professional).to.deep.equal({
      name: 'Robin, mentor',
      reach: '0412 123456',
    })
  })

  it('says it in every language', () => {
    for (const [language, wish] of [
      ['en', 'Yes, pass it on'],
      ['eenvoudig', 'Ja, geef maar door'],
    ] as const) {
      const person = new Person({ state: { language } })
      person.say(wish)
      expect(person.form?.fields.length, language).to.be.above(4)
      expect(person.fill(filled), language).to.include('QK2M7-XR9T1')
      expect(person.request?.personal.facts[0]?.label).to.equal('Leeftijd')
    }
  })
})
