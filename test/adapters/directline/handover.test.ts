import { expect } from 'chai'
import { practiceDesk } from '../../support/practice-desk.js'
import { type DeskServer, deskServer } from '../support/desk-server.js'
import { ask, begin, page, type Session, say, texts } from '../support/direct-line.js'
import { situation } from '../support/situation.js'
import { written } from '../support/written.js'

const personal = { name: 'Zwaluwtje', words: 'Kwikstaartvraag over werk', reach: '06 98 76 54 32' }

describe('A handover over Direct Line', () => {
  let server: DeskServer
  before(async () => {
    server = await deskServer([practiceDesk()])
  })

  async function referred(): Promise<Session> {
    const session = await begin(server.address, {
      audience: 'jongere',
      region: 'noordoost-brabant',
    })
    for (const text of [...situation, 'Ja, geef maar door']) await say(session, text)
    return session
  }

  async function formOf(session: Session) {
    const { activities } = await page(session)
    return activities.findLast(({ channelData }) => channelData?.reply?.form)?.channelData?.reply
      ?.form
  }

  function fill(session: Session, values: object, form: string, clientActivityID?: string) {
    const { address, id, token } = session
    const body = {
      type: 'message',
      from: { id: 'u1' },
      text: 'Geef dit maar door.',
      value: { form, values },
      channelData: { clientActivityID },
    }
    return ask(address, 'POST', `conversations/${id}/activities`, { token, body })
  }

  const lastOf = async (session: Session) => texts(await page(session)).at(-1) ?? ''

  /** What is told without being asked comes when it comes. */
  async function toldIn(session: Session, words: string): Promise<string> {
    for (;;) {
      const last = await lastOf(session)
      if (last.includes(words)) return last
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }

  it('comes back to be mended without what was filled in, and is sent once', async () => {
    const session = await referred()
    const form = await formOf(session)
    await fill(session, { ...personal, how: 'bellen' }, form?.id ?? '')
    const mended = await formOf(session)
    expect(mended?.id).to.equal(form?.id)
    expect(mended?.fields.find(({ name }) => name === 'consent')?.fault).to.be.a('string')
    expect(JSON.stringify(mended)).to.not.include('Kwikstaart')

    const whole = { ...personal, facts: ['leeftijd'], how: 'bellen', consent: 'ja' }
    await Promise.all([1, 2].map(() => fill(session, whole, form?.id ?? '', 'tap-1')))
    await fill(session, whole, form?.id ?? '', 'tap-2')
    expect([...server.handovers.index.all.values()]).to.have.length(1)
    const said = texts(await page(session))
    expect(said.filter((text) => text?.includes('Gelukt'))).to.have.length(1)
    const code = /Je code is (\S+)\./.exec(said.join('\n'))?.[1] ?? ''

    const other = await begin(server.address)
    await say(other, code)
    expect(await lastOf(other)).to.include('ligt bij Doorstroompunt 073')
  })

  it('keeps what was filled in with the people, and nowhere else', async () => {
    const everything = await written(server.dataDir)
    const lines = everything.split('\n').filter((line) => /Zwaluwtje|Kwikstaart|98 76/.test(line))
    const [id = ''] = server.handovers.index.all.keys()
    const kept = await server.handovers.people.get(id)
    expect(kept?.personal).to.deep.include({ name: personal.name, words: personal.words })
    await server.handovers.people.remove(id)
    expect(lines).to.not.be.empty
    expect(await written(server.dataDir)).to.not.match(/Zwaluwtje|Kwikstaart|98 76/)
    expect(JSON.stringify(server.events)).to.not.match(/Zwaluwtje|Kwikstaart|98 76|QK|code/)
  })

  it('tells what a desk does, in the same conversation, and nothing after it was taken back', async () => {
    const session = await referred()
    const form = await formOf(session)
    await fill(session, { ...personal, how: 'bellen', consent: 'ja' }, form?.id ?? '')
    await server.tap({ do: 'reject', reason: 'andere-taak', to: 'nob.organisation.weener-xl' })
    const told = await toldIn(session, 'hoort volgens Doorstroompunt 073 niet bij hen')
    expect(told).to.include('Weener XL')
    await say(session, 'ik wil nu rust')
    expect(await lastOf(session)).to.include('Rust mag')
    const count = texts(await page(session)).length
    await server.tap({ do: 'accept' })
    expect(texts(await page(session))).to.have.length(count)
  })

  it('says nothing in a conversation that was wiped', async () => {
    const session = await referred()
    const form = await formOf(session)
    await fill(session, { ...personal, how: 'bellen', consent: 'ja' }, form?.id ?? '')
    const { address, id, token } = session
    await ask(address, 'DELETE', `conversations/${id}`, { token })
    await server.tap({ do: 'accept' })
    expect(
      (await ask(address, 'GET', `conversations/${id}/activities`, { token })).status,
    ).to.equal(404)
    expect(server.events.map(([event]) => event)).to.not.include('handover.not-told')
  })

  it('shows how it stands on a page without script, and not how to guess', async () => {
    const post = (code: string) =>
      fetch(`${server.address}/status`, { method: 'POST', body: new URLSearchParams({ code }) })
    const first = await fetch(`${server.address}/status`)
    expect(first.headers.get('content-security-policy')).to.include("form-action 'self'")
    expect(await first.text()).to.include('<label for="code">')
    expect(await (await post('<b>hoi</b>')).text())
      .to.include('ken ik niet')
      .and.not.include('<b>')
    const said: string[] = []
    for (let tries = 0; tries < 7; tries += 1) said.push(await (await post('QK2M7-XR9T4')).text())
    expect(said.at(-1)).to.include('te veel codes')
  })
})
