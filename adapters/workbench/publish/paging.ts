import { html, type Markup } from '../../staff-pages/markup.js'
import { differenceWording as words } from './wording.nl.js'

export interface Paged<T> {
  readonly items: readonly T[]
  /** From 1. */
  readonly page: number
  readonly pages: number
  readonly from: number
  readonly all: number
}

/** @param asked as it stands in the address; anything else than a page that is there is the nearest */
export function paged<T>(all: readonly T[], asked: string | null, each: number): Paged<T> {
  const pages = Math.max(1, Math.ceil(all.length / each))
  const number = /^\d{1,6}$/.test(asked ?? '') ? Number(asked) : 1
  const page = Math.min(pages, Math.max(1, number))
  const from = (page - 1) * each
  return { items: all.slice(from, from + each), page, pages, from, all: all.length }
}

/** The way to the pages before and after, with what was chosen. */
export function pageLinks(
  { items, page, pages, from, all }: Paged<unknown>,
  query: URLSearchParams,
) {
  if (pages === 1) return html``
  const to = (number: number) => {
    const next = new URLSearchParams(query)
    next.set('pagina', String(number))
    return `?${next}`
  }
  const link = (number: number, label: string): Markup | false =>
    number >= 1 &&
    number <= pages &&
    html`<a class="utrecht-link" href="${to(number)}">${label}</a>`
  return html`<nav class="pages" aria-label="${words.count(from + 1, from + items.length, all)}"><span>${words.count(from + 1, from + items.length, all)}</span>${link(page - 1, words.previous)}${link(page + 1, words.next)}</nav>`
}
