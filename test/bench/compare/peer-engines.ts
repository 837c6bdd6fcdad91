import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Engine } from './engine.js'

/** The parts of nlp.js 4 that the bench uses; it ships no types. */
interface Nlp {
  addLanguage(language: string): void
  addDocument(language: string, text: string, label: string): void
  train(): Promise<void>
  process(
    language: string,
    text: string,
  ): Promise<{ intent: string; classifications: readonly { intent: string }[] }>
}

interface Basic {
  dockStart(settings: object): Promise<{
    getContainer(): { use(plugin: unknown): void }
    get(name: 'nlp'): Nlp
  }>
}

interface Bayes {
  addDocument(text: string, label: string): void
  train(): void
  getClassifications(text: string): readonly { label: string }[]
}

const language = 'nl'
const none = 'None'

/** @param folder in which nlp.js is installed */
export async function createNlpJs(folder: string): Promise<Engine> {
  const require = createRequire(join(folder, 'package.json'))
  const { dockStart } = require('@nlpjs/basic') as Basic
  const { LangNl } = require('@nlpjs/lang-nl') as { LangNl: unknown }
  const nlp = { languages: [language], autoSave: false, autoLoad: false, nlu: { log: false } }
  const dock = await dockStart({ settings: { nlp }, use: ['Basic'] })
  dock.getContainer().use(LangNl)
  const manager = dock.get('nlp')
  manager.addLanguage(language)
  return {
    async train(examples) {
      for (const { text, label } of examples) manager.addDocument(language, text, label)
      await manager.train()
    },
    async ask(text) {
      const { intent, classifications } = await manager.process(language, text)
      if (intent !== none) return { label: intent, answers: true }
      const likeliest = classifications.find((one) => one.intent !== none)
      return { label: likeliest?.intent ?? none, answers: false }
    },
  }
}

/** @param folder in which natural is installed */
export function createNaturalBayes(folder: string): Engine {
  const require = createRequire(join(folder, 'package.json'))
  // The deep path, for the whole of natural brings its database drivers along.
  const stemmer: unknown = require('natural/lib/natural/stemmers/porter_stemmer_nl.js')
  const Classifier = require('natural/lib/natural/classifiers/bayes_classifier.js') as new (
    stemmer: unknown,
  ) => Bayes
  const bayes = new Classifier(stemmer)
  return {
    train(examples) {
      for (const { text, label } of examples) bayes.addDocument(text, label)
      bayes.train()
    },
    ask: (text) => ({ label: bayes.getClassifications(text)[0]?.label ?? '', answers: true }),
  }
}
