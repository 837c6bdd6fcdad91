import { expect } from 'chai'
import { startClockwork } from '../../../adapters/handover/clockwork.js'
import { HandoverStore } from '../../../adapters/handover/handover-store.js'
import { filled, now, Person } from '../../dialogs/handover/young-person.js'
import { memoryDisk } from '../../support/memory-disk.js'
import { practiceDesk } from '../../support/practice-desk.js'

const DAY = 24 * 60 * 60 * 1000
const first = practiceDesk()
/** No record says which organisation has this task in this gemeente. */
const second = practiceDesk({
  ...{ id: 'werk-en-inkomen', name: 'Werk en Inkomen', leaf: 'werk-en-inkomen' },
  organisation: 'nob.organisation.werk-en-inkomen',
})

describe('a handover that nobody takes on', () => {
  const nextIn = (person: Person) => {
    person.say('geef door')
    const field = person.form?.fields.find(({ name }) => name === 'next')
    return field?.kind === 'many' ? field.options.map(({ label }) => label) : []
  }

  it('goes on to the desk that is involved, where the young person ticked that one', async () => {
    const person = new Person({ desks: [second, first] })
    expect(nextIn(person)).to.deep.equal(['Werk en Inkomen'])
    person.fill({ ...filled, next: [second.id] })
    const { request } = person
    if (request === undefined) throw new Error('nothing was sent')

    let moment = now
    const store = await HandoverStore.open('/data', memoryDisk().disk)
    for (const desk of [first, second]) {
      await store.desks.put(desk)
      await store.confirm(desk, desk.confirmer.name, now)
    }
    await store.request(request, { id: 'c1', retention: 'web' }, now)
    const log = { write: () => undefined }
    const clockwork = startClockwork(store, { log, clock: () => moment, keptDays: 30 })
    await clockwork.tick()
    moment = new Date(now.getTime() + 7 * DAY)
    await clockwork.tick()
    expect(store.index.all.get(request.id)).to.include({ desk: second.id, state: 'requested' })
    await clockwork.stop()
    await store.close()
  })

  it('is not offered to a desk that is not involved, nor from a real one to one for trying out', () => {
    const elsewhere = practiceDesk({ ...second, gemeenten: ['nob.gemeente.oss'] })
    expect(nextIn(new Person({ desks: [first, elsewhere] }))).to.deep.equal([])
    const practice = practiceDesk({ ...second, practice: true })
    expect(nextIn(new Person({ desks: [first, practice] }))).to.deep.equal([])
    const other = practiceDesk({ id: 'tweede', name: 'Tweede balie' })
    expect(nextIn(new Person({ desks: [first, other] }))).to.deep.equal(['Tweede balie'])
  })
})
