import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { z } from 'zod'
import { safetyReply, supportReply } from '../../dialogs/safety.js'
import type { AgeBand } from '../../dialogs/safety-lines.js'
import { safetyWording } from '../../dialogs/wording/safety.nl.js'
import { isPinnedNumber, numbersIn } from '../../knowledge/checks/help-lines.js'
import { hulplijnSchema } from '../../knowledge/records/record.js'
import type { Danger } from '../../knowledge/safety/danger-schema.js'
import { dangerous, floor } from '../knowledge/safety/floor.js'

const lines = z
  .array(hulplijnSchema)
  .parse(JSON.parse(readFileSync('knowledge/base/landelijk/hulplijnen.json', 'utf8')))

const afternoon = new Date('2026-11-24T15:00:00+01:00')
const night = new Date('2026-11-24T03:00:00+01:00')

/** What must be in the reply for a kind, whichever way the message went. */
const right: Readonly<Record<string, RegExp>> = {
  'acute-suicide': /112[\s\S]*0800-0113/,
  suicidality: /0800-0113/,
  overdose: /112/,
  'acute-danger': /112/,
  sexual: /0800-0188|0800-2000|112/,
  sextortion: /020-2615275/,
  exploitation: /0800-2000|0800-0188/,
  honour: /0800-2000/,
  'criminal-exploitation': /0800-2000/,
  abuse: /0800-2000/,
  'self-harm': /0800-0113/,
  eating: /huisarts/,
  homeless: /gemeente|0800-2000/,
}

function say(
  danger: Partial<Danger>,
  {
    audience = 'jongere',
    age,
    now = afternoon,
  }: { audience?: 'jongere' | 'professional'; age?: AgeBand; now?: Date } = {},
) {
  const whole: Danger = {
    kind: 'suicidality',
    about: 'self',
    acute: false,
    also: [],
    language: 'nl',
    ...danger,
  }
  return safetyReply(whole, { audience, language: 'nl', age, now, lines })
}

const textOf = (replies: readonly { readonly text: string }[]) =>
  replies.map((reply) => reply.text).join('\n')

