import { expect } from 'chai'
import { loadKnowledge } from '../../../adapters/knowledge-files.js'

describe('createMessageKinds', () => {
  const { messageKinds } = loadKnowledge()

  for (const [text, kind] of [
    ['hee hallo daar', 'smalltalk'],
    ['hoe maak ik zelf pizza', 'outside'],
    ['ben jij een echt mens of een computer', 'meta'],
    ['hoe lang heeft een leerling recht op nazorg', 'question'],
    ['wie beslist over de maatregel', 'question'],
  ] as const) {
    it(`takes "${text}" for ${kind}`, () => {
      expect(messageKinds.classify(text)?.label).to.equal(kind)
    })
  }
})
