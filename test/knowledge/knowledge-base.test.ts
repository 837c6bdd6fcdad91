import { expect } from 'chai'
import { idInRegion } from '../../knowledge/knowledge-base.js'
import { regionKeys } from '../../knowledge/records/provenance.js'
import { knowledge } from '../support/knowledge.js'

function* members(value: unknown, path: string): Generator<[string, object]> {
  if (typeof value !== 'object' || value === null) return
  yield [path, value]
  for (const [key, member] of Object.entries(value)) yield* members(member, `${path}.${key}`)
}

describe('The knowledge base', () => {
  it('is frozen: nobody changes a record, rule, fact or talk while it is in use', () => {
    const soft: string[] = []
    const kept = [
      ...knowledge.records.values(),
      ...knowledge.documents.values(),
      ...knowledge.rules,
      ...knowledge.facts,
      ...knowledge.talks.values(),
    ]
    for (const item of kept) {
      for (const [path, value] of members(item, 'id' in item ? item.id : item.key)) {
        if (!Object.isFrozen(value)) soft.push(path)
      }
    }
    expect(soft).to.deep.equal([])
    expect(Object.isFrozen(knowledge)).to.equal(true)
  })

  it('holds every kind of record the design names', () => {
    const kinds = new Set([...knowledge.records.values()].map(({ kind }) => kind))
    expect([...kinds]).to.include.members([
      'organisation',
      'role',
      'contact',
      'gemeente',
      'wettelijke-taak',
      'maatregel',
      'begrip',
      'afspraak',
      'overleg',
      'cijfer',
      'hulplijn',
    ])
  })

  it('gives every facet in both registers, or in the professional one', () => {
    for (const record of knowledge.records.values()) {
      for (const [key, facet] of Object.entries(record.facets)) {
        expect(facet?.professional, `${record.id} ${key}`).to.be.a('string').and.not.equal('')
      }
    }
  })

  describe('facet', () => {
    const both = [...knowledge.records.values()].flatMap((record) => {
      if (record.region === 'landelijk') return []
      const national = knowledge.records.get(idInRegion(record.id, 'landelijk'))
      return national === undefined ? [] : [{ record, national }]
    })

    it('has something to choose: some records are national as well as regional', () => {
      expect(both).to.not.be.empty
    })

    it('takes a facet of the region over the national one, asked by either id', () => {
      for (const { record, national } of both) {
        for (const key of Object.keys(record.facets) as (keyof typeof record.facets)[]) {
          for (const id of [record.id, national.id]) {
            const found = knowledge.facet(id, key, record.region)
            expect(found?.record.id, `${id} ${key}`).to.equal(record.id)
          }
        }
      }
    })

    it('falls back on the national facet where the region has none', () => {
      let looked = 0
      for (const { record, national } of both) {
        for (const key of Object.keys(national.facets) as (keyof typeof national.facets)[]) {
          if (record.facets[key] !== undefined) continue
          looked += 1
          expect(knowledge.facet(record.id, key, record.region)?.record.id).to.equal(national.id)
        }
      }
      expect(looked).to.be.above(0)
    })

    it('takes the national one where no region is known', () => {
      for (const { national } of both) {
        for (const key of Object.keys(national.facets) as (keyof typeof national.facets)[]) {
          expect(knowledge.facet(national.id, key, 'landelijk')?.record.id).to.equal(national.id)
        }
      }
    })

    it('knows nothing of what is not there', () => {
      expect(knowledge.facet('landelijk.role.bestaat-niet', 'what', 'landelijk')).to.equal(null)
    })
  })

  it('finds the same thing in another region by its slug', () => {
    expect(idInRegion('landelijk.role.mentor', 'noordoost-brabant')).to.equal('nob.role.mentor')
    expect(idInRegion('nob.role.mentor', 'rijk-van-nijmegen')).to.equal('rvn.role.mentor')
    expect(idInRegion('nmd.role.mentor', 'landelijk')).to.equal('landelijk.role.mentor')
  })

  it('compiles the decision tables of a region and day once', () => {
    for (const region of regionKeys) {
      expect(knowledge.gates(region, '2026-11-22')).to.equal(knowledge.gates(region, '2026-11-22'))
    }
    expect(knowledge.gates('landelijk', '2026-11-22')).to.not.equal(
      knowledge.gates('noordoost-brabant', '2026-11-22'),
    )
  })

  it('goes on compiling, however many days pass', () => {
    for (let day = 1; day <= 31; day += 1) {
      for (const month of ['10', '12']) {
        const date = `2027-${month}-${String(day).padStart(2, '0')}`
        expect(knowledge.gates('landelijk', date).rules.get('start')).to.not.equal(undefined)
      }
    }
  })
})
