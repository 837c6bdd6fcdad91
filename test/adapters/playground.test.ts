import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect } from 'chai'
import WebSocket from 'ws'
import { z } from 'zod'
import { type ChildServer, childServer } from './support/child-server.js'
import { freePort } from './support/free-port.js'

const configSchema = z.object({ config: z.object({ personalChat: z.object({ id: z.string() }) }) })
const shownSchema = z.object({
  message: z.object({
    attachments: z.array(z.object({ content: z.object({ fallbackText: z.string() }) })),
  }),
})

/** @returns where the Playground's command is, or null where it is not installed */
function findPlayground(): string | null {
  try {
    const { resolve } = createRequire(import.meta.url)
    return join(dirname(resolve('@microsoft/m365agentsplayground/package.json')), 'cli.js')
  } catch {
    return null
  }
}

describe('the Agents Playground', () => {
  let server: ChildServer | undefined
  let playground: ChildProcess | undefined
  let base = ''

  before(async function () {
    this.timeout(20_000)
    const command = findPlayground()
    if (command === null) return this.skip()
    server = await childServer()
    const port = await freePort()
    base = `127.0.0.1:${port}`
    const endpoint = `${server.address}/api/messages`
    const options = ['start', '-e', endpoint, '-c', 'msteams', '-p', String(port), '--dt']
    const child = spawn(process.execPath, [command, ...options], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    playground = child
    await new Promise<void>((resolve) => {
      child.stdout.on('data', (chunk) => {
        if (String(chunk).includes('Listening')) resolve()
      })
    })
  })
  after(async () => {
    playground?.kill()
    await server?.end()
  })

  it('holds a conversation', async () => {
    const config = await (await fetch(`http://${base}/_internal/v1/config`)).json()
    const { id } = configSchema.parse(config).config.personalChat
    const socket = new WebSocket(`ws://${base}/_ws_conversation/v1/conversations/stream`)
    await once(socket, 'open')
    const shown = async () => {
      const [data] = await once(socket, 'message')
      return shownSchema.parse(JSON.parse(String(data))).message.attachments[0]?.content
    }
    const post = (path: string, body: object) =>
      fetch(`http://${base}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    const say = (text: string) =>
      post(`/_conversation/v1/conversations/${id}/messages`, {
        type: 'text',
        text,
        textFormat: 'plain',
        from: { id: 'user-id-0' },
      })

    const welcome = shown()
    await post(`/_debug/conversation/${id}/installation`, {})
    expect((await welcome)?.fallbackText).to.equal('Welkom bij de Doorstroomwijzer.')

    for (const at of [1, 2]) {
      const answer = shown()
      await say('Wie is aan zet?')
      expect((await answer)?.fallbackText).to.equal(`${at}: Wie is aan zet? (15)`)
    }
    socket.close()
  })
})
