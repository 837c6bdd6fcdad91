import { loadKnowledge } from '../../adapters/knowledge-files.js'

/** The base knowledge that ships with the program, built once for all tests of a run. */
export const knowledge = loadKnowledge()
