import { unescaped } from './unescape.js'

/**
 * What a browser would send of the first form of a page that posts many fields.
 *
 * @param page as the server sent it
 */
export function formOf(page: string, action = 'beheer/regels'): Record<string, string[] | string> {
  const form =
    page
      .split('<form ')
      .find((part) => part.includes('method="post"') && part.includes(`action="/${action}`)) ?? ''
  const inside = form.slice(0, form.indexOf('</form>'))
  const fields: [string, string][] = []
  for (const [tag] of inside.matchAll(/<input [^>]*>/g)) {
    const isBox = /type="checkbox"|type="radio"/.test(tag)
    if (!isBox || / checked/.test(tag))
      fields.push([attributeOf(tag, 'name'), attributeOf(tag, 'value')])
  }
  for (const [, tag = '', text = ''] of inside.matchAll(
    /<textarea ([^>]*)>\n?([\s\S]*?)<\/textarea>/g,
  )) {
    fields.push([attributeOf(tag, 'name'), unescaped(text)])
  }
  for (const [, tag = '', options = ''] of inside.matchAll(
    /<select ([^>]*)>([\s\S]*?)<\/select>/g,
  )) {
    const chosen =
      /<option value="([^"]*)" selected/.exec(options) ?? /<option value="([^"]*)"/.exec(options)
    fields.push([attributeOf(tag, 'name'), unescaped(chosen?.[1] ?? '')])
  }
  const all: Record<string, string[]> = {}
  for (const [name, value] of fields) {
    if (name !== 'csrf') all[name] = [...(all[name] ?? []), value]
  }
  return all
}

function attributeOf(tag: string, name: string): string {
  return unescaped(new RegExp(`(?:^| )${name}="([^"]*)"`).exec(tag)?.[1] ?? '')
}
