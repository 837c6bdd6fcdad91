const home = '/beheer/kennis'
const of = (page: string) => (name: string) => `${home}/${page}?naam=${encodeURIComponent(name)}`

/** Where the pages of the records are; an entry goes by the name that `entryName` gives. */
export const recordPaths = {
  list: home,
  fresh: `${home}/nieuw`,
  read: of('lees'),
  edit: of('wijzig'),
  successor: of('opvolger'),
  retire: of('beeindig'),
  discard: of('laat-vallen'),
  conflicts: of('verschil'),
  replace: of('vervang'),
} as const
