/**
 * @param field as its place on the page of the entry is called
 * @returns the page of an entry by its name
 */
export function entryLink(name: string, field = ''): string {
  const place = field === '' ? '' : `#${encodeURIComponent(field)}`
  return `/beheer/kennis/entry?naam=${encodeURIComponent(name)}${place}`
}
