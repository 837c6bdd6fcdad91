/** What an element may hold; nothing is left out silently but what is null. */
export type Child = Node | string | null

/** Makes an element out of plain text and other elements: never out of HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.append(...children.filter((child) => child !== null))
  return made
}

/** Words that only a screen reader says. */
export function aside(text: string): HTMLElement {
  return element('span', { class: 'aside' }, text)
}

export function button(
  label: string,
  className: string,
  onClick: () => void,
  ...more: readonly Child[]
): HTMLButtonElement {
  const made = element('button', { type: 'button', class: className }, label, ...more)
  made.addEventListener('click', onClick)
  return made
}
