import { expect } from 'chai'
import { handoverPort } from '../../../adapters/handover/handover-port.js'
import { HandoverStore } from '../../../adapters/handover/handover-store.js'
import { createMemoryStore } from '../../../adapters/memory/memory-store.js'
import { parseActivity } from '../../../adapters/teams/activity.js'
import { activityHandler } from '../../../adapters/teams/activity-handler.js'
import { practiceDesk } from '../../support/practice-desk.js'
import { activity } from '../support/activities.js'
import { realBot } from '../support/real-bot.js'
import { standingDesks } from '../support/standing-desk.js'
import { temporaryFolder } from '../support/temporary-folder.js'

describe('A professional in Teams', () => {
  it('hands over a case by a card, and sees how it stands', async () => {
    const dataDir = await temporaryFolder()
    await standingDesks(dataDir, [practiceDesk()])
    const handovers = await HandoverStore.open(dataDir)
    const clock = () => new Date()
    const store = createMemoryStore()
    const handler = activityHandler({
      bot: realBot({ store, handovers: handoverPort(handovers, clock, 30) }),
      store,
      region: 'noordoost-brabant',
      submit: 'messageBack',
      log: { write: () => undefined },
      clock,
    })
    const send = async (fields: Record<string, unknown>) => {
      const conversation = { id: 'a-mentor' }
      const replies = await handler(parseActivity(activity({ conversation, ...fields })))
      return replies.map(({ summary }) => summary).join('\n')
    }

    const text =
      'Jongere van 20 uit Den Bosch, gestopt met mbo 2, geen diploma, geen uitkering, wil werk. Wie is aan zet?'
    expect(await send({ text })).to.include('Deze casus kan ik overdragen aan Doorstroompunt 073')
    const replies = await handler(
      parseActivity(activity({ conversation: { id: 'a-mentor' }, text: 'Draag deze casus over' })),
    )
    const card = JSON.stringify(replies[0]?.attachments?.[0]?.content)
    const form = /"form":"([^"]+)"/.exec(card)?.[1] ?? ''
    expect(card).to.include('De jongere weet dat ik dit overdraag')

    const inputs = {
      'many.facts': 'leeftijd,hulpvraag',
      'text.name': 'J.',
      'text.words': 'Zoekt werk met een opleiding.',
      'text.who': 'Robin, mentor',
      'text.reach': 'robin@school.example',
      'agree.consent': 'true',
    }
    const sent = 'Ik draag dit over.'
    expect(await send({ text: sent, value: { form, ...inputs } })).to.include('Er mist nog iets')
    const whole = { form, ...inputs, 'agree.knows': 'true' }
    expect(await send({ text: sent, value: whole })).to.include('De casus ligt bij')
    expect(await send({ text: sent, value: whole })).to.include('ligt bij Doorstroompunt 073')
    expect(handovers.index.all.size).to.equal(1)
    const [id = ''] = handovers.index.all.keys()
    const kept = await handovers.people.get(id)
    expect(kept?.personal.professional?.reach).to.equal('robin@school.example')

    expect(await send({ text: 'mijn overdrachten' })).to.include('wacht op reactie')
    await handovers.act(
      id,
      { do: 'accept' },
      { by: 'kim', at: clock(), desk: 'doorstroompunt-073' },
    )
    expect(await send({ text: 'mijn overdrachten' })).to.include('opgepakt')
    await handovers.close()
  })
})
