import { expect } from 'chai'
import { respond } from '../../dialogs/respond.js'
import { conversationStateSchema, freshState } from '../../dialogs/state.js'
import { welcome } from '../../dialogs/welcome.js'
import { knowledge } from '../support/knowledge.js'
import { createChance } from '../support/random.js'

const now = new Date('2026-11-24T14:00:00+01:00')
const context = { knowledge, now, day: '2026-11-24' }

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value)
    for (const member of Object.values(value)) freeze(member)
  }
  return value
}

describe('respond', () => {
  it('is pure: the same state and words give the same answer, and the state is left alone', () => {
    const state = freeze(freshState('jongere', 'noordoost-brabant'))
    for (const text of [
      'hoi',
      'ik zoek een stage',
      'wat doet een doorstroomcoach?',
      'ik wil dood',
    ]) {
      expect(respond(text, state, context)).to.deep.equal(respond(text, state, context))
    }
  })

  it('hears danger in what the words are in plain Dutch, where the words themselves tell none', () => {
    const languages = { ...knowledge.languages, fromNewcomer: () => 'ik wil dood' }
    const said = (here: typeof knowledge) =>
      respond('welke vlinders vliegen hier', freshState('jongere', 'noordoost-brabant'), {
        ...context,
        knowledge: here,
      }).trace.outcome
    expect(said(knowledge)).to.not.equal('crisis')
    expect(said({ ...knowledge, languages })).to.equal('crisis')
  })

  it('keeps nothing of what somebody typed', () => {
    const typed =
      'ik ben Sjoerdje Kwakkelstein uit Oss en ik zoek een stage bij Bakkerij Krentenbol'
    const { state, trace } = respond(typed, freshState('jongere', 'noordoost-brabant'), context)
    expect(JSON.stringify({ state, trace })).to.not.match(
      /sjoerdje|kwakkelstein|bakkerij|krentenbol/i,
    )
  })

  it('enters the region of the first place that is named, where none was known', () => {
    const asked = 'welk doorstroompunt hoort bij Uden'
    expect(respond(asked, freshState('jongere', 'landelijk'), context).state.region).to.equal(
      'noordoost-brabant',
    )
  })

  it('stays in the region of the conversation, whatever place is named', () => {
    const asked = 'welk doorstroompunt hoort bij Nijmegen'
    const state = freshState('professional', 'noordoost-brabant')
    expect(respond(asked, state, context).state.region).to.equal('noordoost-brabant')
  })

  // `een startkwalificatie` is read as having one; whoever asks what it is, is taken for somebody with one.
  it('learns nothing about a person from a question about a subject', () => {
    const state = freshState('professional', 'noordoost-brabant')
    const { profile } = respond('Wat is een startkwalificatie?', state, context).state
    expect(profile).to.deep.equal({})
  })

  it('never falls over, whatever is said in whatever order, and always says something', () => {
    const chance = createChance(2_026)
    const words = [
      ...'ik jij wie wat waar waarom school werk stage geld niet geen ja nee 17 19 28 mbo 2 vmbo'.split(
        ' ',
      ),
      ...'Uden Oss Amsterdam doorstroompunt mentor weet opnieuw stop 1 de tweede geen van deze'.split(
        ' ',
      ),
      ...[
        'wie is aan zet',
        'weet ik niet',
        'Nee, niet meer',
        'Ja, mbo',
        'dood',
        '?',
        '<b>',
        '👋',
        "'",
      ],
      ...[
        '2 jaar geleden',
        'geen diploma',
        'wajong',
        'al hulp',
        'waarom vraag je dat?',
        '',
        '\u0000',
      ],
    ]
    const regions = [
      'landelijk',
      'noordoost-brabant',
      'rijk-van-nijmegen',
      'noord-midden-drenthe',
    ] as const
    for (let talk = 0; talk < 60; talk += 1) {
      let state = freshState(chance.pick(['jongere', 'professional']), chance.pick(regions))
      for (let turn = 0; turn < 8; turn += 1) {
        const length = 1 + Math.floor(chance.next() * 6)
        const text = Array.from({ length }, () => chance.pick(words)).join(' ')
        const result = respond(text, state, context)
        expect(result.replies.length, text).to.be.above(0)
        for (const reply of result.replies) expect(reply.text.trim(), text).to.not.equal('')
        state = conversationStateSchema.parse(result.state)
      }
    }
  })

  it('answers within a moment', () => {
    const state = freshState('professional', 'noordoost-brabant')
    const began = performance.now()
    for (let times = 0; times < 20; times += 1) {
      respond(`Wat doet de doorstroomcoach nummer ${times}?`, state, context)
    }
    expect((performance.now() - began) / 20).to.be.below(100)
  })
})

describe('welcome', () => {
  it('says first that it is a computer, and what can be asked', () => {
    const young = welcome(freshState('jongere', 'landelijk'))
    expect(young.replies[0]?.text).to.match(/^Hoi! Ik ben een computer/)
    expect(young.replies[0]?.buttons).to.not.be.empty
    const professional = welcome(freshState('professional', 'landelijk'))
    expect(professional.replies[0]?.text).to.include('computerprogramma')
    expect(professional.replies[0]?.text).to.include('Noem geen namen')
  })

  it('offers only what it can answer', () => {
    for (const audience of ['jongere', 'professional'] as const) {
      const state = freshState(audience, 'noordoost-brabant')
      for (const button of welcome(state, true).replies.flatMap(({ buttons }) => buttons)) {
        expect(respond(button, state, context).trace.outcome, button).to.be.oneOf([
          'answer',
          'ask',
          'refer',
        ])
      }
    }
  })
})
