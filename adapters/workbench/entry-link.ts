import { recordPaths } from './records/record-paths.js'

/**
 * @param field of the entry, from the outside in: `facets.what.professional`
 * @returns the page of an entry by its name; with a field, the form at that field
 */
export function entryLink(name: string, field = ''): string {
  return field === '' ? recordPaths.read(name) : `${recordPaths.edit(name)}#${field}`
}
