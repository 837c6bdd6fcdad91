import type { Reply } from '../../dialogs/reply.js'

/** @returns a reply whose form holds nothing that somebody typed */
export function withoutFilled(reply: Reply): Reply {
  const { form } = reply
  if (form === undefined) return reply
  const fields = form.fields.map((field) =>
    field.kind === 'text' ? { ...field, value: '' } : field,
  )
  return { ...reply, form: { ...form, fields } }
}
