import { expect } from 'chai'
import { asksForChild } from '../../../../knowledge/referral/extract/asker.js'

describe('who asks', () => {
  it('hears a parent of a child of school age', () => {
    const parents = [
      'mijn zoon van 17 zit thuis',
      'onze dochter wil stoppen met het mbo',
      "m'n kind gaat niet meer naar school",
      'me pleegzoon is 16 en spijbelt',
      'my son dropped out of school',
      'mijn oudste dochter heeft geen diploma',
      'ik ben de moeder van een jongen van 17 die thuis zit',
      'ik ben stiefvader van een puber die niks wil',
    ]
    expect(parents.filter((text) => !asksForChild(text))).to.deep.equal([])
  })

  it('does not take everybody who names a child for a parent who asks about it', () => {
    const others = [
      'ik ben gestopt en zoek werk',
      'ik zoek opvang voor mijn dochter zodat ik naar school kan',
      'ik zit op het mbo en heb een kind',
      'mijn baby is net geboren',
      'ik ben moeder en wil een opleiding doen',
      'ik ben ouder dan 18',
      'is de zoon van mijn buurman leerplichtig',
      'ik wil weer naar school maar mijn kind is nog klein',
    ]
    expect(others.filter(asksForChild)).to.deep.equal([])
  })
})
