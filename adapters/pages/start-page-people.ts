export interface People {
  readonly who: string
  readonly what: string
  readonly questions: readonly [string, string, string]
  /** Where to ask them. */
  readonly link: { readonly href: string; readonly label: string }
}

/** The three kinds of people it is for, and what each could ask to begin with. */
export const people: readonly People[] = [
  {
    who: 'Je werkt met jongeren',
    what: 'Wie is aan zet, wie bel je, wat is de taak en wat kun je aanvragen?',
    questions: [
      'Wie is aan zet voor een jongere van 19 uit Oss die is gestopt met mbo 2?',
      'Hoe lang duurt de nazorg na entree?',
      'Wat doet het Doorstroompunt en hoe bereik ik het?',
    ],
    link: { href: '/chat?voor=professional', label: 'Chat als professional' },
  },
  {
    who: 'Je bent jong',
    what: 'Zit je vast met school, werk of geld? Vraag het zoals je het zou appen.',
    questions: [
      'ik ben gestopt met school wat nu',
      'Ik ben 17 en wil werken, mag dat?',
      'Wie kan me helpen met een andere opleiding?',
    ],
    link: { href: '/chat', label: 'Chat als jongere' },
  },
  {
    who: 'Je houdt de kennis bij',
    what: 'Ga na wat er wordt gezegd en op welke bron dat steunt. Aanpassen staat in de README.',
    questions: [
      'Wat is een startkwalificatie?',
      'Welke gemeenten horen bij de regio?',
      'Wat zegt de wet over nazorg?',
    ],
    link: { href: '/chat?voor=professional', label: 'Vraag het na in de chat' },
  },
]
