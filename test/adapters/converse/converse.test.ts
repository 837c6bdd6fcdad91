import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect } from 'chai'
import { type Ended, runChild, startChild } from '../../support/child.js'

interface Line {
  readonly conversation?: string
  readonly replies?: readonly {
    readonly text: string
    readonly attachments: readonly { contentType: string; content: { type: string } }[]
    readonly suggestedActions: readonly string[]
  }[]
  readonly trace?: Readonly<Record<string, unknown>>
  readonly error?: { readonly code: string; readonly message: string }
}

const say = (conversation: string, text: string, parts: Record<string, unknown> = {}) =>
  JSON.stringify({
    conversation,
    audience: 'jongere',
    region: 'noordoost-brabant',
    text,
    ...parts,
  })

const dataDir = join(tmpdir(), `converse-${process.pid}-never-made`)
const abused = 'mijn vader slaat me elke dag'

/** What goes in, line by line; each test below looks at the lines it is about. */
const input = {
  stage: say('c1', 'ik zoek een stage'),
  greeting: say('c2', 'hoi'),
  interleaved: say('c1', 'Ja, mbo'),
  'not for this one': say('c2', 'Ja, mbo'),
  'no JSON': 'hallo?',
  'half JSON': '{"conversation":"c1",',
  'no object': '[1,2]',
  'no text': JSON.stringify({ conversation: 'c1', audience: 'jongere', region: 'landelijk' }),
  'unknown audience': say('c1', 'hoi', { audience: 'docent' }),
  'unknown region': say('c1', 'hoi', { region: 'zeeland' }),
  'no conversation': say('', 'hoi'),
  'no moment': say('c1', 'hoi', { now: 'morgen' }),
  'moment without a zone': say('c1', 'hoi', { now: '2026-11-24T14:00:00' }),
  'still there': say('c2', 'dankjewel'),
  'in the afternoon': say('c3', abused, { now: '2026-11-24T14:00:00+01:00' }),
  'at night': say('c4', abused, { now: '2026-11-24T03:00:00+01:00' }),
  'a later field': say('c5', 'hoi', { channel: 'pipeline' }),
  empty: say('c6', ''),
  long: say('c7', 'stage '.repeat(20_000)),
  'a professional': say('c8', 'Wat doet een doorstroomcoach?', { audience: 'professional' }),
} as const
type Name = keyof typeof input

describe('converse', () => {
  let ended: Ended
  let lines: Line[]
  const at = (name: Name): Line => lines[Object.keys(input).indexOf(name)] ?? {}
  const textOf = (name: Name) => (at(name).replies ?? []).map(({ text }) => text).join('\n')

  before(async () => {
    // Windows line ends, empty lines between, and a last line that does not end.
    const text = Object.values(input).join('\r\n\r\n')
    ended = await runChild('adapters/converse.js', [], text, { DATA_DIR: dataDir })
    lines = ended.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line)
  })

  it('writes one line per line in, and nothing else', () => {
    expect(lines).to.have.length(Object.keys(input).length)
    expect(ended.stdout.endsWith('\n')).to.equal(true)
    expect(ended.stderr).to.equal('')
  })

  it('ends well when its input ends', () => expect(ended.code).to.equal(0))

  it('answers in order', () => {
    const conversations = Object.values(input).map((line, position) => {
      if (lines[position]?.error !== undefined) return undefined
      return (JSON.parse(line) as { conversation: string }).conversation
    })
    expect(lines.map(({ conversation }) => conversation)).to.deep.equal(conversations)
  })

  it('lets conversations run through each other', () => {
    expect(at('stage').trace?.outcome).to.equal('ask')
    expect(at('interleaved').trace?.asks).to.not.include('ingeschreven')
    expect(textOf('interleaved')).to.not.equal(textOf('not for this one'))
  })

  it('gives text, a card and the buttons, and why', () => {
    const [reply] = at('stage').replies ?? []
    expect(reply?.text).to.include('Zit je nu op een school')
    expect(reply?.attachments[0]).to.deep.include({
      contentType: 'application/vnd.microsoft.card.adaptive',
    })
    expect(reply?.attachments[0]?.content.type).to.equal('AdaptiveCard')
    expect(reply?.suggestedActions).to.include.members(['Ja, mbo', 'Weet ik niet'])
    expect(at('stage').trace).to.have.all.keys(
      'outcome',
      'record',
      'facet',
      'score',
      'rules',
      'contact',
      'asks',
      'ms',
    )
    expect(at('stage').trace?.asks).to.deep.equal(['ingeschreven', 'school'])
    expect(at('stage').trace?.score).to.be.within(0, 1)
  })

  it('shows a professional the source', () => {
    expect(textOf('a professional')).to.include('Regioplan Noordoost-Brabant')
    expect(at('a professional').trace).to.include({
      outcome: 'answer',
      record: 'nob.role.doorstroomcoach',
      facet: 'what',
    })
  })

  for (const name of ['no JSON', 'half JSON'] as const) {
    it(`refuses ${name} with one line, and goes on`, () => {
      expect(at(name)).to.have.all.keys('error')
      expect(at(name).error?.code).to.equal('invalid-json')
    })
  }

  const refused: readonly (readonly [Name, RegExp])[] = [
    ['no object', /./],
    ['no text', /text/],
    ['unknown audience', /audience/],
    ['unknown region', /region/],
    ['no conversation', /conversation/],
    ['no moment', /now/],
    ['moment without a zone', /now/],
  ]
  for (const [name, names] of refused) {
    it(`refuses a line with ${name}, and says which field`, () => {
      expect(at(name)).to.have.all.keys('error')
      expect(at(name).error?.code).to.equal('invalid-input')
      expect(at(name).error?.message).to.match(names)
    })
  }

  it('goes on with a conversation after all of that', () => {
    expect(at('still there').trace?.outcome).to.equal('smalltalk')
  })

  it('takes the moment from `now`: a help line that is closed is not named', () => {
    expect(at('in the afternoon').trace?.outcome).to.equal('crisis')
    expect(textOf('in the afternoon')).to.include('0800-0432')
    expect(at('at night').trace?.outcome).to.equal('crisis')
    expect(textOf('at night')).to.include('0800-2000').and.to.not.include('0800-0432')
  })

  it('does not mind a field it does not know, an empty text or a very long one', () => {
    expect(at('a later field').trace?.outcome).to.equal('smalltalk')
    expect(at('empty').trace?.outcome).to.equal('smalltalk')
    expect(at('long').replies).to.not.be.empty
  })

  it('never opens DATA_DIR', () => expect(existsSync(dataDir)).to.equal(false))

  it('answers a line at once, while its input is still open', async () => {
    const child = startChild('adapters/converse.js')
    const out = createInterface({ input: child.stdout })
    for (const text of ['hoi', 'dankjewel']) {
      child.stdin.write(`${say('c1', text)}\n`)
      const [line] = (await once(out, 'line')) as [string]
      expect((JSON.parse(line) as Line).trace?.outcome).to.equal('smalltalk')
    }
    child.stdin.end()
    const [code] = await once(child, 'close')
    expect(code).to.equal(0)
  })
})
