import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { z } from 'zod'
import { respond } from '../../dialogs/respond.js'
import { type ConversationState, conversationStateSchema, freshState } from '../../dialogs/state.js'
import { answered, labelIn, told } from '../../dialogs/voice.js'
import { welcome } from '../../dialogs/welcome.js'
import { buttonsIn, wordsFor } from '../../dialogs/words-for.js'
import { numbersIn } from '../../knowledge/checks/help-lines.js'
import { createReadability } from '../../knowledge/reading/readability.js'
import { regionKeys } from '../../knowledge/records/provenance.js'
import { knowledge } from '../support/knowledge.js'

const context = { knowledge, now: new Date('2026-11-24T13:00:00Z'), day: '2026-11-24' }
const others = ['eenvoudig', 'en'] as const

const questions = z
  .array(z.strictObject({ asks: z.string(), record: z.string() }))
  .parse(
    JSON.parse(
      readFileSync(
        new URL('../../../test/dialogs/english-questions.json', import.meta.url),
        'utf8',
      ),
    ),
  )

/** Every text of some wording with the place where it stands; functions are called with words. */
function* texts(value: unknown, place: string): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [place, value]
  else if (typeof value === 'function') {
    const made: unknown = value(place.endsWith('routeUp') ? ['Oss'] : 'Oss', 'Oss', 'Oss')
    if (typeof made === 'string') yield [place, made]
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      if (key !== 'professional') yield* texts(member, `${place}.${key}`)
    }
  }
}

