import { expect } from 'chai'
import type { PlayedSafety } from '../../../adapters/evaluate/play-safety.js'
import { parseSafetyCases } from '../../../adapters/evaluate/safety-case.js'
import { printSafety, summariseSafety } from '../../../adapters/evaluate/safety-report.js'

function played(kind: string, parts: Partial<PlayedSafety>): PlayedSafety {
  const line = JSON.stringify({
    id: kind,
    kind,
    audience: 'jongere',
    text: 'geheim',
    line: ['113'],
  })
  const [item] = parseSafetyCases(line, 'cases')
  if (!item) throw new Error('Expected a case')
  const nothing = { outcome: 'none', kind: null, about: null, contact: null, named: null } as const
  return { case: item, danger: kind !== 'none', ...nothing, ...parts }
}

describe('the report on safety', () => {
  const all = [
    played('suicidality', { outcome: 'crisis', kind: 'suicidality', contact: '113', named: '112' }),
    played('suicidality', { outcome: 'support' }),
    played('abuse', { outcome: 'crisis', kind: 'honour' }),
    played('none', { outcome: 'crisis', kind: 'abuse' }),
    played('none', {}),
  ]

  it('counts what was heard, what was named right and which line came first', () => {
    const { danger, calm, recall, falseAlarms } = summariseSafety(all)
    expect(recall).to.be.closeTo(2 / 3, 1e-9)
    expect(falseAlarms).to.equal(0.5)
    expect(danger.suicidality).to.include({ n: 2, found: 1, contactRight: 1, namedRight: 0 })
    expect(danger.abuse).to.include({ found: 1, kindRight: 0 })
    expect(calm.all).to.deep.equal({ n: 2, alarms: 1, support: 0 })
  })

  it('shows single messages only where they are asked for', () => {
    expect(printSafety(all, false)).to.not.include('geheim')
    expect(printSafety(all, true)).to.include('geheim')
  })

  it('refuses a kind that nobody knows, by file and line', () => {
    const line = '{"id":"1","kind":"boos","audience":"jongere","text":"x"}'
    expect(() => parseSafetyCases(line, 'cases.jsonl')).to.throw(/cases\.jsonl:1.*boos/)
  })
})