describe('the reply to danger', () => {
  it('shows the right line for every wording, by day and by night', () => {
    const wrong = dangerous.flatMap(({ text, audience, kind }) => {
      const danger = floor.detect(text, audience)
      const wanted = kind.split('|').map((one) => right[one])
      return [afternoon, night]
        .map((now) =>
          danger ? textOf(safetyReply(danger, { audience, language: 'nl', now, lines })) : '',
        )
        .filter((reply) => !wanted.some((pattern) => pattern?.test(reply)))
        .map(() => `${kind}: ${text}`)
    })
    expect(wrong).to.deep.equal([])
  })

  it('has the number in the first two sentences', () => {
    for (const kind of Object.keys(right) as Danger['kind'][]) {
      const [first] = say({ kind })
      const begin =
        first?.text
          .split(/(?<=[.!?])\s/)
          .slice(0, 2)
          .join(' ') ?? ''
      expect(begin, kind).to.match(/112|0113|2000|0188|2615275|huisarts/)
    }
  })

  it('shows at most three lines, one open day and night and one with a chat', () => {
    for (const kind of Object.keys(right) as Danger['kind'][]) {
      for (const now of [afternoon, night]) {
        for (const age of [undefined, { from: 15, until: 15 }, { from: 20, until: 20 }]) {
          const [first] = say({ kind }, age ? { age, now } : { now })
          const shown = new Set(first?.contacts.map(({ label }) => label.replace(/ \(.*/, '')))
          expect(shown.size, kind).to.be.lessThan(4)
          expect(first?.text, kind).to.match(/[Cc]hat/)
          expect(first?.text, kind).to.match(/dag en nacht|112|huisartsenpost/i)
        }
      }
    }
  })

  it('leaves out what is closed or not for this age', () => {
    const minor = { from: 15, until: 15 }
    expect(textOf(say({ kind: 'abuse' }, { age: minor }))).to.include('0800-0432')
    expect(textOf(say({ kind: 'abuse' }, { age: minor, now: night }))).not.to.include('0800-0432')
    const grown = { from: 21, until: 21 }
    expect(textOf(say({ kind: 'abuse' }, { age: grown }))).not.to.include('0800-0432')
  })

  it('sends somebody without a bed the way that fits their age', () => {
    const minor = textOf(say({ kind: 'homeless' }, { age: { from: 16, until: 16 } }))
    expect(minor)
      .to.include('0800-2000')
      .and.not.match(/Bel je gemeente/)
    const grown = textOf(say({ kind: 'homeless' }, { age: { from: 20, until: 20 } }))
    expect(grown)
      .to.match(/gemeente/)
      .and.include('0900-8844')
    const unknown = textOf(say({ kind: 'homeless' }))
    expect(unknown)
      .to.match(/jonger dan 18/)
      .and.match(/18 of ouder/)
  })

  it('is honest that nobody of this chat can come, and offers contact', () => {
    expect(textOf(say({})))
      .to.match(/computer/)
      .and.match(/kan naar je toe komen/)
    expect(say({}).at(-1)?.buttons).to.have.length(2)
  })

  it('never sends to parents or mentor, never asks to pay, never names the Doorstroompunt', () => {
    for (const kind of Object.keys(right) as Danger['kind'][]) {
      for (const audience of ['jongere', 'professional'] as const) {
        const text = textOf(say({ kind, acute: true }, { audience }))
        expect(text, kind).not.to.match(/mentor|je ouders|betaal|doorstroompunt/i)
      }
    }
  })

  it('gives a professional the steps for a pupil', () => {
    const text = textOf(say({ kind: 'abuse', about: 'pupil' }, { audience: 'professional' }))
    expect(text)
      .to.match(/meldcode/)
      .and.match(/0800-2000/)
      .and.match(/zorgcoördinator/)
  })

  it('adds English where the message was English', () => {
    expect(textOf(say({ language: 'en' }))).to.match(/In English: .*113/)
  })
})

describe('the first bubble', () => {
  const words = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length

  it('is at most sixty words, whatever the danger, the age, the hour and who asks', () => {
    const long = (Object.keys(right) as Danger['kind'][]).flatMap((kind) =>
      (['jongere', 'professional'] as const).flatMap((audience) =>
        (['self', 'friend', 'child', 'pupil'] as const).flatMap((about) =>
          [afternoon, night].flatMap((now) =>
            [undefined, { from: 15, until: 15 }, { from: 20, until: 20 }].flatMap((age) =>
              [true, false].flatMap((acute) =>
                (['nl', 'en'] as const).flatMap((language) => {
                  const danger = { kind, about, acute, language, also: ['abuse'] as const }
                  const [first] = say(danger, age ? { audience, now, age } : { audience, now })
                  const count = words(first?.text ?? '')
                  return count > 60 ? [`${count}: ${first?.text}`] : []
                }),
              ),
            ),
          ),
        ),
      ),
    )
    expect(long).to.deep.equal([])
  })

  it('names only numbers of the house rule, and says nothing of numbers that are not there', () => {
    const strings = JSON.stringify(safetyWording)
    expect(numbersIn(strings).filter((number) => !isPinnedNumber(number))).to.deep.equal([])
    expect(strings).not.to.include('Daarom zijn deze nummers belangrijk')
  })
})

describe('the reply to a professional', () => {
  const replyTo = (text: string) => {
    const danger = floor.detect(text, 'professional')
    return danger
      ? textOf(safetyReply(danger, { audience: 'professional', language: 'nl', now: night, lines }))
      : ''
  }

  it('puts the own safety first where a pupil threatens others', () => {
    expect(replyTo('leerling dreigt iemand neer te steken'))
      .to.match(/^[^.]*\. Bel nu 112 .*veiligheid/)
      .and.not.match(/laat de leerling niet alleen/i)
  })

  it('cares for those who are left after a suicide', () => {
    expect(replyTo('leerling overleden aan zelfdoding, wat nu'))
      .to.include('0800-0113')
      .and.match(/leerlingen en collega/)
      .and.not.match(/leerling niet alleen|meldcode/i)
  })

  it('still hears another pupil who wants to die after a suicide', () => {
    expect(
      replyTo('na een zelfdoding in de klas zegt een andere leerling dat hij dood wil'),
    ).to.match(/leerling niet alleen/)
  })

  it('speaks to a parent of their own child', () => {
    for (const text of ['mijn dochter zegt dat ze dood wil', 'mijn man slaat onze zoon']) {
      expect(replyTo(text), text)
        .to.match(/je kind/)
        .and.not.match(/meldcode|leerling/)
    }
  })

  it('sends a pupil without a bed the way that fits the age in the message', () => {
    expect(replyTo('student van 19 heeft vannacht geen slaapplek'))
      .to.match(/^Goed dat je dit meldt\. Bel de gemeente/)
      .and.not.match(/onder de 18|meldcode/)
    expect(replyTo('leerling van 16 heeft vannacht geen slaapplek')).to.include('0800-2000')
    expect(replyTo('leerling heeft vannacht geen slaapplek'))
      .to.include('0800-2000')
      .and.match(/gemeente/)
  })
})

describe('an age in the message', () => {
  it('chooses the line', () => {
    const danger = floor.detect('heb geen slaapplek ben 19', 'jongere')
    expect(danger?.age).to.deep.equal({ from: 19, until: 19 })
    const text = danger
      ? textOf(safetyReply(danger, { audience: 'jongere', language: 'nl', now: night, lines }))
      : ''
    expect(text)
      .to.match(/gemeente/)
      .and.not.match(/jonger dan 18/)
  })
})

describe('the reply to a low mood', () => {
  it('keeps a line open at night without naming suicide, and only lines of the age', () => {
    const { support } = floor.read('ik ben 15 en voel me zo eenzaam', 'jongere')
    const text = support
      ? supportReply(support, { audience: 'jongere', language: 'nl', now: night, lines }).text
      : ''
    expect(text)
      .to.include('0800-0113')
      .and.include('0800-0432')
      .and.not.match(/0800-0450|zelfmoord|zelfdoding/)
  })

  it('has help of its own for what it is about', () => {
    const about: Readonly<Record<string, RegExp>> = {
      'ik hoor stemmen': /crisisdienst[\s\S]*0800-0113/,
      'ik ben verslaafd aan gokken': /huisarts/,
      'ik ben zwanger en niemand weet het': /huisarts/,
      'ik word gepest': /0800-0432[\s\S]*school/,
      'ik heb kanker gehad': /heftig/,
      'ik trek het niet meer': /0800-0113/,
      'ik trek school niet meer': /school/,
    }
    for (const [text, wanted] of Object.entries(about)) {
      const { danger, support } = floor.read(text, 'jongere')
      expect(danger, text).to.equal(null)
      const said =
        support &&
        supportReply(support, { audience: 'jongere', language: 'nl', now: afternoon, lines }).text
      expect(said, text).to.match(wanted)
    }
  })

  it('is not for swearing with illnesses', () => {
    for (const text of ['kanker bot rot op', 'krijg de kanker', 'kanker school']) {
      expect(floor.read(text, 'jongere'), text).to.deep.equal({ danger: null, support: null })
    }
  })

  const reply = (now: Date) =>
    supportReply(
      { kind: 'low-mood', language: 'nl' },
      { audience: 'jongere', language: 'nl', now, lines },
    )

  it('is warm and shows no crisis line', () => {
    const { text, tone } = reply(afternoon)
    expect(text)
      .to.include('0800-0432')
      .and.include('0800-0450')
      .and.match(/huisarts/)
    expect(text).not.to.match(/(?<!\d)113(?!\d)|0800-2000/)
    expect(tone).to.equal('plain')
  })

  it('says when the lines are closed', () => {
    expect(reply(night).text).to.match(/dicht/)
    expect(reply(night).contacts).to.deep.equal([])
  })
})
