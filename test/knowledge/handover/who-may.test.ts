import { expect } from 'chai'
import { isEmail, isPhone, reachIn } from '../../../knowledge/handover/reach.js'
import { ageOf, hasStartkwalificatie, mayHandOver } from '../../../knowledge/handover/who-may.js'

describe('Who may be handed over', () => {
  it('goes by an age that is surely known', () => {
    expect(ageOf(['0-11', '12-15'])).to.equal('onder-16')
    expect(ageOf(['16-17'])).to.equal('onder-18')
    expect(ageOf(['18-22', '23-26'])).to.equal('volwassen')
    for (const unsure of [[], ['onbekend'], ['12-15', '16-17'], ['16-17', '18-22']]) {
      expect(ageOf(unsure), unsure.join()).to.equal('onbekend')
    }
  })

  it('leaves who is under 16 to the desk, and who is older to themselves', () => {
    const young = { age: 'onder-16', isParent: false } as const
    expect(mayHandOver(young, { under16: 'mag-zelf' })).to.equal('ja')
    expect(mayHandOver(young, { under16: 'met-ouder' })).to.equal('met-ouder')
    expect(mayHandOver(young, { under16: 'niet' })).to.equal('onder-16')
    expect(mayHandOver(young, {})).to.equal('onder-16')
    expect(mayHandOver({ age: 'onder-18', isParent: false }, {})).to.equal('ja')
    expect(mayHandOver({ age: 'onbekend', isParent: false }, {})).to.equal('age')
    expect(mayHandOver({ age: 'volwassen', isParent: true }, {})).to.equal('ouder')
  })

  it('knows a startkwalificatie from a diploma below it', () => {
    expect(hasStartkwalificatie(['mbo-2'])).to.equal(true)
    expect(hasStartkwalificatie(['havo', 'vwo'])).to.equal(true)
    for (const below of [[], ['geen'], ['mbo-1'], ['mbo-1', 'mbo-2']]) {
      expect(hasStartkwalificatie(below), below.join()).to.equal(false)
    }
  })
})

describe('How somebody can be reached', () => {
  it('is a number or an address, however it is written', () => {
    for (const good of ['0612345678', '06-12 34 56 78', '(0412) 12 34 56', '+31 6 12345678']) {
      expect(isPhone(good), good).to.equal(true)
    }
    for (const bad of ['', '112', '061234567', '06123456789', 'bel mij', '0012']) {
      expect(isPhone(bad), bad).to.equal(false)
    }
    expect(isEmail(' sam@voorbeeld.nl ')).to.equal(true)
    for (const bad of ['sam', 'sam@voorbeeld', 'sam @voorbeeld.nl', '@voorbeeld.nl']) {
      expect(isEmail(bad), bad).to.equal(false)
    }
  })

  it('is found in a message', () => {
    expect(reachIn('bel me op 06-12345678, na vieren')).to.deep.equal({
      kind: 'phone',
      value: '06-12345678',
    })
    expect(reachIn('mail sam@voorbeeld.nl.')?.value).to.equal('sam@voorbeeld.nl')
    expect(reachIn('ik ben 19 en gestopt in 2024')).to.equal(null)
  })

  it('is found again and again, and never remembers the message before', () => {
    expect([1, 2, 3].map(() => reachIn('sam@voorbeeld.nl')?.kind)).to.deep.equal([
      'email',
      'email',
      'email',
    ])
  })
})