describe('the languages for young people', () => {
  it('are asked for first, and not asked where the page has chosen', () => {
    const [asked] = welcome(freshState('jongere', 'landelijk')).replies
    expect(asked?.buttons).to.deep.equal(['Nederlands', 'Makkelijk Nederlands', 'English'])
    expect(asked).to.not.have.property('language')

    const [chosen] = welcome(freshState('jongere', 'landelijk', 'en'), true).replies
    expect(chosen?.buttons).to.include('I stopped school')
    expect(chosen?.language).to.equal('en')
    expect(welcome(freshState('professional', 'landelijk')).replies[0]?.text).to.not.include(
      'language',
    )
  })

  it('are remembered, also over what was kept before there were any', () => {
    const { language, ...old } = freshState('jongere', 'landelijk')
    expect(language).to.equal('nl')
    expect(conversationStateSchema.parse(old).language).to.equal('nl')
    expect(freshState('professional', 'landelijk', 'en').language).to.equal('nl')
  })

  it('say on every reply what it is in', () => {
    const english = respond('I stopped school', freshState('jongere', 'landelijk'), context)
    expect(english.state.language).to.equal('en')
    expect(english.replies.map(({ language }) => language)).to.deep.equal(['en'])
    const foreign = respond('hola, necesito ayuda', freshState('jongere', 'landelijk'), context)
    expect(foreign.replies.map(({ language }) => language)).to.deep.equal(['en', 'nl'])
    expect(foreign.state.language).to.equal('nl')
  })

  for (const language of others) {
    it(`have buttons that tell the same as the Dutch ones (${language})`, () => {
      const start = freshState('jongere', 'noordoost-brabant', language)
      for (const { key, together, buttons } of knowledge.facts) {
        const pending = [key, ...together].join(',')
        const state: ConversationState = {
          ...start,
          triage: { pending, asked: [key, ...together], done: false },
        }
        for (const button of buttons) {
          const pressed = respond(labelIn(button, state), state, context).state.profile
          const dutch = respond(button.label, { ...state, language: 'nl' }, context).state.profile
          expect(pressed, `${key}: ${labelIn(button, state)}`).to.deep.equal(dutch)
          expect(Object.keys(pressed), `${key}: ${button.label}`).to.not.be.empty
        }
      }
    })

    it(`have a word of their own for every button (${language})`, () => {
      const dutch = [...buttonsIn('nl').values()]
      expect([...buttonsIn(language).values()]).to.deep.equal(dutch)
    })

    it(`name the same numbers as the Dutch wherever danger is spoken of (${language})`, () => {
      const own = new Map(texts(wordsFor({ language }).safety, 'safety'))
      for (const [place, dutch] of texts(wordsFor({ language: 'nl' }).safety, 'safety')) {
        if (place.includes('.english.')) continue
        const numbers = new Set(numbersIn(dutch))
        expect(new Set(numbersIn(own.get(place) ?? '')), place).to.deep.equal(numbers)
      }
      for (const record of knowledge.records.values()) {
        if (record.kind !== 'hulplijn') continue
        for (const [key, facet] of Object.entries(record.facets)) {
          const text = (language === 'en' ? facet?.english : facet?.eenvoudig) ?? ''
          const missing = numbersIn(facet?.jongere ?? '').filter((one) => !text.includes(one))
          expect(missing, `${record.id}.${key}`).to.deep.equal([])
        }
      }
    })
  }

  for (const language of others) {
    it(`lead by buttons alone to somebody to go to, in every region (${language})`, () => {
      for (const region of regionKeys) {
        for (let walk = 0; walk < 12; walk += 1) {
          let state = freshState('jongere', region, language)
          let says = wordsFor(state).answer.welcomeButtons.jongere[walk % 2] ?? ''
          const trail: string[] = []
          for (let step = 0; step < 15 && state.triage?.done !== true; step += 1) {
            trail.push(says)
            const result = respond(says, state, context)
            state = result.state
            const buttons = result.replies.flatMap((reply) => reply.buttons)
            says = buttons[(walk * 7 + step * 3) % Math.max(1, buttons.length)] ?? ''
          }
          expect(state.triage?.done, trail.join(' → ')).to.equal(true)
          expect(state.language).to.equal(language)
        }
      }
    })
  }

  it('say of an answer that only exists in Dutch that it is in Dutch', () => {
    const text = { professional: 'Dit is de tekst.', jongere: 'Dit is een tekst.' }
    const voice = (language: 'nl' | 'eenvoudig' | 'en') =>
      freshState('jongere', 'landelijk', language)
    expect(answered(text, voice('nl'))).to.equal('Dit is een tekst.')
    expect(answered(text, voice('eenvoudig'))).to.equal(
      'Deze tekst is in gewoon Nederlands: Dit is een tekst.',
    )
    expect(answered(text, voice('en'))).to.equal(
      'I only have this part in Dutch: Dit is een tekst.',
    )
    expect(answered(text, freshState('professional', 'landelijk'))).to.equal('Dit is de tekst.')
    expect(told(text, voice('eenvoudig'))).to.equal('Dit is een tekst.')
  })

  it('keep very simple Dutch very simple', () => {
    const { eenvoudig, ...plain } = knowledge.readability
    const measure = createReadability({ ...plain, ...eenvoudig }, [
      'Noord- en Midden-Drenthe',
      'Werkcentrum Jong!',
    ])
    const { answer, triage, safety } = wordsFor({ language: 'eenvoudig' })
    const { english, ...spoken } = safety
    expect(english).to.not.equal(undefined)
    const hard = [...texts({ answer, triage, spoken }, 'wording')].flatMap(([place, text]) => {
      const { longest } = measure(text)
      // A sentence with a number in it may be longer: the number must stand in it at once.
      const limit = numbersIn(text).length > 0 ? 20 : 12
      return longest > limit ? [`${place}: ${longest} words: ${text}`] : []
    })
    expect(hard).to.deep.equal([])
  })

  for (const { asks, record } of questions) {
    it(`understands: ${asks}`, () => {
      const state = freshState('jongere', 'noordoost-brabant', 'en')
      const { replies, trace } = respond(asks, state, context)
      expect(trace.record ?? '').to.match(new RegExp(`^(?:landelijk|nob)\\.${record}$`))
      expect(replies[0]?.text).to.not.include('only have this part in Dutch')
    })
  }
})
