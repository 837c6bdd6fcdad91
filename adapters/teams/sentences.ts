/** What this channel says by itself, when the bot cannot be asked. */
export const sentences = {
  onlyText:
    'Ik kan alleen tekst lezen, geen bestanden, foto’s of spraak. Typ je vraag in een paar woorden, ' +
    'bijvoorbeeld: wie is aan zet voor een leerling van 17 die is gestopt met school?',
  noText:
    'Ik zie geen vraag in je bericht. Typ hem in een paar woorden, bijvoorbeeld: wie is aan zet ' +
    'voor een leerling van 17 die is gestopt met school?',
  failed:
    'Er ging iets mis, dus ik kan nu geen antwoord geven. Probeer het zo nog eens. Kan het niet ' +
    'wachten? Bel dan zelf met het Doorstroompunt van de gemeente. Bij direct gevaar: bel 112.',
} as const
