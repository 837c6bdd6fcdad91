import { escapeHtml } from '../pages/html.js'

/** Text that is markup already; anything else is made safe where it is put in. */
export class Markup {
  constructor(readonly text: string) {}
}

export type Part = Markup | string | number | null | false | undefined | readonly Part[]

/** Markup with everything that is put in made safe between tags and within quoted attributes. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(
    strings
      .map((string, place) => string + (place < parts.length ? said(parts[place]) : ''))
      .join(''),
  )
}

function said(part: Part): string {
  if (part instanceof Markup) return part.text
  if (Array.isArray(part)) return part.map(said).join('')
  if (part === null || part === undefined || part === false) return ''
  return escapeHtml(String(part))
}
