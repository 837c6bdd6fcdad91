import { expect } from 'chai'
import { createMemoryStore } from '../../adapters/memory/memory-store.js'
import { createBot } from '../../bot/create-bot.js'
import type { ConversationStore, HandoverPort } from '../../bot/ports.js'
import type { Bot, Incoming } from '../../bot/turn.js'
import type { HandoverRequest } from '../../dialogs/effect.js'
import { deadlineOf } from '../../knowledge/handover/due.js'
import { knowledge } from '../support/knowledge.js'
import { practiceDesk } from '../support/practice-desk.js'

const now = new Date('2026-11-24T14:00:00+01:00')
const values = { words: 'Ik zoek werk.', how: 'geen', consent: 'ja' }

/** A place for handovers that can be made to fail. */
function port(parts: { handOver?: () => Promise<void> } = {}) {
  const requests: HandoverRequest[] = []
  let drawn = 0
  const handovers: HandoverPort = {
    look: () => {
      drawn += 1
      return {
        desks: [practiceDesk()],
        keptDays: 30,
        fresh: { id: `h${drawn}`, code: `QK2M7-XR9T${drawn % 10}`, reference: 'QK2M7' },
        deadline: (desk) => deadlineOf(desk, now),
        own: [],
        found: null,
      }
    },
    handOver: async (request) => {
      await parts.handOver?.()
      requests.push(request)
    },
    withdraw: async () => undefined,
  }
  return { handovers, requests }
}

function botWith(handovers: HandoverPort, store: ConversationStore = createMemoryStore()): Bot {
  return createBot({ store, handovers, knowledge, log: { write: () => undefined } })
}

async function turn(bot: Bot, event: Incoming['event']) {
  const conversation = { id: 'a', retention: 'web' } as const
  const incoming = {
    conversation,
    audience: 'jongere',
    region: 'noordoost-brabant',
    event,
    now,
  } as const
  return bot.handle(incoming)
}

async function formId(bot: Bot): Promise<string> {
  for (const text of [
    'ik ben 19 en gestopt met mijn mbo 2 opleiding in Den Bosch, geen diploma, ik zoek werk',
    'geen uitkering',
    'nee niemand',
  ]) {
    await turn(bot, { kind: 'message', text })
  }
  const { replies } = await turn(bot, { kind: 'message', text: 'geef door' })
  return replies.find(({ form }) => form !== undefined)?.form?.id ?? ''
}

describe('a bot that hands over', () => {
  it('says so once it is done', async () => {
    const { handovers, requests } = port()
    const bot = botWith(handovers)
    const form = await formId(bot)
    const { replies, trace } = await turn(bot, { kind: 'form', form, values })
    expect(requests).to.have.length(1)
    expect(replies[0]?.text).to.include('Gelukt')
    expect(trace.outcome).to.equal('handover')
  })

  it('says honestly that it could not, and takes the same form again', async () => {
    let isDown = true
    const { handovers, requests } = port({
      handOver: async () => {
        if (isDown) throw new Error('disk')
      },
    })
    const bot = botWith(handovers)
    const form = await formId(bot)
    const failed = await turn(bot, { kind: 'form', form, values })
    expect(failed.replies[0]?.text).to.include('niet gelukt').and.not.include('code is')
    isDown = false
    const again = await turn(bot, { kind: 'form', form, values })
    expect(again.replies[0]?.text).to.include('Gelukt')
    expect(requests.map(({ id }) => id)).to.deep.equal([form])
  })

  it('gives the help lines for what stands in a form, though nothing can be read', async () => {
    const store: ConversationStore = {
      ...createMemoryStore(),
      load: async () => {
        throw new Error('disk')
      },
    }
    const bot = botWith(port().handovers, store)
    const words = 'ik wil niet meer leven'
    const { replies, trace } = await turn(bot, { kind: 'form', form: 'h1', values: { words } })
    expect(trace.outcome).to.equal('crisis')
    expect(replies[0]?.tone).to.equal('crisis')
    expect(replies.at(-1)?.text).to.include('Er is niets verstuurd')
    const harmless = turn(bot, { kind: 'form', form: 'h1', values: { words: 'hoi' } })
    expect(await harmless.catch((error: Error) => error.message)).to.equal('disk')
  })
})
