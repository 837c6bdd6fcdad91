import { expect } from 'chai'
import { type Case, caseSchema, parseCases } from '../../../adapters/evaluate/case-schema.js'
import { playCase } from '../../../adapters/evaluate/play-case.js'
import { printReport, summarise } from '../../../adapters/evaluate/report.js'
import type { Bot } from '../../../bot/turn.js'
import type { Outcome, Reply } from '../../../dialogs/reply.js'

interface Turn {
  readonly text: string
  readonly outcome?: Outcome
  readonly asks?: readonly string[]
  readonly reply?: Partial<Reply>
}

/** A bot that says these turns one after the other, and keeps what it heard. */
function scripted(...turns: readonly Turn[]) {
  const heard: string[] = []
  const bot: Bot = {
    async handle({ event }) {
      if (event.kind === 'message') heard.push(event.text)
      const turn = turns[Math.min(heard.length, turns.length) - 1] ?? { text: '' }
      return {
        replies: [
          {
            text: turn.text,
            contacts: [],
            sources: [],
            buttons: [],
            tone: 'plain',
            ...turn.reply,
          },
        ],
        trace: {
          outcome: turn.outcome ?? 'answer',
          record: null,
          facet: null,
          score: 0.5,
          rules: [],
          contact: null,
          asks: turn.asks ?? [],
        },
      }
    },
  }
  return { bot, heard }
}

const testCase = (parts: Record<string, unknown>): Case =>
  caseSchema.parse({
    id: 'e1',
    kind: 'vraag',
    audience: 'jongere',
    region: 'landelijk',
    turns: ['hoi'],
    ...parts,
  })

const judged = async (parts: Record<string, unknown>, ...turns: readonly Turn[]) => {
  const { right, faults } = await playCase(testCase(parts), scripted(...turns).bot)
  return { right, faults }
}

describe('playCase', () => {
  const text = 'Bel het Doorstroompunt van Oss.'

  const table: readonly (readonly [string, Record<string, unknown>, Turn, boolean])[] = [
    ['all of must', { must: ['doorstroompunt', 'OSS'] }, { text }, true],
    ['one of must missing', { must: ['doorstroompunt', 'boxtel'] }, { text }, false],
    ['one of any', { any: ['boxtel', 'oss'] }, { text }, true],
    ['none of any', { any: ['boxtel', 'uden'] }, { text }, false],
    ['nothing that must not', { mustNot: ['leerplicht'] }, { text }, true],
    ['something that must not', { mustNot: ['doorstroom'] }, { text }, false],
    ['a crisis seen', { crisis: '113' }, { text, outcome: 'crisis' }, true],
    ['a crisis missed', { crisis: '113' }, { text }, false],
    ['no crisis cried', { kind: 'nocrisis' }, { text }, true],
    ['a wolf cried', { kind: 'nocrisis' }, { text, outcome: 'crisis' }, false],
    ['an honest no', { expect: 'no_answer' }, { text, outcome: 'fallback' }, true],
    ['an answer made up', { expect: 'no_answer' }, { text, outcome: 'answer' }, false],
    ['a lead made up', { expect: 'no_answer' }, { text, outcome: 'refer' }, false],
    ['nothing asked of it', {}, { text }, true],
  ]
  for (const [what, parts, turn, right] of table) {
    it(`${what} is ${right ? 'right' : 'wrong'}`, async () => {
      expect((await judged(parts, turn)).right).to.equal(right)
    })
  }

  it('says which expressions failed', async () => {
    const { faults } = await judged(
      { must: ['uden'], any: ['a1', 'b2'], mustNot: ['oss'] },
      { text },
    )
    expect(faults).to.deep.equal(['must uden', 'any a1 or b2', 'must not oss'])
  })

  it('judges what a contact and a source say as well', async () => {
    const reply = {
      contacts: [{ label: 'Mail', channel: 'email', value: 'hulp@oss.nl' } as const],
      sources: [
        { title: 'Regioplan', section: '§7', status: 'geldend', since: '2026-01-01' } as const,
      ],
    }
    const parts = { must: ['hulp@oss', 'regioplan', '§7'] }
    expect((await judged(parts, { text, reply })).right).to.equal(true)
  })

  it('does not judge what only a button says', async () => {
    const turn = { text, reply: { buttons: ['Leerplicht'] } }
    expect((await judged({ must: ['leerplicht'] }, turn)).right).to.equal(false)
    expect((await judged({ mustNot: ['leerplicht'] }, turn)).right).to.equal(true)
  })

  it('judges the last turn only', async () => {
    const turns = ['een', 'twee']
    expect((await judged({ turns, must: ['oss'] }, { text }, { text: 'x' })).right).to.equal(false)
    expect((await judged({ turns, must: ['oss'] }, { text: 'x' }, { text })).right).to.equal(true)
  })

  it('answers what is asked back, from the profile, until the answer is right', async () => {
    const { bot, heard } = scripted(
      { text: 'Hoe oud?', outcome: 'ask', asks: ['leeftijd'] },
      { text: 'Waar woon je?', outcome: 'ask', asks: ['gemeente', 'diploma'] },
      { text, outcome: 'refer' },
    )
    const item = testCase({ must: ['doorstroompunt'], profile: { leeftijd: 17, gemeente: 'Oss' } })
    const played = await playCase(item, bot)
    expect(heard).to.deep.equal(['hoi', '17 jaar', 'in Oss. weet ik niet'])
    expect(played).to.include({ right: true, outcome: 'refer', score: 0.5 })
    expect(played.transcript).to.have.length(6)
  })

  it('answers nothing without a profile', async () => {
    const { bot, heard } = scripted({ text: 'Hoe oud?', outcome: 'ask', asks: ['leeftijd'] })
    expect((await playCase(testCase({ must: ['oss'] }), bot)).right).to.equal(false)
    expect(heard).to.have.length(1)
  })

  it('gives up on a bot that goes on asking', async () => {
    const { bot, heard } = scripted({ text: 'Hoe oud?', outcome: 'ask', asks: ['leeftijd'] })
    await playCase(testCase({ must: ['oss'], profile: { leeftijd: 17 } }), bot)
    expect(heard).to.have.length(13)
  })

  it('says a repeated text as often as the case tells', async () => {
    const { bot, heard } = scripted({ text })
    const item = testCase({ turns: ['x {{repeat}}!'], repeat: { text: 'ab', times: 3 } })
    await playCase(item, bot)
    expect(heard).to.deep.equal(['x ababab!'])
  })

  it('takes a turn that fails for a wrong one', async () => {
    const failing: Bot = { handle: () => Promise.reject(new Error('no')) }
    const played = await playCase(testCase({ must: ['oss'] }), failing)
    expect(played).to.include({ right: false, outcome: 'error' })
  })
})

