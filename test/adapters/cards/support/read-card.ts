import { createRequire } from 'node:module'

interface Validator {
  AdaptiveCard: new () => {
    parse(card: unknown, context: object): void
    validateProperties(): { validationEvents: { message: string }[] }
    getAllInputs(): { id: string }[]
  }
  SerializationContext: new () => {
    eventCount: number
    getEventAt(at: number): { message: string }
  }
}

// The ESM build of adaptivecards does not load in Node.
const validator: Validator = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js')

/** Reads a card as clients do. @returns what is wrong with it, and what can be filled in */
export function readCard(card: unknown): { faults: string[]; inputs: string[] } {
  const parsed = new validator.AdaptiveCard()
  const context = new validator.SerializationContext()
  parsed.parse(card, context)
  const events = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at))
  const faults = [...events, ...parsed.validateProperties().validationEvents]
  return {
    faults: faults.map(({ message }) => message),
    inputs: parsed.getAllInputs().map(({ id }) => id),
  }
}
