import { expect } from 'chai'
import { referenceTo } from '../../../adapters/teams/desk-place.js'

describe('the place of a desk in Teams', () => {
  for (const [conversation, type] of [
    ['19:abc@thread.tacv2', 'channel'],
    ['19:abc@thread.v2', 'groupChat'],
    ['a:1xyz', 'personal'],
    ['3f5b0c10-personal-chat', 'personal'],
  ] as const) {
    it(`is never a conversation without a type: ${type}, ${conversation}`, () => {
      const reference = referenceTo({
        ...{ desk: 'd', to: 'balie', channelId: 'msteams', serviceUrl: 'https://x.example' },
        ...{ conversation, tenantId: null, bot: '28:bot' },
      })
      expect(reference.conversation).to.include({ conversationType: type })
      expect(reference.conversation?.isGroup).to.equal(type !== 'personal')
    })
  }
})
