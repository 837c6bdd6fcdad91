import type { Markup } from '../../staff-pages/markup.js'
import type { Posted } from './read-form.js'

/** What a form is drawn with. */
export interface FormContext {
  /** As `kindOf` names it. */
  readonly kind: string
  readonly posted: Posted
  /** By path. */
  readonly faults: ReadonlyMap<string, string>
  /** @returns what stands behind an id, in words; null where nothing does */
  readonly nameOf: (id: string) => string | null
  /** @returns how well a text for young people can be read; nothing for other texts */
  readonly measured: (path: string, text: string) => Markup | null
}

export function postedText({ posted }: Pick<FormContext, 'posted'>, path: string): string {
  return posted.get(path)?.[0] ?? ''
}
