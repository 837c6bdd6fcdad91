import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { type ChildServer, childServer } from './support/child-server.js'
import { ask, begin, page, type Session } from './support/direct-line.js'
import { found, needed, planted } from './support/markers.js'
import { plantInRequests, plantInTeams, plantOnTheWeb } from './support/planting.js'
import { written } from './support/written.js'

describe('A marker that is planted in what comes in', () => {
  let server: ChildServer
  let session: Session
  let others: string[]
  const temporary = async () => (await readdir(tmpdir())).sort()

  before(async () => {
    others = await temporary()
    server = await childServer({}, 'main')
    session = await begin(server.address, { audience: 'jongere', region: 'noordoost-brabant' })
    await plantOnTheWeb(session)
    await plantInTeams(server.address)
    await plantInRequests(session)
  })
  after(() => server.end())

  it('was planted in more than a hundred places, and what was said was answered', async () => {
    expect(planted.size).to.be.above(150)
    expect((await page(session)).activities.length).to.be.above(20)
  })

  it('is in no log, whatever went wrong', () => {
    expect(found(server.log())).to.deep.equal([])
    expect(found(server.said())).to.deep.equal([])
    expect(server.log()).to.include('"event":"turn"')
  })

  it('is in no file, but for what a client called its own message', async () => {
    const disk = await written(server.dataDir)
    expect(disk).to.include('activities').and.include('learning').and.include('crises')
    expect(found(disk).filter((where) => !needed.has(where))).to.deep.equal([])
    expect(found(disk)).to.deep.equal([...needed])
  })

  it('is in no temporary file', async () => {
    const fresh = (await temporary()).filter((name) => !others.includes(name))
    expect(found(fresh.join('\n'))).to.deep.equal([])
    for (const name of fresh.filter((name) => name.startsWith('doorstroomwijzer-'))) {
      const all = found(await written(join(tmpdir(), name)))
      expect(
        all.filter((where) => !needed.has(where)),
        name,
      ).to.deep.equal([])
    }
  })

  it('is nowhere at all once its conversation is wiped, also after a restart', async () => {
    const { id, token } = session
    await ask(server.address, 'DELETE', `conversations/${id}`, { token })
    expect(found(await written(server.dataDir))).to.deep.equal([])
    expect(await server.end()).to.equal(0)
    const next = await childServer({ DATA_DIR: server.dataDir }, 'main')
    expect(found(await written(server.dataDir))).to.deep.equal([])
    await next.end()
    expect(found(`${next.log()}${next.said()}${server.log()}${server.said()}`)).to.deep.equal([])
  })

  it('would be found if it were there', () => {
    const [[where, word] = ['', '']] = planted
    expect(found(`x${word}y`)).to.deep.equal([where])
    expect(found(Buffer.from(word).toString('hex'))).to.deep.equal([where])
    expect(found(Buffer.from(word).toString('base64'))).to.deep.equal([where])
  })
})
