import { expect } from 'chai'
import { checkValidity } from '../../../knowledge/checks/validity.js'
import type { KnowledgeRecord } from '../../../knowledge/records/record.js'
import { begrip } from '../../support/begrip.js'
import { knowledge } from '../../support/knowledge.js'

const day = '2026-11-22'

const check = (...records: KnowledgeRecord[]) =>
  checkValidity(
    { ...knowledge, records: new Map(records.map((record) => [record.id, record])) },
    day,
  ).map(({ severity, message }) => `${severity}: ${message}`)

describe('the check of the dates', () => {
  it('finds nothing in the base that ships', () => {
    expect(checkValidity(knowledge, day)).to.deep.equal([])
  })

  it('refuses a record that ends before it begins', () => {
    expect(check(begrip('nooit', { validUntil: '2025-12-31' }))).to.deep.equal([
      'error: it holds from 2026-01-01 until 2025-12-31, which is never',
    ])
  })

  it('tells of a record that ended and is still said to hold', () => {
    const ended = begrip('oud', { validFrom: '2020-01-01', validUntil: '2025-12-31' })
    expect(check(ended)[0]).to.include('ended on 2025-12-31')
    expect(check({ ...ended, status: 'vervallen' })).to.deep.equal([])
  })

  it('refuses two records of one thing that hold on the same day', () => {
    const old = begrip('oud')
    const next = begrip('nieuw', { validFrom: '2027-01-01', supersedes: old.id })
    expect(check(old, next)[0]).to.include('still holds on 2027-01-01')
    expect(check({ ...old, validUntil: '2026-12-31' }, next)).to.deep.equal([])
  })

  it('tells of a gap between a record and its successor', () => {
    const old = begrip('oud', { validUntil: '2026-11-30' })
    const next = begrip('nieuw', { validFrom: '2027-01-01', supersedes: old.id })
    expect(check(old, next)[0]).to.include('nothing holds')
  })

  it('tells of a record nobody has looked at for a year', () => {
    expect(check(begrip('stoffig', { checkedOn: '2025-10-01' }))[0]).to.include('2025-10-01')
  })
})
