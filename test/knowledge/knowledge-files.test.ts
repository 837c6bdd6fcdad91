import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect } from 'chai'
import { readKnowledgeFiles } from '../../adapters/knowledge-files.js'
import { describeFault, type Fault, KnowledgeError } from '../../knowledge/fault.js'
import { buildKnowledge } from '../../knowledge/knowledge-base.js'
import type { KnowledgeFile } from '../../knowledge/knowledge-files.js'

type Item = Record<string, unknown>

const base = readKnowledgeFiles()

/** The base knowledge with the content of one file changed. */
function changed(path: string, change: (content: Item[]) => unknown): KnowledgeFile[] {
  return base.map((file) =>
    file.path === path ? { path, content: change(structuredClone(file.content) as Item[]) } : file,
  )
}

function faultsOf(files: readonly KnowledgeFile[]): readonly Fault[] {
  try {
    buildKnowledge(files)
  } catch (error) {
    if (error instanceof KnowledgeError) return error.faults
    throw error
  }
  return []
}

const roles = 'landelijk/roles.json'
const rules = 'landelijk/verwijsregels.json'
const mentor = 'landelijk.role.mentor'

/** The list with one item changed. */
const withItem = (list: Item[], id: string, change: Item) =>
  list.map((item) => (item.id === id || item.key === id ? { ...item, ...change } : item))

describe('Knowledge files', () => {
  it('as shipped have no fault', () => {
    expect(faultsOf(base)).to.deep.equal([])
  })

  interface Broken {
    readonly what: string
    readonly files: KnowledgeFile[]
    readonly fault: Partial<Fault>
    readonly says: RegExp
  }

  const broken: readonly Broken[] = [
    {
      what: 'a record without a name',
      files: changed(roles, (list) => withItem(list, mentor, { name: undefined })),
      fault: { code: 'schema', file: roles, record: mentor },
      says: /^name:/,
    },
    {
      what: 'a field nobody knows',
      files: changed(roles, (list) => withItem(list, mentor, { telefoon: '0412 123456' })),
      fault: { code: 'schema', file: roles, record: mentor },
      says: /telefoon/,
    },
    {
      what: 'a date that is none',
      files: changed(roles, (list) => withItem(list, mentor, { validFrom: '2026-02-30' })),
      fault: { code: 'schema', file: roles, record: mentor },
      says: /^validFrom:/,
    },
    {
      what: 'a record without a source',
      files: changed(roles, (list) => withItem(list, mentor, { source: undefined })),
      fault: { code: 'schema', file: roles, record: mentor },
      says: /^source:/,
    },
    {
      what: 'an item without an id',
      files: changed(roles, (list) => [...list, { name: 'Naamloos' }]),
      fault: { code: 'schema', file: roles, record: /^item \d+$/ as unknown as string },
      says: /./,
    },
    {
      what: 'a file that is no list',
      files: changed(roles, () => ({})),
      fault: { code: 'schema', file: roles, record: '' },
      says: /Expected a list/,
    },
    {
      what: 'an id that is used twice',
      files: changed(roles, (list) => [...list, ...list.filter(({ id }) => id === mentor)]),
      fault: { code: 'duplicate-id', file: roles, record: mentor },
      says: /used in landelijk\/roles\.json as well/,
    },
    {
      what: 'a relation that leads nowhere',
      files: changed(roles, (list) =>
        withItem(list, mentor, { related: ['landelijk.role.bestaat-niet'] }),
      ),
      fault: { code: 'unknown-reference', file: roles, record: mentor },
      says: /`landelijk\.role\.bestaat-niet`, which does not exist/,
    },
    {
      what: 'a lead that leads nowhere',
      files: changed(rules, (list) =>
        withItem(list, 'landelijk.verwijsregel.ww-loopt', { lead: 'landelijk.role.niemand' }),
      ),
      fault: {
        code: 'unknown-reference',
        file: rules,
        record: 'landelijk.verwijsregel.ww-loopt',
      },
      says: /landelijk\.role\.niemand/,
    },
    {
      what: 'a rule over a rule that is not there',
      files: changed('noordoost-brabant/verwijsregels.json', (list) =>
        withItem(list, 'nob.verwijsregel.n10', { overrides: ['landelijk.verwijsregel.weg'] }),
      ),
      fault: {
        code: 'unknown-reference',
        file: 'noordoost-brabant/verwijsregels.json',
        record: 'nob.verwijsregel.n10',
      },
      says: /overrides `landelijk\.verwijsregel\.weg`/,
    },
    {
      what: 'a rule before a rule that is not there',
      files: changed('noordoost-brabant/verwijsregels.json', (list) =>
        withItem(list, 'nob.verwijsregel.n25', { before: ['nob.verwijsregel.weg'] }),
      ),
      fault: {
        code: 'unknown-reference',
        file: 'noordoost-brabant/verwijsregels.json',
        record: 'nob.verwijsregel.n25',
      },
      says: /goes before `nob\.verwijsregel\.weg`/,
    },
    {
      what: 'an overlay that names nobody',
      files: changed('noordoost-brabant/bijregels.json', (list) =>
        withItem(list, 'nob.bijregel.n81', { next: ['nob.overleg.weg'] }),
      ),
      fault: {
        code: 'unknown-reference',
        file: 'noordoost-brabant/bijregels.json',
        record: 'nob.bijregel.n81',
      },
      says: /nob\.overleg\.weg/,
    },
    {
      what: 'a source that is not in documents.json',
      files: changed(roles, (list) =>
        withItem(list, mentor, { source: { document: 'xyz-2031', section: '§1' } }),
      ),
      fault: { code: 'unknown-reference', file: roles, record: mentor },
      says: /`xyz-2031`, which is not in documents\.json/,
    },
    {
      what: 'a record in the folder of another region',
      files: changed(roles, (list) => withItem(list, mentor, { region: 'noordoost-brabant' })),
      fault: { code: 'misplaced', file: roles, record: mentor },
      says: /its region is noordoost-brabant, its folder is landelijk/,
    },
  ]

  for (const { what, files, fault, says } of broken) {
    it(`tell of ${what}: where, which, and what to do`, () => {
      const { record, ...exact } = fault
      const found = faultsOf(files).find(
        (candidate) =>
          says.test(candidate.message) &&
          ((record as unknown) instanceof RegExp
            ? (record as unknown as RegExp).test(candidate.record)
            : candidate.record === record),
      )
      expect(found, JSON.stringify(faultsOf(files))).to.include({ ...exact, severity: 'error' })
      expect(found?.remedy).to.not.equal('')
    })
  }

  it('tell every fault at once, not only the first', () => {
    const files = changed(roles, (list) => [
      ...withItem(list, mentor, { related: ['landelijk.role.a', 'landelijk.role.b'] }),
      { id: 'landelijk.role.half' },
    ])
    const codes = faultsOf(files).map(({ code }) => code)
    expect(codes.filter((code) => code === 'unknown-reference')).to.have.length(2)
    expect(codes).to.include('schema')
  })

  for (const path of ['taal/lexicon.json', 'landelijk/gevaar.json']) {
    it(`tell that ${path} is missing`, () => {
      const [fault] = faultsOf(base.filter((file) => file.path !== path))
      expect(fault).to.include({ code: 'unreadable', file: path })
    })
  }

  // Not told yet: the base is built, and the fault shows only when somebody asks.
  const untold: readonly (readonly [string, string, (list: Item[]) => Item[]])[] = [
    [
      'an organisation of a kern that does not exist',
      'noordoost-brabant/gemeenten.json',
      (list) =>
        withItem(list, 'nob.gemeente.meierijstad', {
          desks: {
            samenwerkingsverband: {
              organisations: [],
              kernen: { Schijndel: ['nob.organisation.bestaat-niet'] },
            },
          },
        }),
    ],
    [
      'a rule on a fact that does not exist',
      rules,
      (list) =>
        withItem(list, 'landelijk.verwijsregel.ww-loopt', { when: { haarkleur: ['blond'] } }),
    ],
    [
      'a rule on a value that does not exist',
      rules,
      (list) => withItem(list, 'landelijk.verwijsregel.ww-loopt', { when: { uitkering: ['aow'] } }),
    ],
    [
      'a fact that stands there twice',
      'verwijzen/feiten.json',
      (list) => [...list, ...list.slice(0, 1)],
    ],
    [
      'a document that stands there twice',
      'documents.json',
      (list) => [...list, ...list.slice(0, 1)],
    ],
    [
      'a button for a value that does not exist',
      'verwijzen/feiten.json',
      (list) => withItem(list, 'diploma', { buttons: [{ label: 'Doctor', values: ['phd'] }] }),
    ],
    [
      'a wish about a subject that does not exist',
      'gesprek/verwijsvraag.json',
      (list) => list.map((item, at) => (at === 0 ? { ...item, hulpvraag: 'vakantie' } : item)),
    ],
  ]
  for (const [what, path, change] of untold) {
    it(`tell of ${what}`, () => {
      expect(faultsOf(changed(path, change))).to.not.deep.equal([])
    })
  }
})

