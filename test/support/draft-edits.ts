import { readEntry, saveEntry } from '../../adapters/publications/edit.js'
import type { KnowledgeStore } from '../../adapters/publications/knowledge-store.js'
import { entryPlace } from '../../knowledge/publication/entry.js'
import type { Json, JsonObject } from '../../knowledge/publication/json.js'

export const mailEntry = 'noordoost-brabant/contacts.json#nob.contact.jongerenaanpak-mail'

/** Saves an entry of the draft as somebody makes of it what is there. */
export async function edit(
  store: KnowledgeStore,
  name: string,
  change: (value: JsonObject) => Json,
  at = new Date(),
): Promise<void> {
  const { value: seen, eTag } = await readEntry(store, name)
  const value = change(seen as JsonObject)
  const place = entryPlace(name)
  await saveEntry(store, { place, value, seen, eTag, why: 'test' }, { by: 'beheer', at })
}

/** Another mail address, wherever the old one stands in an entry. */
export function withMail(mail: string) {
  return (value: JsonObject): Json =>
    JSON.parse(JSON.stringify(value).replaceAll(/[\w.]+@[\w.]+\.\w+/g, mail)) as Json
}
