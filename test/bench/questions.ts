/** What the bench asks, in turn: plain questions, facts, misspellings and small talk. */
export const questions: readonly string[] = [
  'Wie is aan zet voor een jongere van 19 uit Oss die is gestopt met mbo 2?',
  'Hoe lang duurt de nazorg na entree?',
  'Wat doet het Doorstroompunt?',
  'ik ben gestopt met skool wat nu',
  'Wat is een startkwalificatie?',
  'Welke gemeenten horen bij de regio?',
  'hoi',
  'Ik woon in Uden en ben 17',
  'Hoe vraag ik een leerwerkplek aan?',
  'dank je wel',
]
