import { expect } from 'chai'
import { HandoverStore } from '../../../adapters/handover/handover-store.js'
import { handoverRequest } from '../../support/handover-request.js'
import { practiceDesk } from '../../support/practice-desk.js'
import { temporaryFolder } from '../support/temporary-folder.js'

const conversation = { id: 'c1', retention: 'web' } as const
/** A Thursday morning. */
const now = new Date('2026-11-26T10:00:00+01:00')
const kim = { by: 'kim@balie.example', at: now, desk: 'doorstroompunt-073' }

describe('HandoverStore', () => {
  let dataDir: string
  let store: HandoverStore

  beforeEach(async () => {
    dataDir = await temporaryFolder()
    store = await HandoverStore.open(dataDir)
    await store.desks.put(practiceDesk())
  })
  afterEach(() => store.close())

  const reopened = async () => {
    await store.close()
    store = await HandoverStore.open(dataDir)
    return store
  }

  it('keeps a handover and what was agreed to be told, over a restart', async () => {
    await store.request(handoverRequest(), conversation, now)
    const { index, people } = await reopened()
    const handover = index.all.get('h1')
    expect(handover?.state).to.equal('requested')
    expect(handover?.deadline).to.equal('2026-11-30T09:00:00.000Z')
    expect((await people.get('h1'))?.personal.words).to.equal(
      'Ik zoek werk met een opleiding erbij.',
    )
  })

  it('makes one of the same handover asked for twice', async () => {
    await Promise.all([
      store.request(handoverRequest(), conversation, now),
      store.request(handoverRequest(), conversation, now),
    ])
    expect((await reopened()).index.all.get('h1')?.events).to.have.length(1)
  })

  it('lets one of two coaches have it', async () => {
    await store.request(handoverRequest(), conversation, now)
    const verdicts = await Promise.all(
      ['kim', 'robin'].map((by) => store.act('h1', { do: 'accept' }, { ...kim, by })),
    )
    expect(verdicts.map((verdict) => verdict?.kind)).to.deep.equal(['event', 'obstacle'])
    expect((await reopened()).index.all.get('h1')?.coach).to.equal('kim')
  })

  it('goes on only to a desk that was named and that somebody stands behind', async () => {
    const second = practiceDesk({ id: 'werk-den-bosch', name: 'Werk Den Bosch' })
    await store.desks.put(second)
    const request = handoverRequest({ next: ['nergens', 'werk-den-bosch'] })
    const no = { do: 'reject', reason: 'andere-taak', to: null } as const
    await store.request(request, conversation, now)
    await store.request({ ...request, id: 'h2', code: 'AAAAA-AAAA2' }, conversation, now)
    await store.act('h1', no, kim)
    await store.confirm(second, 'Robin Bos', now)
    await store.act('h2', no, kim)
    const { index } = await reopened()
    expect(index.all.get('h1')?.state).to.equal('rejected')
    expect(index.all.get('h2')).to.include({ state: 'requested', desk: 'werk-den-bosch' })
  })

  it('leaves nothing personal once it is erased, and no more of it after a restart', async () => {
    await store.request(handoverRequest(), conversation, now)
    await store.erase('h1', now)
    const { index, people } = await reopened()
    expect(await people.list()).to.deep.equal([])
    expect(index.all.get('h1')?.isErased).to.equal(true)
  })
})
