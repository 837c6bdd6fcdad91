import { expect } from 'chai'
import { Person, statusOf } from './young-person.js'

const withOwn = (parts: Parameters<typeof statusOf>[0] = {}) => {
  const person = new Person()
  person.own = [statusOf(parts)]
  person.state = {
    ...person.state,
    sent: [{ to: 'nob.organisation.doorstroompunt-073', on: '2026-11-24' }],
  }
  return person
}
const earlier = new Date('2026-09-01T10:00:00+02:00')

describe('What is kept of a handover', () => {
  it('is told with where it lies, for whom, how long, and how to take it back', () => {
    const said = withOwn().say('wat weet je van mij?')
    expect(said).to.include('- Doorstroompunt 073, op 24 november 2026')
    expect(said).to.include('ligt in dit programma, voor Doorstroompunt 073')
    expect(said).to.include('Uiterlijk 30 dagen').and.include('na 90 dagen')
    expect(said).to.include('Typ: trek in').and.include('Wat zij zelf opschreven')
  })

  it('is not to be taken back once it has ended, and no longer there once it was erased', () => {
    const ended = { state: 'completed', outcome: 'werk' } as const
    const said = withOwn(ended).say('wat weet je van mij?')
    expect(said).to.include('ligt in dit programma').and.not.include('trek in')
    const gone = withOwn({ ...ended, changedAt: earlier }).say('wat weet je van mij?')
    expect(gone).to.include('Doorstroompunt 073, op').and.not.include('ligt in dit programma')
  })

  it('stays when somebody is forgotten, and can be taken back by a button', () => {
    const person = withOwn()
    const said = person.say('vergeet mij')
    expect(said).to.include('Wil je ook je overdracht intrekken?')
    expect(person.last?.effects).to.deep.equal([{ type: 'forget' }])
    const [button = ''] = person.replies.flatMap(({ buttons }) => buttons)
    expect(person.say('wat weet je van mij?')).to.include('ligt in dit programma')
    expect(person.say(button)).to.include('Het is ingetrokken')
    const ended = withOwn({ state: 'cancelled' })
    expect(ended.say('vergeet mij')).to.not.include('intrekken')
  })

  it('is nothing where nothing was handed over', () => {
    expect(new Person().say('wat weet je van mij?')).to.include('niets doorgegeven aan iemand')
  })
})