describe('describeFault', () => {
  it('says severity, code, place, what is wrong and what to do on one line', () => {
    expect(
      describeFault({
        code: 'duplicate-id',
        severity: 'error',
        file: roles,
        record: mentor,
        message: 'the id is used twice',
        remedy: 'give one another id',
      }),
    ).to.equal(
      `error duplicate-id: ${roles} › ${mentor}: the id is used twice → give one another id`,
    )
  })
})

describe('readKnowledgeFiles', () => {
  let folder: string
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'knowledge-'))
    const write = (path: string, text: string) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    write('landelijk/roles.json', '[{ "id": "landelijk.role.mentor" ')
    write('landelijk/wet.json', '[1,]')
    write('documents.json', '[]')
    write('leesmij.txt', 'no knowledge')
  })
  after(() => rmSync(folder, { recursive: true }))

  it('names every file that is no JSON, and how to mend it', () => {
    let faults: readonly Fault[] = []
    try {
      readKnowledgeFiles(folder)
    } catch (error) {
      if (!(error instanceof KnowledgeError)) throw error
      ;({ faults } = error)
      expect(error.message).to.include('2 fault(s)').and.to.include('landelijk/wet.json')
    }
    expect(faults.map(({ file }) => file)).to.have.members([
      'landelijk/roles.json',
      'landelijk/wet.json',
    ])
    for (const fault of faults) {
      expect(fault).to.include({ code: 'unreadable', severity: 'error' })
      expect(fault.remedy).to.include('comma')
    }
  })

  it('reads paths below the folder with `/`, and only JSON', () => {
    rmSync(join(folder, 'landelijk'), { recursive: true })
    expect(readKnowledgeFiles(folder)).to.deep.equal([{ path: 'documents.json', content: [] }])
  })
})
