import type { SourceLine } from '../../dialogs/reply.js'

const longDate = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' })

/** Where a statement stands and whether it holds, in one line. */
export function sourceText({ title, section, status, since }: SourceLine): string {
  const from = longDate.format(new Date(since))
  const standing = {
    voorstel: `voorstel, vanaf ${from}`,
    geldend: `geldt vanaf ${from}`,
    vervallen: `vervallen, gold vanaf ${from}`,
  }[status]
  return `Bron: ${title}, ${section} (${standing})`
}
