import type { Reply } from '../../dialogs/reply.js'

const locales = { nl: 'nl-NL', eenvoudig: 'nl-NL-simple', en: 'en-GB' } as const

/** @returns what a reply is in, as BCP 47 names it; `simple` is its own word for simplified */
export function localeOf({ language = 'nl' }: Pick<Reply, 'language'>): string {
  return locales[language]
}
