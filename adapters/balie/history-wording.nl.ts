/** What happened to a handover, in one line each. */
export const historyWording = {
  requested: (desk: string) => `Doorgegeven aan ${desk}`,
  accepted: 'Opgepakt',
  rejected: (reason: string, to: string | null) =>
    `Niet voor deze balie: ${reason.toLowerCase()}${to === null ? '' : `. Verwezen naar ${to}`}`,
  forwarded: (desk: string, deadline: string) => `Verder naar ${desk}, reageren voor ${deadline}`,
  released: 'Teruggelegd: wacht weer op de balie',
  'in-progress': 'Contact gelegd',
  finished: (outcome: string) => `Afgerond: ${outcome.toLowerCase()}`,
  cancelled: {
    ingetrokken: 'Ingetrokken',
    rust: 'Wil nu rust: geen berichten meer',
  },
  reminded: {
    balie: 'De balie is herinnerd',
    vervanger: 'De vervanger heeft bericht gekregen',
    volgende: 'Gezocht naar een andere balie die de jongere heeft genoemd',
  },
  read: 'Bekeken',
  'link-asked': 'Nieuwe link gestuurd naar de balie',
  erased: 'Persoonlijke gegevens verwijderd',
} as const
