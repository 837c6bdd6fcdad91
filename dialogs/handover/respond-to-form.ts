import type { DialogContext, DialogResult } from '../context.js'
import { fallback } from '../fallback.js'
import type { FormValues } from '../form.js'
import type { ConversationState } from '../state.js'

/** Answers a form that was filled in. */
export function respondToForm(
  _form: string,
  _values: FormValues,
  state: ConversationState,
  context: DialogContext,
): DialogResult {
  return fallback(state, context, 0)
}