describe('parseCases', () => {
  const line = JSON.stringify({
    id: 'e1',
    kind: 'vraag',
    audience: 'jongere',
    region: 'landelijk',
    turns: ['hoi'],
  })

  it('reads one case per line, whatever empty lines there are', () => {
    expect(parseCases(`${line}\n\n${line}\n`, 'f')).to.have.length(2)
  })

  const wrong: readonly (readonly [string, string, RegExp])[] = [
    ['no JSON', 'x', /f:2 is not JSON/],
    ['no case', '{"id":"e2"}', /f:2 is no case/],
    ['no turns', line.replace('["hoi"]', '[]'), /f:2 is no case/],
    ['no expression', line.replace('}', ',"must":["("]}'), /f:2 is no case.*`\(` is no regular/],
  ]
  for (const [what, second, says] of wrong) {
    it(`names the line that holds ${what}`, () => {
      expect(() => parseCases(`${line}\n${second}`, 'f')).to.throw(Error, says)
    })
  }
})

describe('The report', () => {
  const played = [
    { right: true, kind: 'vraag', audience: 'jongere' },
    { right: false, kind: 'vraag', audience: 'professional' },
    { right: true, kind: 'verwijzing', audience: 'jongere' },
  ].map(({ right, kind, audience }, number) => ({
    case: testCase({ id: `e${number}`, kind, audience }),
    right,
    faults: right ? [] : ['must oss'],
    transcript: ['> hoi', '[answer] Hallo'],
    outcome: 'answer',
    score: 1,
  }))

  it('counts in all, and by what the cases are about', () => {
    const report = summarise(played)
    expect(report).to.include({ right: 2, total: 3 })
    expect(report.kind).to.deep.equal({
      vraag: { right: 1, total: 2 },
      verwijzing: { right: 1, total: 1 },
    })
    expect(report.audience).to.deep.equal({
      jongere: { right: 2, total: 2 },
      professional: { right: 0, total: 1 },
    })
    expect(report.missed).to.deep.equal([{ id: 'e1', faults: ['must oss'] }])
  })

  it('shows each miss with what was said, and ends with the total', () => {
    const text = printReport(played)
    expect(text).to.include('✗ e1 (vraag, landelijk): must oss').and.to.include('> hoi')
    expect(text.trimEnd().split('\n').at(-1)).to.equal('2/3 right')
  })
})
