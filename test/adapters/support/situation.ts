/** What leads to the Doorstroompunt of Den Bosch. */
export const situation = [
  'ik ben 19 en gestopt met mijn mbo 2 opleiding in Den Bosch, geen diploma, ik zoek werk',
  'geen uitkering',
  'nee niemand',
] as const
