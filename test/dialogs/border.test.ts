import { expect } from 'chai'
import { homeIn, schoolRegionIn, withBorder } from '../../dialogs/border.js'
import { freshState } from '../../dialogs/state.js'
import { readMessage } from '../../dialogs/understand.js'
import { knowledge } from '../support/knowledge.js'

const context = { knowledge, now: new Date('2026-11-22T12:00:00Z'), day: '2026-11-22' }
const state = freshState('professional', 'noord-midden-drenthe')
const read = (text: string) => readMessage(text, state, context)
const schoolOf = (text: string) => schoolRegionIn(read(text), state, context).schoolregio

describe('The border of a region', () => {
  it('hears in which region the school stands', () => {
    expect(schoolOf('woont in Assen en zit op het mbo in Groningen')).to.deep.equal(['elders'])
    expect(schoolOf('mbo in Assen')).to.deep.equal(['noord-midden-drenthe'])
    expect(schoolOf('school in Nijmegen, woont in Assen')).to.deep.equal(['rijk-van-nijmegen'])
    expect(schoolOf('woont in Assen')).to.equal(undefined)
    expect(schoolOf('school begint in september')).to.equal(undefined)
  })

  it('takes the home for the place somebody lives in, not that of the school', () => {
    expect(homeIn(read('zit op het mbo in Nijmegen en woont in Assen'))?.name).to.equal('Assen')
    expect(homeIn(read('woont in Assen, school in Nijmegen'))?.name).to.equal('Assen')
    expect(homeIn(read('mbo 2 in Assen'))?.name).to.equal('Assen')
    expect(homeIn(read('hallo'))).to.equal(undefined)
  })

  const sides = (profile: Record<string, string[]>) => {
    const { woont, school_staat } = withBorder(
      { ...state, profile },
      'noord-midden-drenthe',
      context,
    )
    return { woont: woont?.[0], school: school_staat?.[0] }
  }

  it('tells on which side of the border somebody lives and learns', () => {
    expect(
      sides({ gemeente: ['nmd.gemeente.assen', 'Assen'], schoolregio: ['elders'] }),
    ).to.deep.equal({
      woont: 'in-de-regio',
      school: 'elders',
    })
    expect(sides({ gemeente: ['rvn.gemeente.wijchen', 'Wijchen'] }).woont).to.equal('elders')
    expect(sides({ gemeente: ['elders'] }).woont).to.equal('elders')
  })

  it('says nothing of what is not known', () => {
    expect(sides({})).to.deep.equal({ woont: undefined, school: undefined })
    expect(sides({ gemeente: ['onbekend'] }).woont).to.equal(undefined)
  })
})
