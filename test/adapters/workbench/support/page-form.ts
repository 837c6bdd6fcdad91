function decoded(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}

function attribute(tag: string, name: string): string | null {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)
  return found?.[1] === undefined ? null : decoded(found[1])
}

/** @returns what a browser would send of the form with this in its action, as the page has it */
export function formOn(page: string, action: string): Record<string, string[]> {
  const form = [...page.matchAll(/<form[\s\S]*?<\/form>/g)]
    .map(([text]) => text)
    .find((text) => text.slice(0, text.indexOf('>')).includes(action))
  if (form === undefined) throw new Error(`There is no form to ${action}.`)
  const fields: Record<string, string[]> = {}
  const add = (name: string | null, value: string) => {
    if (name !== null) fields[name] = [...(fields[name] ?? []), value]
  }
  for (const [tag] of form.matchAll(
    /<input[^>]*>|<textarea[\s\S]*?<\/textarea>|<select[\s\S]*?<\/select>/g,
  )) {
    const name = attribute(tag, 'name')
    if (tag.startsWith('<textarea')) {
      add(name, decoded(tag.slice(tag.indexOf('>') + 1, -'</textarea>'.length).replace(/^\n/, '')))
    } else if (tag.startsWith('<select')) {
      const options = [...tag.matchAll(/<option[^>]*>/g)].map(([option]) => option)
      const chosen = options.find((option) => / selected/.test(option)) ?? options[0] ?? ''
      add(name, attribute(chosen, 'value') ?? '')
    } else if (!/type="(?:checkbox|radio)"/.test(tag) || / checked/.test(tag)) {
      add(name, attribute(tag, 'value') ?? '')
    }
  }
  return fields
}
