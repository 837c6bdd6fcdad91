import { expect } from 'chai'
import { statusPage } from '../../adapters/pages/status-page.js'
import { codeBubble } from '../../dialogs/handover/status.js'
import { wordsFor } from '../../dialogs/words-for.js'
import { now, statusOf } from '../dialogs/handover/young-person.js'
import { knowledge } from '../support/knowledge.js'

const voice = { audience: 'jongere', language: 'nl' } as const

describe('the page of a code', () => {
  it('leads on to the chat once a desk said that it is not for them', () => {
    const words = wordsFor(voice).handover.status.page
    const said = codeBubble(statusOf({ state: 'rejected' }), voice, { knowledge, now })
    const goOn = '<a href="/chat">Zoek verder in de chat</a>'
    expect(statusPage(words, said, true)).to.include(goOn)
    expect(statusPage(words, said)).to.not.include(goOn)
  })
})
