import type { Labelled } from '../../../knowledge/matching/text-classifier.js'

export interface Answer {
  readonly label: string
  /** Whether it would answer at all: a text may be about none of what it learned. */
  readonly answers: boolean
}

/** Whatever learns from labelled texts and then tells the label of a text. */
export interface Engine {
  train(examples: readonly Labelled[]): Promise<void> | void
  ask(text: string): Promise<Answer> | Answer
}

export const engineNames = ['ours', 'nlp.js', 'natural Bayes'] as const
export type EngineName = (typeof engineNames)[number]
