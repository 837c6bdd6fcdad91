import {
  type TextClassifier,
  trainClassifier,
} from '../../../knowledge/matching/text-classifier.js'
import { lexiconSchema } from '../../../knowledge/reading/lexicon.js'
import { createReader } from '../../../knowledge/reading/reader.js'
import type { Engine } from './engine.js'

/** None of our own words: the others know nothing of the field either. */
const noWords = lexiconSchema.parse({
  abbreviations: {},
  chat: {},
  stems: {},
  synonyms: {},
  stopwords: [],
})

/** Less likely than this, and the text is something else. */
const likelyFrom = 0.5

/** Our reader and classifier, taught nothing but the examples. */
export function createOurEngine(): Engine {
  let classifier: TextClassifier | null = null
  return {
    train(examples) {
      const reader = createReader(
        noWords,
        examples.map(({ text }) => text),
      )
      classifier = trainClassifier(examples, reader)
    },
    ask(text) {
      const { label = '', probability = 0 } = classifier?.classify(text) ?? {}
      return { label, answers: probability >= likelyFrom }
    },
  }
}
