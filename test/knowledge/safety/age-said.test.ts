import { expect } from 'chai'
import { ageSaid } from '../../../knowledge/safety/age-said.js'

describe('an age that is said', () => {
  it('is heard of whoever types', () => {
    for (const text of [
      'heb geen slaapplek ben 19',
      'ik ben 19 en bang',
      '19 jaar, thuis weg',
      "i'm 19",
    ]) {
      expect(ageSaid(text, true), text).to.equal(19)
    }
  })

  it('is heard of somebody they tell about', () => {
    for (const text of [
      'student van 17 slaapt buiten',
      'leerling (17)',
      'hij is 17',
      '17-jarige',
    ]) {
      expect(ageSaid(text.replace('-', ' '), false), text).to.equal(17)
    }
  })

  it('is not a time, a day or an amount', () => {
    for (const text of [
      'ik ben 15 minuten te laat',
      'al 10 jaar',
      'ik ben 12 juni jarig',
      'heb 20 pillen',
    ]) {
      expect(ageSaid(text, true), text).to.equal(null)
    }
    expect(ageSaid('mijn broertje is 12 en ik heb geen bed', true)).to.equal(null)
  })
})
