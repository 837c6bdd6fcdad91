/** A form in the conversation: one column, and everything in it large enough for a thumb. */
export const formStyle = `
.sheet { width: 100%; padding: .75em var(--edge-room); border: 1px solid var(--edge); border-radius: .75em; background: var(--sheet); overflow-wrap: anywhere; }
.sheet h3 { margin: 0 0 .75em; font-size: 1.0625em; line-height: 1.3; }
.sheet fieldset { min-width: 0; margin: 0; padding: 0; border: 0; }
.sheet .field { margin: 0 0 1em; }
.sheet legend { padding: 0; }
.sheet legend, .sheet .field > label:not(.option) { display: block; margin-bottom: .25em; font-weight: 600; }
.hint, .fault { margin: 0 0 .375em; font-size: .9375em; }
.hint { color: var(--quiet); }
.fault { font-weight: 600; color: var(--alert); }
.sheet input[type="text"], .sheet textarea { width: 100%; min-height: max(44px, 2.25em); padding: .5em .75em; border: 1px solid var(--edge); border-radius: .5em; background: var(--sheet); color: var(--ink); font: inherit; }
.sheet textarea { min-height: 6em; resize: vertical; }
.sheet [aria-invalid] { border-color: var(--alert); border-width: 2px; }
.option { display: flex; align-items: flex-start; gap: .625em; min-height: max(44px, 2.25em); padding: .5em 0; cursor: pointer; }
.option input { flex: none; width: 1.375em; height: 1.375em; margin: .0625em 0 0; accent-color: var(--accent); }
.letter .bubble > p { white-space: pre-line; }
`
