import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { words } from './support/activities.js'
import { childServer } from './support/child-server.js'
import { temporaryFolder } from './support/temporary-folder.js'

const conversation = { id: 'kept' }

async function failure(env: Record<string, string>): Promise<string> {
  const started = await childServer(env).catch((error: unknown) => error)
  if (started instanceof Error) return started.message
  throw new Error('expected it not to start')
}

describe('the process', () => {
  it('keeps a conversation over a kill, and starts again at once', async () => {
    const first = await childServer()
    expect(await words(first.address, { conversation })).to.deep.equal(['1: Wie is aan zet? (15)'])
    await first.end('SIGKILL')

    const started = performance.now()
    const second = await childServer({ DATA_DIR: first.dataDir })
    expect(performance.now() - started).to.be.below(3000)
    expect(await words(second.address, { conversation })).to.deep.equal(['2: Wie is aan zet? (15)'])
    expect(await second.end()).to.equal(0)
  })

  it('prints one link by which whoever started it signs in, on stdout alone', async () => {
    const server = await childServer()
    while (!server.said().includes('/aanmelden/'))
      await once(server.child.stdout ?? server.child, 'data')
    const link = /http:\/\/127\.0\.0\.1:\d+\/aanmelden\/[\w-]{43}/.exec(server.said())?.[0] ?? ''
    expect((await fetch(link)).status).to.equal(200)
    await server.end()
    expect(server.log()).to.not.include('aanmelden')
  })

  it('stops within a second, finishing the turn under way', async () => {
    const server = await childServer()
    const said = words(server.address, { conversation, text: 'traag' })
    await words(server.address, { conversation: { id: 'other' } })
    const started = performance.now()
    const code = await server.end('SIGINT')
    expect(performance.now() - started).to.be.below(1000)
    expect(code).to.equal(0)
    expect(await said).to.deep.equal(['1: traag (5)'])
    expect(await readdir(join(server.dataDir, 'lock'))).to.deep.equal([])
  })

  it('stops within a second while a client keeps its connection half open', async () => {
    const server = await childServer()
    const { connect } = await import('node:net')
    const { hostname, port } = new URL(server.address)
    const socket = connect(Number(port), hostname)
    socket.on('error', () => socket.destroy())
    socket.write('POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 9\r\n')
    await words(server.address, { conversation })
    expect(await server.end()).to.equal(0)
    socket.destroy()
  })

  it('lets nobody else work on its data', async () => {
    const server = await childServer()
    const message = await failure({ DATA_DIR: server.dataDir })
    expect(message).to.include('exit 1').and.to.include('[data-dir-in-use]')
    expect(message)
      .to.include(server.dataDir)
      .and.to.not.match(/\n\s+at /)
    expect(await words(server.address, { conversation })).to.have.length(1)
    await server.end()
  })

  it('says which address is taken', async () => {
    const server = await childServer()
    const { port } = new URL(server.address)
    const message = await failure({ PORT: port, DATA_DIR: await temporaryFolder() })
    expect(message).to.include('[address-unusable]').and.to.include(`127.0.0.1:${port}`)
    await server.end()
  })

  it('refuses to be open to everybody', async () => {
    const message = await failure({ HOST: '0.0.0.0' })
    expect(message).to.include('exit 1').and.to.include('[unauthenticated-not-loopback]')
  })

  it('names a faulty setting', async () => {
    const message = await failure({ PORT: 'tachtig' })
    expect(message).to.include('exit 1').and.to.include('PORT must be')
  })
})
