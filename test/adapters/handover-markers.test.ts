import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { practiceDesk } from '../support/practice-desk.js'
import { type ChildServer, childServer } from './support/child-server.js'
import { ask, begin, page, type Session, say, texts } from './support/direct-line.js'
import { found, marker } from './support/markers.js'
import { situation } from './support/situation.js'
import { standingDesks } from './support/standing-desk.js'
import { temporaryFolder } from './support/temporary-folder.js'
import { written } from './support/written.js'

/** What a desk gets to see, and so has to be kept for it. */
const forDesk = ['form: words', 'form: name', 'in words: question'] as const

describe('A marker that is planted in a form', () => {
  let server: ChildServer
  let session: Session
  before(async () => {
    const dataDir = await temporaryFolder()
    await standingDesks(dataDir, [practiceDesk()])
    server = await childServer({ DATA_DIR: dataDir, MESSAGES_PER_MINUTE: '1000' }, 'main')
  })
  after(() => server.end())

  async function referred(): Promise<string> {
    session = await begin(server.address, { audience: 'jongere', region: 'noordoost-brabant' })
    for (const text of [...situation, 'geef door']) await say(session, text)
    const { activities } = await page(session)
    return activities.at(-1)?.channelData?.reply?.form?.id ?? ''
  }

  async function fill(form: string, values: object): Promise<void> {
    const { address, id, token } = session
    const text = marker('form: what is shown as sent')
    const body = { type: 'message', from: { id: 'u1' }, text, value: { form, values } }
    await ask(address, 'POST', `conversations/${id}/activities`, { token, body })
  }

  it('is kept for the desk and nowhere else, whatever was wrong with it', async () => {
    const form = await referred()
    await fill(form, {
      words: marker('faulty form: words'),
      name: marker('faulty form: name'),
      reach: marker('faulty form: reach'),
      how: 'bellen',
    })
    await fill(marker('form: another id'), { words: marker('old form: words') })
    const many = { facts: ['leeftijd', marker('form: fact')], next: [marker('form: next')] }
    await fill(form, {
      ...many,
      words: marker('form: words'),
      name: marker('form: name'),
      how: 'geen',
      reach: marker('form: reach of who rather is not reached'),
      agreed: marker('form: agreement that was not asked'),
      consent: marker('form: consent'),
      [marker('form: name of a field')]: marker('form: unknown field'),
    })
    expect(texts(await page(session)).join('\n')).to.include('Gelukt.')

    await referred()
    await say(session, 'ja')
    await say(session, `${marker('in words: without a number')} zoekt werk`)
    await say(session, `${marker('in words: question')} zoekt werk, zonder nummer`)
    expect(texts(await page(session)).join('\n')).to.include('Gelukt.')

    expect(found(await written(server.dataDir))).to.have.members([...forDesk])
    expect(found(`${server.log()}${server.said()}`)).to.deep.equal([])
    await rm(join(server.dataDir, 'handovers', 'people'), { recursive: true })
    expect(found(await written(server.dataDir))).to.deep.equal([])
  })
})
