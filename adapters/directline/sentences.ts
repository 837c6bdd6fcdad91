/** What this channel says by itself, when the bot cannot be asked. */
export const sentences = {
  onlyText:
    'Ik kan alleen tekst lezen. Een foto, een bestand of een spraakbericht kan ik niet openen. ' +
    'Typ je vraag in een paar woorden.',
  noText: 'Ik zie geen vraag in je bericht. Typ hem in een paar woorden.',
  /** In the place of somebody's own words, once we do not have them any more. */
  notKept: '(wat je typte, bewaren we niet)',
  failed:
    'Er ging iets mis, dus ik kan nu geen antwoord geven. Probeer het zo nog eens. ' +
    'Ben je in gevaar? Bel dan 112.',
} as const
